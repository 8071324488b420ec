import { type Block, blockAddress, columnLetters } from "../../spreadsheet/address";
import type { CaseList } from "../../case-list/case-list";
import { trimmed } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import type { KeptChoice } from "../choice-record";
import type { StandingChoice } from "../current-choice";
import { FIELDS, HEADERS, heightOf, SELECTED_SHEET, SELECTED_TABLE } from "./fields";
import type { Line } from "./line";
import { type PlacedLines, placeLines } from "./place-lines";
import { wantedRows } from "./rows";

/** The header row, from 0. Above it stand title, authority and list date: they are printed on every page. */
const TOP = 4;

/** The sheet for the ten, made new, with the lines below the table. */
export function newSelectedCases(
  list: CaseList,
  kept: KeptChoice,
  standing: StandingChoice,
  lines: readonly Line[],
): PlacedLines {
  const sheet = SELECTED_SHEET;
  const rows = wantedRows(list, kept, standing);
  const table: Block = { top: TOP, left: 0, bottom: TOP + rows.length, right: FIELDS.length - 1 };
  const body = blockAddress({ ...table, top: TOP + 1 });
  const below = placeLines({ sheet, table, cells: { top: 0, left: 0, values: [] } }, lines, []);
  const changes: Change[] = [
    { do: "add sheet", sheet },
    // As text, so that 0071 stays 0071 and nothing that was typed is taken for a formula.
    { do: "format", sheet, range: body, as: { numberFormat: "@", wrap: true, vertical: "Top" } },
    ...["A", "K"].map((column): Change => ({
      do: "format",
      sheet,
      range: `${column}${TOP + 2}:${column}${table.bottom + 1}`,
      as: { numberFormat: "General", horizontal: "Center" },
    })),
    ...heading(list),
    { do: "write", sheet, range: blockAddress(table), cells: [HEADERS, ...rows.map(({ cells }) => cells)] },
    { do: "add table", sheet, range: blockAddress(table), table: SELECTED_TABLE },
    {
      do: "format",
      sheet,
      range: blockAddress({ ...table, bottom: TOP }),
      as: { fill: "1F3864", colour: "FFFFFF", bold: true, wrap: true, vertical: "Top" },
    },
    ...FIELDS.map(({ width }, i): Change => ({
      do: "column width",
      sheet,
      columns: `${columnLetters(i)}:${columnLetters(i)}`,
      points: width,
    })),
    ...[HEADERS, ...rows.map(({ cells }) => cells)].map((cells, i): Change => ({
      do: "row height",
      sheet,
      rows: `${TOP + 1 + i}:${TOP + 1 + i}`,
      points: heightOf(cells),
    })),
    ...below.changes,
    { do: "freeze", sheet, rows: TOP + 1, columns: 2 },
    { do: "print setup", sheet, titleRows: "$1:$3" },
    { do: "show", sheet, cell: "A1" },
  ];
  return { ...below, changes };
}

function heading({ band, listDate }: CaseList): Change[] {
  const sheet = SELECTED_SHEET;
  return [
    { do: "format", sheet, range: "A1", as: { bold: true, size: 14 } },
    { do: "format", sheet, range: "D2", as: { numberFormat: "@" } },
    { do: "format", sheet, range: "D3", as: { numberFormat: "dd/mm/yyyy", horizontal: "Left" } },
    { do: "write", sheet, range: "A1", cells: [["The ten cases to be tracked"]] },
    {
      do: "write",
      sheet,
      range: "A2:D3",
      cells: [
        ["Local authority", null, null, trimmed(band.Authority)],
        ["List date", null, null, listDate ?? ""],
      ],
    },
  ];
}
