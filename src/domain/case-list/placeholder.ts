import { type Cell, isBlank, normalised } from "../spreadsheet/cell";
import { withPlainSpaces } from "../spreadsheet/plain-spaces";
import { serialOf } from "../spreadsheet/dates";

/** Those that say that there is nothing, or nothing known; of the others something may be to come. */
const NOTHING: ReadonlySet<string> = new Set([
  ...["n/a", "na", "n.a.", "not applicable", "none", "nil", "null", "(null)", "blank", "(blank)"],
  ...["-", "--", "---", "–", "—", "unknown", "not known", "n/k", "nk"],
]);
const WORDS = new Set([
  ...NOTHING,
  ...["tbc", "tba", "tbd", "to be confirmed", "to be advised", "to follow", "pending", "awaited", "awaiting"],
  ...[".", "..", "...", "?", "??", "???", "#", "*", "test", "no data"],
]);
const SAME_SIGN = /^([x?*._#-])\1{2,}$/;

/** Whether a text stands for something that is to come, or for nothing at all: "TBC", "NULL", "XXXX", or none that shows. */
export const isPlaceholder = (text: string): boolean => {
  const said = normalised(text);
  return WORDS.has(said) || SAME_SIGN.test(said) || isUnseen(text);
};

/** Whether a cell is filled, as Excel counts, with what nobody sees: a no-break space. */
export const isUnseen = (text: string): boolean => !isBlank(text) && withPlainSpaces(text) === "";

export const LOOKS_BLANK = "The cell looks blank, but holds a sign that cannot be seen.";

/** Whether a cell says that there is nothing, or nothing known: "n/a", a dash, "N/K". */
export const saysNothing = (cell: Cell): boolean =>
  typeof cell === "string" && NOTHING.has(normalised(withPlainSpaces(cell)));

/** The days that systems write where they have none. */
const DAYS: ReadonlySet<Cell> = new Set([
  1,
  2,
  serialOf(1900, 12, 31),
  serialOf(1901, 1, 1),
  serialOf(1970, 1, 1),
  serialOf(1899, 12, 31),
  serialOf(9999, 12, 31),
  serialOf(2099, 12, 31),
]);

export const isPlaceholderDay = (cell: Cell): boolean =>
  typeof cell === "number" && DAYS.has(Math.floor(cell));
