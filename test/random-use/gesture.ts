import type { CellValue, TableInfo } from "../../tools/preview/host/grid";
import { bodyOf } from "../../tools/preview/host/table-ranges";
import type { Chance } from "../support/chance";
import type { MemoryGrid } from "../support/memory-grid/memory-grid";

/** What somebody does in the grid. Does nothing where there is nothing to do it to. */
export type Gesture = (grid: MemoryGrid, chance: Chance) => void;
/** With how often it comes. */
export type WeightedGesture = readonly [times: number, gesture: Gesture];

/** What people put into cells: right, wrong, doubtful, and what is no entry at all. */
export const VALUES: readonly CellValue[] = [
  ...[
    "",
    "",
    "Yes",
    "No",
    "no ",
    "y",
    "F",
    "male ",
    "Female",
    "LAC",
    "CPR",
    "LDD",
    "MLD",
    "dyslexia",
    "Total",
  ],
  ...[
    "14/03/2005",
    "31/02/2005",
    "7 years",
    "WBRI",
    "3 – Emotional Abuse",
    "1001",
    "0071",
    " ",
    "A & E",
    "1e5",
  ],
  ...[
    1,
    2,
    6,
    9,
    17,
    44,
    1003,
    1042,
    38_000,
    38_720,
    -1,
    0.5,
    true,
    "#N/A",
    "#REF!",
    "=1+1",
    '=HYPERLINK("x","y")',
  ],
  ...["x".repeat(900), "943 476 5919", "'quoted", "line\nbreak", "@home", "+44 1632"],
];

export const listTable = (grid: MemoryGrid): TableInfo | undefined =>
  grid.tables().find(({ name, range }) => name === "CaseList" && isThere(grid, range.sheet));
export const isThere = (grid: MemoryGrid, sheet: string): boolean =>
  grid.sheets().some(({ id }) => id === sheet);
export const nameOf = (grid: MemoryGrid, sheet: string): string =>
  grid.sheets().find(({ id }) => id === sheet)?.name ?? "";
export const on = (grid: MemoryGrid, sheet: string, address: string): string =>
  `'${nameOf(grid, sheet)}'!${address}`;

export function aTable(grid: MemoryGrid, chance: Chance): TableInfo | undefined {
  const there = grid.tables().filter(({ range }) => isThere(grid, range.sheet));
  return there.length > 0 && !chance.oneIn(3) ? chance.pick(there) : listTable(grid);
}

/** A row of the body of a table, from 0. */
export function aRowOf(table: TableInfo, chance: Chance): number {
  const { top, bottom } = bodyOf(table);
  return top + chance.below(Math.max(1, bottom - top + 1));
}

/** A cell of the list's body. */
export function inList(
  make: (grid: MemoryGrid, table: TableInfo, row: number, chance: Chance) => void,
): Gesture {
  return (grid, chance) => {
    const table = listTable(grid);
    if (table) make(grid, table, aRowOf(table, chance), chance);
  };
}

/** Where the add-in's sheets have room for people, besides the list. */
export const ROOM_FOR_NOTES = [
  ...["'Case list'!Z8", "'Case list'!B125", "'Case list'!C150", "Checks!H7", "Checks!J9", "Checks!B90"],
  ...["'Selected cases'!N7", "'Selected cases'!P9", "'Selected cases'!C60", "Tracking!K12", "Tracking!A130"],
  ...["'Duty visit'!K8", "'Duty visit'!B60", "Sheet1!C3", "Sheet1!Z9"],
];
