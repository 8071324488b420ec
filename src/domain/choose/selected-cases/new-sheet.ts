import { type CellRange, rangeAddress, columnLetters } from "../../spreadsheet/address";
import type { CaseList } from "../../case-list/case-list";
import { trimmed } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import type { ChoiceRecord } from "../choice-record";
import type { CurrentChoice } from "../current-choice";
import { FIELDS, HEADERS, heightOf, SELECTED_SHEET, SELECTED_TABLE } from "./fields";
import type { Line } from "./line";
import { type PlacedLines, placeLines } from "./place-lines";
import { wantedRows } from "./rows";

/** The header row, from 0. Above it stand title, authority and list date: they are printed on every page. */
const TOP = 4;

/** The sheet for the ten, made new, with the lines below the table. */
export function newSelectedCases(
  list: CaseList,
  record: ChoiceRecord,
  current: CurrentChoice,
  lines: readonly Line[],
): PlacedLines {
  const sheet = SELECTED_SHEET;
  const rows = wantedRows(list, record, current);
  const range: CellRange = { top: TOP, left: 0, bottom: TOP + rows.length, right: FIELDS.length - 1 };
  const body = rangeAddress({ ...range, top: TOP + 1 });
  const below = placeLines({ sheet, range, cells: { top: 0, left: 0, values: [] } }, lines, []);
  const changes: Change[] = [
    { type: "add sheet", sheet },
    // As text, so that 0071 stays 0071 and nothing that was typed is taken for a formula.
    { type: "format", sheet, range: body, style: { numberFormat: "@", wrap: true, vertical: "Top" } },
    ...["A", "K"].map((column): Change => ({
      type: "format",
      sheet,
      range: `${column}${TOP + 2}:${column}${range.bottom + 1}`,
      style: { numberFormat: "General", horizontal: "Center" },
    })),
    ...heading(list),
    { type: "write", sheet, range: rangeAddress(range), cells: [HEADERS, ...rows.map(({ cells }) => cells)] },
    { type: "add table", sheet, range: rangeAddress(range), table: SELECTED_TABLE },
    {
      type: "format",
      sheet,
      range: rangeAddress({ ...range, bottom: TOP }),
      style: { fill: "1F3864", colour: "FFFFFF", bold: true, wrap: true, vertical: "Top" },
    },
    ...FIELDS.map(({ width }, i): Change => ({
      type: "column width",
      sheet,
      columns: `${columnLetters(i)}:${columnLetters(i)}`,
      points: width,
    })),
    ...[HEADERS, ...rows.map(({ cells }) => cells)].map((cells, i): Change => ({
      type: "row height",
      sheet,
      rows: `${TOP + 1 + i}:${TOP + 1 + i}`,
      points: heightOf(cells),
    })),
    ...below.changes,
    { type: "freeze", sheet, rows: TOP + 1, columns: 2 },
    { type: "print setup", sheet, titleRows: "$1:$3" },
    { type: "show", sheet, cell: "A1" },
  ];
  return { ...below, changes };
}

function heading({ band, listDate }: CaseList): Change[] {
  const sheet = SELECTED_SHEET;
  return [
    { type: "format", sheet, range: "A1", style: { bold: true, size: 14 } },
    { type: "format", sheet, range: "D2", style: { numberFormat: "@" } },
    { type: "format", sheet, range: "D3", style: { numberFormat: "dd/mm/yyyy", horizontal: "Left" } },
    { type: "write", sheet, range: "A1", cells: [["The ten cases to be tracked"]] },
    {
      type: "write",
      sheet,
      range: "A2:D3",
      cells: [
        ["Local authority", null, null, trimmed(band.Authority)],
        ["List date", null, null, listDate ?? ""],
      ],
    },
  ];
}
