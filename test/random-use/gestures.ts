import { COLUMNS } from "../../src/domain/case-list/columns";
import { cellAddress } from "../../src/domain/spreadsheet/address";
import { bodyOf } from "../../tools/preview/host/table-ranges";
import type { Chance } from "../support/chance";
import type { MemoryGrid } from "../support/memory-grid/memory-grid";
import { CELL_GESTURES } from "./cell-gestures";
import { aNote } from "./cells";
import { aRowOf, aTable, type Gesture, listTable, on, type WeightedGesture } from "./gesture";

/** What people do with rows, tables and sheets. */
const OTHER_GESTURES: readonly WeightedGesture[] = [
  [
    3,
    (grid, chance) => {
      const table = aTable(grid, chance);
      if (!table) return;
      const column = chance.below(table.range.right - table.range.left + 1);
      const left = 1 + chance.below(5);
      let seen = 0;
      grid.filter(table.name, (cells) => cells[column] !== "" && seen++ % (left + 1) !== 0);
    },
  ],
  [
    3,
    (grid) => {
      for (const { name } of grid.tables()) grid.clearFilter(name);
    },
  ],
  [
    3,
    (grid, chance) => {
      const table = aTable(grid, chance);
      if (!table) return;
      grid.sort(table.name, chance.below(table.range.right - table.range.left + 1), chance.oneIn(2));
    },
  ],
  [
    2,
    (grid, chance) => {
      const table = aTable(grid, chance);
      if (!table) return;
      const row = aRowOf(table, chance);
      grid.setRowHidden(table.range.sheet, row, row + chance.below(6), !chance.oneIn(3));
    },
  ],
  [
    3,
    (grid, chance) => {
      const table = aTable(grid, chance);
      if (table) grid.insertRows(table.range.sheet, aRowOf(table, chance), 1 + chance.below(3));
    },
  ],
  [
    1,
    (grid, chance) => {
      const table = aTable(grid, chance);
      if (table) grid.insertRows(table.range.sheet, chance.below(table.range.top + 1), 1);
    },
  ],
  [
    3,
    (grid, chance) => {
      const table = aTable(grid, chance);
      if (!table) return;
      const { top, bottom } = bodyOf(table);
      const row = aRowOf(table, chance);
      // Excel keeps one row of a table.
      if (bottom > top + 3)
        grid.deleteRows(table.range.sheet, row, Math.min(1 + chance.below(2), bottom - row + 1));
    },
  ],
  [
    5,
    (grid, chance) => {
      for (let i = 0; i <= chance.below(3); i++) grid.undo();
    },
  ],
  [
    2,
    (grid, chance) => {
      const table = aTable(grid, chance);
      if (!table) return;
      if (table.showsTotals) grid.hideTotalRow(table.name);
      else grid.showTotalRow(table.name);
    },
  ],
  [
    1,
    (grid, chance) => {
      const table = aTable(grid, chance);
      if (!table) return;
      if (table.hiddenHeaders) grid.showHeaders(table.name);
      else grid.hideHeaders(table.name);
    },
  ],
  [
    1,
    (grid, chance) => {
      const at = chance.pick(["A110:C111", "Y3:Z4", "A112:A113"]);
      grid.mergeCells(on(grid, chance.pick(grid.sheets()).id, at));
    },
  ],
  [
    6,
    (grid, chance) => {
      const visible = grid.sheets().filter(({ visibility }) => visibility === "Visible");
      grid.activate(chance.pick(visible).id);
      grid.goTo(cellAddress(chance.below(110), chance.below(25)));
    },
  ],
  [1, (grid) => grid.showChartSheet()],
  [1, (grid, chance) => grid.setManualCalculation(chance.oneIn(2))],
  [
    1,
    (grid, chance) => {
      const sheet = chance.pick(grid.sheets()).id;
      grid.setProtected(sheet, !grid.isProtected(sheet));
    },
  ],
  [
    2,
    (grid) => {
      for (const { id } of grid.sheets()) grid.setProtected(id, false);
    },
  ],
  [
    1,
    (grid, chance) => {
      const ours = grid.sheets().filter(({ name }) => name !== "Case list" && name !== "Sheet1");
      if (ours.length > 0 && grid.sheets().length > 1) grid.deleteSheet(chance.pick(ours).id);
    },
  ],
  [
    1,
    (grid, chance) => {
      const { id, name } = chance.pick(grid.sheets());
      grid.renameSheet(id, name.endsWith(" (old)") ? name.slice(0, -6) : `${name} (old)`);
    },
  ],
  [
    1,
    (grid, chance) =>
      grid.setVisibility(chance.pick(grid.sheets().slice(1).concat(grid.sheets())).id, "Visible"),
  ],
  [1, (grid, chance) => grid.moveSheet(chance.pick(grid.sheets()).id, chance.below(grid.sheets().length))],
  [
    1,
    (grid, chance) => {
      const table = aTable(grid, chance);
      if (!table || !chance.oneIn(3)) return;
      if (chance.oneIn(2)) grid.removeTable(table.id);
      else grid.changeTable(table.id, { name: `${table.name}_1` });
    },
  ],
  [
    1,
    (grid, chance) => {
      const names = grid.names();
      if (names.length > 0 && chance.oneIn(3)) grid.removeName(chance.pick(names).name);
    },
  ],
  [
    1,
    (grid, chance) => {
      if (grid.sheets().length < 14) grid.addSheet(`Sheet${20 + chance.below(1000)}`);
    },
  ],
];

const BY_WEIGHT = [...CELL_GESTURES, ...OTHER_GESTURES].flatMap(([times, gesture]) =>
  Array.from({ length: times }, () => gesture),
);

export const aGesture = (chance: Chance): Gesture => chance.pick(BY_WEIGHT);

/** What somebody can do while a press is at work, as another author does: typing, away from rows that move. */
export function typeMeanwhile(grid: MemoryGrid, chance: Chance): void {
  const table = listTable(grid);
  if (!table) return;
  const column = table.range.left + chance.below(COLUMNS.length);
  grid.type(on(grid, table.range.sheet, cellAddress(aRowOf(table, chance), column)), aNote());
}
