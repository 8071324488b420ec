import { normalised, type Cell } from "../../spreadsheet/cell";

/** A visible sheet that holds cases and is none of the add-in's, such as a copy or an export. */
export interface CasesOnSheet {
  readonly sheet: string;
  /** How many at least. */
  readonly cases: number;
  /** The first cell of them: "A6". */
  readonly address: string;
}

/** Fewer case numbers than these may stand on a sheet by chance, or in a letter. */
const FEWEST = 3;

/** Whether so many different case numbers, of so many in the list, are a copy of cases. */
export const areCases = (found: number, inList: number): boolean =>
  found > 0 && found >= Math.min(FEWEST, inList);

/** The case number of the list, folded, that a cell holds and nothing besides; undefined where it holds none. */
export function caseNumberIn(cell: Cell, numbers: ReadonlySet<string>): string | undefined {
  const number = normalised(cell);
  return numbers.has(number) ? number : undefined;
}

/** What was seen of each sheet in two ways, by case numbers and by headers: once a sheet, the greater number. */
export function casesElsewhere(...seen: readonly (readonly CasesOnSheet[])[]): CasesOnSheet[] {
  const sheets = new Map<string, CasesOnSheet>();
  for (const one of seen.flat()) {
    const before = sheets.get(one.sheet);
    if (!before || before.cases < one.cases) sheets.set(one.sheet, one);
  }
  return [...sheets.values()];
}
