import { afterDeletion, afterInsertion } from "../host/ranges";

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

const TEXT = /"(?:[^"]|"")*"/.source;
const SHEET = /(?:(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?/.source;
const CELL = /\$?[A-Z]{1,3}\$?\d{1,7}/.source;
const REFERENCE = new RegExp(`${TEXT}|(?<![\\w.$'!])${SHEET}${CELL}(?::${CELL})?(?![\\w(!])`, "g");
const PARTS =
  /^(?:(?:'((?:[^']|'')+)'|([A-Za-z_][\w.]*))!)?\$?([A-Z]+)(\$?)(\d+)(?::\$?([A-Z]+)(\$?)(\d+))?$/;

/**
 * A formula with other rows in its references: `move` gives the new rows of each, or undefined where the
 * cells are gone.
 */
export function withRows(formula: string, move: (reference: ReferredRows) => Rows | undefined): string {
  return formula.replace(REFERENCE, (text) => {
    const match = PARTS.exec(text);
    if (!match) return text;
    const [
      ,
      quoted,
      plain,
      left = "",
      fixedTop,
      top = "",
      right = left,
      fixedBottom = fixedTop,
      bottom = top,
    ] = match;
    const rows = move({
      sheet: quoted?.replaceAll("''", "'") ?? plain,
      top: Number(top) - 1,
      bottom: Number(bottom) - 1,
      left,
      right,
      relative: fixedTop === "" && fixedBottom === "",
    });
    if (!rows) return "#REF!";
    const ends = [rows.top, rows.bottom];
    let end = 0;
    // The sheet's name stands before "!" and may hold digits of its own.
    const bang = text.lastIndexOf("!") + 1;
    return text.slice(0, bang) + text.slice(bang).replace(/\d+/g, () => String((ends[end++] ?? 0) + 1));
  });
}

/** Rows that were put in before `at`, or taken away from there on. */
export interface RowChange {
  readonly start: number;
  readonly count: number;
  readonly inserted: boolean;
}

/** Where a range's rows are after a change; undefined when nothing is left of it. */
export function afterRows<Range extends { top: number; bottom: number; left: number; right: number }>(
  range: Range,
  { start, count, inserted }: RowChange,
): Range | undefined {
  return inserted ? afterInsertion(range, start, count) : afterDeletion(range, start, count);
}

/**
 * A conditional format's formula after a change of rows on its sheet. What refers to the rule's own row keeps
 * doing so: the formula is written for the first row of the range, and that may be another one now.
 */
export function formulaAfterRows(
  formula: string,
  sheet: string,
  from: number,
  to: number,
  change: RowChange,
): string {
  return withRows(formula, (reference) => {
    if (reference.sheet !== undefined && reference.sheet.toLowerCase() !== sheet.toLowerCase())
      return reference;
    if (reference.relative && reference.top === from && reference.bottom === from)
      return { top: to, bottom: to };
    return afterRows({ top: reference.top, bottom: reference.bottom, left: 0, right: 0 }, change);
  });
}
