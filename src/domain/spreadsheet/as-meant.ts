import { type Cell, isFormula } from "./cell";

/**
 * Whether a cell holds what was written to it, as Excel gives it back (its formula, or its value where it has none).
 * Excel makes a number, a date or a truth value of text that reads as one, takes an apostrophe for the sign of a
 * text, and spells formulas in its own way: none of that is a fault. `before`: what the cell held, which is no sign
 * of anything having been written.
 */
export function isAsMeant(meant: Cell, holds: Cell, before: Cell | undefined): boolean {
  if (holds === meant) return true;
  if (isFormula(meant)) return isFormula(holds) && spelling(meant) === spelling(holds);
  if (isFormula(holds)) return false;
  if (plainText(holds) === plainText(meant)) return true;
  if (holds === before) return false;
  return isReadAs(meant, holds);
}

/** Case, spaces, quotes of sheet names and the signs of newer functions tell no formula from another. */
const spelling = (formula: Cell): string =>
  String(formula)
    .replace(/\s|'|@|_xlfn\.|_xlws\./g, "")
    .toUpperCase();

/** Numbers at the precision at which Excel keeps them; line ends in one way; no sign of text. */
const plainText = (cell: Cell): string =>
  typeof cell === "string"
    ? cell.replace(/^'/, "").replaceAll("\r", "")
    : typeof cell === "number"
      ? String(Number(cell.toPrecision(14)))
      : String(cell).toUpperCase();

/** A number, a date, a time, a share in percent: all of them have a digit, and none is long. */
const MAY_BE_NUMBER = /^(?=[^]*\d)[^]{1,40}$/;

function isReadAs(meant: Cell, holds: Cell): boolean {
  if (typeof holds === "number") return typeof meant === "string" && MAY_BE_NUMBER.test(meant);
  if (typeof holds === "boolean") return plainText(meant).toUpperCase() === plainText(holds);
  // In a cell that is formatted as text, Excel keeps a number or a truth value as text.
  if (typeof meant === "number") return holds !== "" && Number(plainText(holds)) === meant;
  return holds.toUpperCase() === plainText(meant).toUpperCase();
}
