import { blockAddress, spotAddress } from "../spreadsheet/address";
import {
  BAND_NAMES,
  CASE_LIST_TABLE,
  CODES_SHEET,
  type ListPlace,
  namedSpots,
  STANDARD_PLACE,
} from "../case-list/list-layout";
import { bandCells, HEADERS, liveGrid, sheetLooks } from "../case-list/grid/case-list-sheet";
import type { Change } from "../spreadsheet/change";
import { codesSheet } from "../case-list/grid/codes-sheet";

/** What a workbook has already. */
export interface Workbook {
  readonly sheets: readonly string[];
  readonly names: ReadonlyMap<string, string>;
}

/** The whole case list in a workbook that has none: sheets, table, names, dropdowns, highlighting. */
export function newList(workbook: Workbook): Change[] {
  const place = STANDARD_PLACE;
  return [
    { do: "add sheet", sheet: place.sheet },
    ...makeTable(place, workbook),
    ...bandCells(place).map(({ at, holds }): Change => ({
      do: "write",
      sheet: place.sheet,
      range: spotAddress(at),
      cells: [[holds]],
    })),
    { do: "show", sheet: place.sheet, cell: spotAddress(place.band.Authority) },
  ];
}

/** Makes the list's table and all that belongs to it but the band's words; cells of the body stay as they are. */
export function makeTable(place: ListPlace, { sheets, names }: Workbook): Change[] {
  const { sheet, table } = place;
  return [
    ...(sheets.includes(CODES_SHEET) ? [] : [{ do: "add sheet", sheet: CODES_SHEET } as const]),
    ...codesSheet(names),
    ...sheetLooks(place),
    { do: "write", sheet, range: blockAddress({ ...table, bottom: table.top }), cells: [HEADERS] },
    { do: "add table", sheet, range: blockAddress(table), table: CASE_LIST_TABLE },
    ...bandNames(place, names),
    ...liveGrid(place),
  ];
}

/** The names of the band's cells; names that are there stay where they are. */
export function bandNames(place: ListPlace, names: ReadonlyMap<string, string>): Change[] {
  const named = namedSpots(place.sheet, names);
  return BAND_NAMES.filter((name) => !named.has(name)).map((name) => ({
    do: names.has(name) ? "move name" : "add name",
    name,
    sheet: place.sheet,
    range: spotAddress(place.band[name]),
  }));
}
