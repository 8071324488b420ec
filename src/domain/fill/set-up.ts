import { rangeAddress, positionAddress } from "../spreadsheet/address";
import {
  BAND_NAMES,
  CASE_LIST_TABLE,
  CODES_SHEET,
  type ListLayout,
  namedPositions,
  STANDARD_LAYOUT,
} from "../case-list/list-layout";
import { bandCells, HEADERS, gridHelp, sheetStyles } from "../case-list/grid/case-list-sheet";
import type { Change } from "../spreadsheet/change";
import { nameCells, type SheetsAndNames } from "../spreadsheet/defined-names";
import { refuseCodesConflict } from "./set-up-conflicts";
import { codesSheet } from "../case-list/grid/codes-sheet";

/**
 * The whole case list in a workbook that has none: sheets, table, names, dropdowns, highlighting. Throws CannotDo where
 * something of somebody else’s is in the way.
 */
export function newList(workbook: SheetsAndNames): Change[] {
  refuseCodesConflict(workbook);
  const layout = STANDARD_LAYOUT;
  return [
    { type: "add sheet", sheet: layout.sheet },
    ...makeTable(layout, workbook),
    ...bandCells(layout).map(({ position, holds }): Change => ({
      type: "write",
      sheet: layout.sheet,
      range: positionAddress(position),
      cells: [[holds]],
    })),
    { type: "show", sheet: layout.sheet, cell: positionAddress(layout.band.Authority) },
  ];
}

/** Makes the list's table and all that belongs to it but the band's words; cells of the body stay as they are. */
export function makeTable(layout: ListLayout, { sheets, names }: SheetsAndNames): Change[] {
  const { sheet, table } = layout;
  return [
    ...(sheets.includes(CODES_SHEET) ? [] : [{ type: "add sheet", sheet: CODES_SHEET } as const]),
    ...codesSheet(names),
    ...sheetStyles(layout),
    { type: "write", sheet, range: rangeAddress({ ...table, bottom: table.top }), cells: [HEADERS] },
    { type: "add table", sheet, range: rangeAddress(table), table: CASE_LIST_TABLE },
    ...bandNames(layout, names),
    ...gridHelp(layout),
  ];
}

/** The names of the band's cells; names that are there stay where they are. */
export function bandNames(layout: ListLayout, names: ReadonlyMap<string, string>): Change[] {
  const named = namedPositions(layout.sheet, names);
  return BAND_NAMES.filter((name) => !named.has(name)).map((name) =>
    nameCells(name, layout.sheet, positionAddress(layout.band[name]), names),
  );
}
