import { type Cell, trimmed } from "./cell";

/** Spaces of all kinds but line ends; Excel's TRIM takes only U+0020 for one. */
const OTHER_SPACES = /[^\S\r\n ]/g;
/** Characters that nobody sees: without width, of the direction of writing, hyphens that show at the end of a line alone. */
const NO_WIDTH = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** A run is looked for from its first character only, here and below: from each of them it takes seconds in a long cell. */
const AT_THE_ENDS = /^[\r\n ]+|(?<![\r\n ])[\r\n ]+$/g;
const LINE_END = /(?<!\s)\s*\n\s*/g;

/** The cell's text with plain single spaces and none at the ends. */
export const withPlainSpaces = (cell: Cell): string =>
  trimmed(trimmed(cell).replace(NO_WIDTH, "").replace(OTHER_SPACES, " ")).replace(AT_THE_ENDS, "");

/** Letters, digits and signs as wide as Chinese ones, as some systems write them. */
const WIDE = /[\uff01-\uff5e]/g;
const TO_COMMON_WIDTH = 0xff01 - 0x21;

/** The text with letters, digits and signs of common width: "Ｙｅｓ" as "Yes". */
export const withCommonWidth = (text: string): string =>
  text.replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - TO_COMMON_WIDTH));

/** A text of several lines as one: a line end, with the spaces around it, is one space. */
export const inOneLine = (text: string): string => text.replace(LINE_END, " ");

/** The cell's words, to look up spellings: lower case, without punctuation, "&" as "and". */
export const wordsIn = (cell: Cell): string =>
  withPlainSpaces(cell)
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}+]+/gu, " ")
    .trim();
