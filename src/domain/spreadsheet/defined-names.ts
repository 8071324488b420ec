import { type CellRange, parseRange } from "./address";
import { CannotDo } from "../shared/cannot-do";
import type { Change } from "./change";
import { findName, sameName } from "./same-name";

/** What changes have to know of a workbook: the names of its sheets, in their order, and its defined names. */
export interface SheetsAndNames {
  readonly sheets: readonly string[];
  /** With what each refers to: "='Case list'!$B$3". */
  readonly names: ReadonlyMap<string, string>;
}

/** The sheet of a name's formula, "='Case list'!$B$3"; undefined where it names no cell. */
export function parseSheet(formula: string | undefined): string | undefined {
  if (formula === undefined || formula.includes("#REF!")) return undefined;
  const end = formula.lastIndexOf("!");
  if (end < 1) return undefined;
  const sheet = formula.slice(formula.startsWith("=") ? 1 : 0, end);
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/** One left behind by a sheet that was deleted may name another, or none. */
const pointsAt = (formula: string | undefined, sheet: string): boolean =>
  sameName(parseSheet(formula) ?? "", sheet);

/** The names that point at cells of this sheet. */
export const namesOn = (sheet: string, names: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...names].filter(([, formula]) => pointsAt(formula, sheet)));

/**
 * Gives cells a name. One of the same name that points nowhere any more, or at this sheet, is moved. Throws CannotDo
 * where it points elsewhere: then it is somebody else's.
 */
export function nameCells(
  name: string,
  sheet: string,
  range: string,
  names: ReadonlyMap<string, string>,
): Change {
  const there = findName(names.keys(), name);
  if (there === undefined) return { type: "add name", name, sheet, range };
  const formula = names.get(there) ?? "";
  const isOurs =
    formula.includes("#REF!") ||
    pointsAt(formula, sheet) ||
    isSameBlock(parseRange(formula), parseRange(range));
  if (!isOurs)
    throw new CannotDo(
      `The workbook has a name ${there} that points at ${formula.replace(/^=/, "").replaceAll("$", "")}. Rename it in the Name Manager on the Formulas tab, then press again: the add-in needs that name for itself.`,
    );
  return { type: "move name", name: there, sheet, range };
}

/** Several cells in the same place of another sheet are a list of codes whose sheet has been renamed or copied. */
const isSameBlock = (one: CellRange | undefined, other: CellRange | undefined): boolean =>
  one !== undefined && one.top < one.bottom && JSON.stringify(one) === JSON.stringify(other);
