import { cellAt, type SheetCells } from "../../spreadsheet/sheet-cells";
import { type Cell, isBlank } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import { type CellPosition, positionAddress } from "../../spreadsheet/address";
import { nameCells, namesOn } from "../../spreadsheet/defined-names";
import { DATE_FORMAT, TITLE_STYLE } from "../../spreadsheet/sheet-styles";
import type { ExistingTable } from "../../spreadsheet/existing-table";
import {
  derivedFormula,
  formerEndFormula,
  questionnairesDueFormula,
} from "../tracking-sheet/tracking-formulas";
import {
  DERIVED_DATES,
  TIMETABLE_CELLS,
  TIMETABLE_DATES,
  TIMETABLE_LABELS,
  type TimetableDate,
  type TimetablePositions,
} from "./timetable";
import { NOT_A_DATE } from "../tracking-sheet/tracking-table";
import { findName } from "../../spreadsheet/same-name";

const HINT =
  "Type the dates of the review in row 3. Today moves on by itself; type a day over it to print the sheet as of that day.";

/** What the cells above the table hold until people type something else: words and formulas. */
function bandCells(
  positions: TimetablePositions,
): { readonly position: CellPosition; readonly holds: Cell }[] {
  const above = ({ row, column }: CellPosition): CellPosition => ({ row: Math.max(0, row - 1), column });
  return [
    { position: { row: 0, column: 0 }, holds: "Tracking the ten cases" },
    { position: { row: 0, column: 3 }, holds: HINT },
    ...TIMETABLE_CELLS.map((name) => ({ position: above(positions[name]), holds: TIMETABLE_LABELS[name] })),
    { position: positions.TodayDate, holds: "=TODAY()" },
    { position: positions.QuestionnairesDue, holds: questionnairesDueFormula(positions) },
    ...DERIVED_DATES.map((name) => ({ position: positions[name], holds: derivedFormula(positions, name) })),
  ];
}

/** Fills the cells above the table that are empty. */
export const fillBand = ({ sheet, range, cells }: ExistingTable, positions: TimetablePositions): Change[] =>
  bandCells(positions)
    .filter(({ position: { row, column } }) => row < range.top && isBlank(cellAt(cells, row, column)))
    .map(({ position, holds }) => ({
      type: "write",
      sheet,
      range: positionAddress(position),
      cells: [[holds]],
    }));

/** Brings a formula of an earlier version up to date. `formulas`: what the cells of the sheet hold; dates that people typed stay. */
export function renewBand(sheet: string, formulas: SheetCells, positions: TimetablePositions): Change[] {
  const { FieldworkEnds: end } = positions;
  return sameFormula(cellAt(formulas, end.row, end.column), formerEndFormula(positions))
    ? [
        {
          type: "write",
          sheet,
          range: positionAddress(end),
          cells: [[derivedFormula(positions, "FieldworkEnds")]],
        },
      ]
    : [];
}

const sameFormula = (cell: Cell, formula: string): boolean =>
  plainFormula(String(cell)) === plainFormula(formula);
const plainFormula = (formula: string): string => formula.replaceAll(/[\s$]/g, "").toUpperCase();

/** Names for the cells; a name that points at a cell stays where it is. */
export const nameBand = (
  sheet: string,
  names: ReadonlyMap<string, string>,
  positions: TimetablePositions,
): Change[] => {
  const there = namesOn(sheet, names);
  return TIMETABLE_CELLS.filter((name) => findName(there.keys(), name) === undefined).map((name) =>
    nameCells(name, sheet, positionAddress(positions[name]), names),
  );
};

/** How the band looks. */
export const bandStyles = (sheet: string, positions: TimetablePositions): Change[] => [
  { type: "format", sheet, range: "A1", style: TITLE_STYLE },
  { type: "format", sheet, range: "A2:H2", style: { bold: true, wrap: true, vertical: "Bottom" } },
  { type: "format", sheet, range: "A4:H4", style: { bold: true, wrap: true, vertical: "Bottom" } },
  ...["2:2", "4:4"].map((rows): Change => ({ type: "row height", sheet, rows, points: 30 })),
  ...TIMETABLE_CELLS.map((name): Change => ({
    type: "format",
    sheet,
    range: positionAddress(positions[name]),
    style: { numberFormat: `ddd ${DATE_FORMAT}`, horizontal: "Left" },
  })),
];

const PROMPTS: Readonly<Record<"TodayDate" | TimetableDate, string>> = {
  TodayDate:
    "Moves on by itself. To print the sheet as of another day, type that day; clear the cell and press Make the tracking sheet to let it move again.",
  ListDue: "The “agreed date” for the list of 100 cases.",
  ListReceived: "The day the list came.",
  ChoiceDate: "The day the ten were chosen and the request went out.",
  QuestionnairesDue: "“Within three weeks” of the choice. A date can be typed over it.",
  AnalysisWeek: "The Monday of the analysis week. Another day of the week stands for its Monday.",
  Fieldwork: "The first day of the fieldwork.",
};

/** Prompts of the dates above the table. */
export const timetablePrompts = (sheet: string, positions: TimetablePositions): Change[] =>
  (["TodayDate", ...TIMETABLE_DATES] as const).map((name) => {
    const range = positionAddress(positions[name]);
    return {
      type: "validate",
      sheet,
      range,
      validation: {
        rule: { kind: "custom", formula: `=ISNUMBER(${range})` },
        prompt: { title: TIMETABLE_LABELS[name].slice(0, 32), message: PROMPTS[name] },
        alert: NOT_A_DATE,
      },
    };
  });
