import { COLUMNS, indexOf } from "../../src/domain/case-list/columns";
import { cellAddress } from "../../src/domain/spreadsheet/address";
import { aRow } from "../support/sample-cells";
import { aNote } from "./cells";
import { aRowOf, inList, isThere, on, ROOM_FOR_NOTES, VALUES, type WeightedGesture } from "./gesture";

/** What people do in cells. */
export const CELL_GESTURES: readonly WeightedGesture[] = [
  [
    12,
    inList((grid, { range }, row, chance) => {
      const column = range.left + chance.below(COLUMNS.length);
      grid.type(on(grid, range.sheet, cellAddress(row, column)), chance.pick(VALUES));
    }),
  ],
  [
    6,
    inList((grid, { range }, row, chance) => {
      const at = on(grid, range.sheet, cellAddress(row, range.left));
      const group = chance.pick(["LAC", "CPR", "LDD"] as const);
      grid.paste(at, [aRow(group, 1001 + chance.below(150))]);
    }),
  ],
  [
    3,
    inList((grid, { range }, row, chance) => {
      const column = range.left + chance.below(COLUMNS.length);
      const width = 1 + chance.below(range.right - column + 1);
      const block = Array.from({ length: 1 + chance.below(4) }, () =>
        Array.from({ length: width }, () => chance.pick(VALUES)),
      );
      grid.paste(on(grid, range.sheet, cellAddress(row, column)), block);
    }),
  ],
  [
    2,
    inList((grid, { range, showsTotals }, _, chance) => {
      if (showsTotals) return;
      const at = on(grid, range.sheet, cellAddress(range.bottom + 1, range.left));
      grid.paste(at, [aRow("LAC", 2000 + chance.below(100)), aRow("CPR", 2000 + chance.below(100))]);
    }),
  ],
  [
    3,
    inList((grid, { range }, row, chance) => {
      const column = range.left + chance.below(COLUMNS.length);
      const cells = `${cellAddress(row, column)}:${cellAddress(row + chance.below(4), column)}`;
      if (chance.oneIn(2)) grid.clear(on(grid, range.sheet, cells));
      else grid.fillWith(on(grid, range.sheet, cells), chance.pick(VALUES));
    }),
  ],
  [
    3,
    inList((grid, { range }, row, chance) => {
      const column = range.left + indexOf("tracked");
      grid.type(on(grid, range.sheet, cellAddress(row, column)), chance.pick(["Yes", "", "yes", "perhaps"]));
    }),
  ],
  [
    2,
    inList((grid, { range }, _, chance) => {
      const [cell, value] = chance.pick([
        ["B2", "Sampleshire"],
        ["B2", ""],
        ["B3", 38_881],
        ["B3", "13 June"],
        ["D3", 34],
        ["D2", "mine"],
      ] as const);
      grid.type(on(grid, range.sheet, cell), value);
    }),
  ],
  [
    8,
    (grid, chance) => {
      const place = chance.pick(ROOM_FOR_NOTES);
      const sheet = place.split("!")[0]?.replaceAll("'", "");
      if (grid.sheets().some(({ name }) => name === sheet)) grid.type(place, aNote());
    },
  ],
  // A person's own words in columns of ours that are theirs to fill.
  [
    3,
    (grid, chance) => {
      const table = chance.pick(["Checks", "Tracking", "SelectedCases"] as const);
      const found = grid.tables().find(({ name }) => name === table);
      if (!found || !isThere(grid, found.range.sheet)) return;
      const header = { Checks: "Reason", Tracking: "Note", SelectedCases: "Status" }[table];
      const headers = grid.values({ ...found.range, bottom: found.range.top })[0] ?? [];
      const column = headers.indexOf(header);
      if (column < 0) return;
      const at = cellAddress(aRowOf(found, chance), found.range.left + column);
      // A reason lapses with its finding, by design: it is no note that must stay.
      const text = { Checks: "agreed", Tracking: aNote(), SelectedCases: "Withdrawn" }[table];
      grid.type(on(grid, found.range.sheet, at), text);
    },
  ],
];
