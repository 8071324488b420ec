import { cellAddress } from "../../src/domain/spreadsheet/address";
import type { CellValue } from "../../tools/preview/host/grid";
import type { MemoryGrid } from "../support/memory-grid/memory-grid";

/** A cell that two moments of a workbook have not in common. */
export interface CellChange {
  /** The sheet's name at the later moment. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** The cells of a workbook at one moment, by the id of their sheet, row and column; empty ones are left out. */
export type Cells = ReadonlyMap<string, ReadonlyMap<number, ReadonlyMap<number, CellValue>>>;

export const cellsIn = (grid: MemoryGrid): Cells => {
  const there = new Set(grid.sheets().map(({ id }) => id));
  return new Map([...grid.holds.cells].filter(([sheet]) => there.has(sheet)));
};

export function changesBetween(before: Cells, after: Cells, grid: MemoryGrid): CellChange[] {
  const names = new Map(grid.sheets().map(({ id, name }) => [id, name]));
  const found: CellChange[] = [];
  for (const sheet of new Set([...before.keys(), ...after.keys()])) {
    const [rows, others] = [before.get(sheet), after.get(sheet)];
    if (rows === others) continue;
    for (const row of new Set([...(rows?.keys() ?? []), ...(others?.keys() ?? [])])) {
      const [line, other] = [rows?.get(row), others?.get(row)];
      if (line === other) continue;
      for (const column of new Set([...(line?.keys() ?? []), ...(other?.keys() ?? [])])) {
        const [one, two] = [line?.get(column) ?? "", other?.get(column) ?? ""];
        if (one !== two) found.push({ sheet: names.get(sheet) ?? "", row, column, before: one, after: two });
      }
    }
  }
  return found;
}

/** Whether a row holds the same as before, in the same order: a column that was put in moved its cells along. */
export function holdsTheSame(
  { sheet, row }: CellChange,
  before: Cells,
  after: Cells,
  grid: MemoryGrid,
): boolean {
  const id = grid.sheets().find(({ name }) => name === sheet)?.id ?? "";
  const inOrder = (cells: Cells): string =>
    JSON.stringify(
      [...(cells.get(id)?.get(row) ?? [])]
        .filter(([, value]) => value !== "")
        .sort(([one], [other]) => one - other)
        .map(([, value]) => value),
    );
  return inOrder(before) === inOrder(after);
}

export const inWords = ({ sheet, row, column, before, after }: CellChange): string =>
  `'${sheet}'!${cellAddress(row, column)} was ${shown(before)} and is ${shown(after)}`;

const shown = (value: CellValue): string => (value === "" ? "empty" : JSON.stringify(value).slice(0, 60));

/** What people's notes of these tests begin with. */
const NOTE = "note of mine ";
let written = 0;

/** A text that stands nowhere else. */
export const aNote = (): string => `${NOTE}${written++}`;

/** The notes of people that a workbook has, with how often. */
export function notesIn(cells: Cells): Map<string, number> {
  const found = new Map<string, number>();
  for (const rows of cells.values())
    for (const line of rows.values())
      for (const value of line.values())
        if (typeof value === "string" && value.startsWith(NOTE))
          found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}
