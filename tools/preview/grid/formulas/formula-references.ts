import { type CellRange, columnIndex, columnLetters } from "../../../../src/domain/spreadsheet/address";
import { sameRange } from "../../host/ranges";

/** The rows of one reference in a formula, "$A$6:$A$105" or "$B6", counted from 0. */
export interface ReferredRows {
  /** The sheet's name as the formula says it, without quotation marks; undefined for the formula's own. */
  readonly sheet: string | undefined;
  readonly top: number;
  readonly bottom: number;
  readonly left: string;
  readonly right: string;
  /** A single cell, or both ends of a range, whose rows move along when a formula is copied down. */
  readonly relative: boolean;
}

type Rows = Pick<ReferredRows, "top" | "bottom">;

/** The cells that a formula refers to, and which of their edges are fixed by "$". */
export interface Reference {
  /** The sheet's name as the formula says it, without quotation marks; undefined for the formula's own. */
  readonly sheet: string | undefined;
  readonly range: CellRange;
  readonly isFixed: Readonly<Record<keyof CellRange, boolean>>;
}

const TEXT = /"(?:[^"]|"")*"/.source;
const SHEET = /(?:(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?/.source;
const CELL = /\$?[A-Z]{1,3}\$?\d{1,7}/.source;
const REFERENCE = new RegExp(`${TEXT}|(?<![\\w.$'!])${SHEET}${CELL}(?::${CELL})?(?![\\w(!])`, "g");
const PARTS =
  /^(?:(?:'((?:[^']|'')+)'|([A-Za-z_][\w.]*))!)?(\$?)([A-Z]+)(\$?)(\d+)(?::(\$?)([A-Z]+)(\$?)(\d+))?$/;

/** A formula with other cells in its references; "#REF!" where `change` gives none. */
export function withReferences(
  formula: string,
  change: (reference: Reference) => CellRange | undefined,
): string {
  return formula.replace(REFERENCE, (text) => {
    const match = PARTS.exec(text);
    if (!match) return text;
    const [, quoted, plain, dollarLeft = "", left = "", dollarTop = "", top = "", ...end] = match;
    const isOneCell = end[1] === undefined;
    const [dollarRight = dollarLeft, right = left, dollarBottom = dollarTop, bottom = top] = end;
    const range = {
      top: Number(top) - 1,
      left: columnIndex(left),
      bottom: Number(bottom) - 1,
      right: columnIndex(right),
    };
    const changed = change({
      sheet: quoted?.replaceAll("''", "'") ?? plain,
      range,
      isFixed: {
        top: dollarTop !== "",
        left: dollarLeft !== "",
        bottom: dollarBottom !== "",
        right: dollarRight !== "",
      },
    });
    if (!changed) return "#REF!";
    if (sameRange(changed, range)) return text;
    const first = `${dollarLeft}${columnLetters(changed.left)}${dollarTop}${changed.top + 1}`;
    const last = `${dollarRight}${columnLetters(changed.right)}${dollarBottom}${changed.bottom + 1}`;
    return `${text.slice(0, text.lastIndexOf("!") + 1)}${first}${isOneCell ? "" : `:${last}`}`;
  });
}

/**
 * A formula with other rows in its references: `move` gives the new rows of each, or undefined where the
 * cells are gone.
 */
export const withRows = (formula: string, move: (reference: ReferredRows) => Rows | undefined): string =>
  withReferences(formula, ({ sheet, range, isFixed }) => {
    const { top, bottom, left, right } = range;
    const rows = move({
      sheet,
      top,
      bottom,
      left: columnLetters(left),
      right: columnLetters(right),
      relative: !isFixed.top && !isFixed.bottom,
    });
    return rows && { ...range, top: rows.top, bottom: rows.bottom };
  });
