/** What a cell holds, as Excel gives it: "" where it is empty, text such as "#N/A" where it shows an error. */
export type Cell = string | number | boolean;

/** Only spaces (U+0020), or nothing: as `LEN(TRIM(x))=0`. No-break spaces and tabs are something. */
export function isBlank(cell: Cell): boolean {
  if (cell === "") return true;
  if (typeof cell !== "string" || cell.charCodeAt(0) !== 32) return false;
  for (let i = 1; i < cell.length; i++) if (cell.charCodeAt(i) !== 32) return false;
  return true;
}

/** The cell's text without spaces at the ends and with single spaces inside: as Excel's TRIM. */
export function trimmed(cell: Cell): string {
  const text = asText(cell);
  // Runs first: the other way round, one cell with thousands of spaces inside takes seconds.
  return text.includes(" ") ? text.replace(/ {2,}/g, " ").replace(/^ | $/g, "") : text;
}

/** What Excel's `=` compares after TRIM: the trimmed text without regard to case. */
export function normalised(cell: Cell): string {
  return trimmed(cell).toLowerCase();
}

const ERRORS = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#GETTING_DATA",
]);

/** An error of Excel, such as #N/A from a look-up that found nothing. */
export function isErrorValue(cell: Cell): boolean {
  return typeof cell === "string" && cell.charCodeAt(0) === 35 && ERRORS.has(cell);
}

/**
 * Whether what a cell holds, as Excel spells it, is a formula. `shows`: the cell's value, where it is known: a text that
 * begins like a formula, in a cell that is formatted as text, shows as it is.
 */
export const isFormula = (holds: Cell | null | undefined, shows?: Cell): holds is string =>
  typeof holds === "string" && holds.startsWith("=") && holds !== shows;

/** A number as Excel turns it into text: 15 significant digits. */
function asText(cell: Cell): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return Number.isInteger(cell) ? String(cell) : String(Number(cell.toPrecision(15)));
}
