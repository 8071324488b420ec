import type { Change } from "./change";

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
  parseSheet(formula)?.toLowerCase() === sheet.toLowerCase();

/** The names that point at cells of this sheet. */
export const namesOn = (sheet: string, names: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...names].filter(([, formula]) => pointsAt(formula, sheet)));

/** Gives cells a name, whether or not the workbook has that name already. */
export const nameCells = (
  name: string,
  sheet: string,
  range: string,
  names: ReadonlyMap<string, string>,
): Change => ({ type: names.has(name) ? "move name" : "add name", name, sheet, range });
