import { cellAt } from "../spreadsheet/sheet-cells";
import { type Cell, isBlank } from "../spreadsheet/cell";
import { DATE_FORMAT } from "../case-list/grid/case-list-sheet";
import type { Change } from "../spreadsheet/change";
import { type CellPosition, positionAddress } from "../spreadsheet/address";
import { namesOn } from "../spreadsheet/defined-names";
import type { ExistingTable } from "../spreadsheet/existing-table";
import { derivedFormula, questionnairesDueFormula } from "./sheet-formulas";
import {
  DERIVED_DATES,
  TIMETABLE_CELLS,
  TIMETABLE_LABELS,
  type TimetableCell,
  type TimetablePositions,
} from "./timetable";

const HINT =
  "Type the dates of the review in row 3. Today moves on by itself; type a day over it to print the sheet as of that day.";

/** What stands above the table where nothing else does: words, formulas. Dates that people typed stay. */
function bandCells(spots: TimetablePositions): { readonly at: CellPosition; readonly holds: Cell }[] {
  const above = ({ row, column }: CellPosition): CellPosition => ({ row: Math.max(0, row - 1), column });
  return [
    { at: { row: 0, column: 0 }, holds: "Tracking the ten cases" },
    { at: { row: 0, column: 3 }, holds: HINT },
    ...TIMETABLE_CELLS.map((name) => ({ at: above(spots[name]), holds: TIMETABLE_LABELS[name] })),
    { at: spots.TodayDate, holds: "=TODAY()" },
    { at: spots.QuestionnairesDue, holds: questionnairesDueFormula(spots) },
    ...DERIVED_DATES.map((name) => ({ at: spots[name], holds: derivedFormula(spots, name) })),
  ];
}

/** Fills the cells above the table that are empty. */
export const fillBand = ({ sheet, range, cells }: ExistingTable, spots: TimetablePositions): Change[] =>
  bandCells(spots)
    .filter(({ at }) => at.row < range.top && isBlank(cellAt(cells, at.row, at.column)))
    .map(({ at, holds }): Change => ({ type: "write", sheet, range: positionAddress(at), cells: [[holds]] }));

/** Names for the cells; a name that points at a cell stays where it is. */
export const nameBand = (
  sheet: string,
  names: ReadonlyMap<string, string>,
  spots: TimetablePositions,
): Change[] => {
  const there = namesOn(sheet, names);
  return TIMETABLE_CELLS.filter((name) => !there.has(name)).map((name: TimetableCell): Change => ({
    type: names.has(name) ? "move name" : "add name",
    name,
    sheet,
    range: positionAddress(spots[name]),
  }));
};

/** How the band looks. */
export const bandLooks = (sheet: string, spots: TimetablePositions): Change[] => [
  { type: "format", sheet, range: "A1", style: { bold: true, size: 14 } },
  { type: "format", sheet, range: "A2:H2", style: { bold: true, wrap: true, vertical: "Bottom" } },
  { type: "format", sheet, range: "A4:H4", style: { bold: true, wrap: true, vertical: "Bottom" } },
  ...["2:2", "4:4"].map((rows): Change => ({ type: "row height", sheet, rows, points: 30 })),
  ...TIMETABLE_CELLS.map((name): Change => ({
    type: "format",
    sheet,
    range: positionAddress(spots[name]),
    style: { numberFormat: `ddd ${DATE_FORMAT}`, horizontal: "Left" },
  })),
];
