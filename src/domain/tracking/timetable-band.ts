import { cellAt, type SheetCells } from "../case-list";
import { type Cell, isBlank } from "../cell";
import { DATE_FORMAT } from "../grid/case-list-sheet";
import type { Change } from "../grid/change";
import { type Spot, spotAddress } from "../list-place";
import { parseSheet } from "./sheet-of-name";
import { derivedFormula, questionnairesDueFormula } from "./sheet-formulas";
import {
  DERIVED_DATES,
  TIMETABLE_CELLS,
  TIMETABLE_LABELS,
  type TimetableCell,
  type TimetableSpots,
} from "./timetable";

const HINT =
  "Type the dates of the review in row 3. Today moves on by itself; type a day over it to print the sheet as of that day.";

/** What stands above the table where nothing else does: words, formulas. Dates that people typed stay. */
function bandCells(spots: TimetableSpots): { readonly at: Spot; readonly holds: Cell }[] {
  const above = ({ row, column }: Spot): Spot => ({ row: Math.max(0, row - 1), column });
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
export const fillBand = (sheet: string, cells: SheetCells, spots: TimetableSpots): Change[] =>
  bandCells(spots)
    .filter(({ at }) => isBlank(cellAt(cells, at.row, at.column)))
    .map(({ at, holds }): Change => ({ do: "write", sheet, range: spotAddress(at), cells: [[holds]] }));

/** Names for the cells; a name that points at a cell stays where it is. */
export const nameBand = (
  sheet: string,
  names: ReadonlyMap<string, string>,
  spots: TimetableSpots,
): Change[] =>
  TIMETABLE_CELLS.filter((name) => !pointsAt(names.get(name), sheet)).map((name: TimetableCell): Change => ({
    do: names.has(name) ? "move name" : "add name",
    name,
    sheet,
    range: spotAddress(spots[name]),
  }));

/** One left behind by a sheet that was deleted may name another, or none. */
const pointsAt = (formula: string | undefined, sheet: string): boolean =>
  parseSheet(formula)?.toLowerCase() === sheet.toLowerCase();

/** The names that point at cells of this sheet; others say nothing of where its timetable is. */
export const namesOn = (sheet: string, names: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...names].filter(([, formula]) => pointsAt(formula, sheet)));

/** How the band looks. */
export const bandLooks = (sheet: string, spots: TimetableSpots): Change[] => [
  { do: "format", sheet, range: "A1", as: { bold: true, size: 14 } },
  { do: "format", sheet, range: "A2:H2", as: { bold: true, wrap: true, vertical: "Bottom" } },
  { do: "format", sheet, range: "A4:H4", as: { bold: true, wrap: true, vertical: "Bottom" } },
  ...TIMETABLE_CELLS.map((name): Change => ({
    do: "format",
    sheet,
    range: spotAddress(spots[name]),
    as: { numberFormat: `ddd ${DATE_FORMAT}`, horizontal: "Left" },
  })),
];
