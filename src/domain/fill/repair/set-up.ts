import { positionAddress, rangeAddress } from "../../spreadsheet/address";
import {
  BAND_NAMES,
  CASE_LIST_SHEET,
  CODES_SHEET,
  type ListLayout,
  namedPositions,
  STANDARD_LAYOUT,
} from "../../case-list/list-layout";
import { bandCells, HEADERS, gridHelp, sheetStyles } from "../../case-list/grid/case-list-sheet";
import { codesSheet } from "../../case-list/grid/codes-sheet";
import { countsInSight } from "../../case-list/grid/counts-in-sight";
import type { SheetCells } from "../../spreadsheet/sheet-cells";
import { CannotDo } from "../../shared/cannot-do";
import type { Change } from "../../spreadsheet/change";
import { nameCells, type SheetsAndNames } from "../../spreadsheet/defined-names";
import { keptAsTexts } from "../../spreadsheet/read-otherwise";
import { findSheet, hasSheet, holdsOnly, type SheetReading } from "../../spreadsheet/sheet-reading";
import { listTable } from "./list-table";
import { codesReading, refuseCodesConflict } from "./set-up-conflicts";
import { refuseProtected, refuseUnready } from "../unready-sheet";

/** A workbook, with what those sheets hold that set-up may meet. */
export interface SetUpWorkbook extends SheetsAndNames {
  readonly readings?: readonly SheetReading[];
}

/**
 * The whole case list in a workbook that has none: sheets, table, names, dropdowns, highlighting. What a press that
 * failed has left of it is gone on with. Throws CannotDo where something of somebody else’s is in the way.
 */
export function newList(workbook: SetUpWorkbook, adopted: AdoptedSize = NOTHING_ADOPTED): Change[] {
  refuseCodesConflict(workbook);
  const standing = findSheet(workbook.sheets, CASE_LIST_SHEET);
  const layout = layoutFor(adopted, standing ?? CASE_LIST_SHEET);
  const { sheet } = layout;
  const reading = workbook.readings?.find((one) => one.sheet === standing);
  const headers = writeHeaders(layout, adopted.otherHeaders);
  const counts = countsInSight(layout, NOTHING, true);
  const band = [
    ...bandCells(layout).map(({ position, holds }): Change => ({
      type: "write",
      sheet,
      range: positionAddress(position),
      cells: [[holds]],
    })),
    ...counts.filter(({ type }) => type !== "conditional format"),
  ];
  if (standing !== undefined && !(reading && holdsOnly(reading, [headers, ...band])))
    throw new CannotDo(
      `A sheet named ${standing} is there already. If it holds the list, go to it and press again; else rename it first.`,
    );
  refuseProtected([reading, codesReading(workbook)]);
  if (reading) refuseUnready(reading, layout);
  const table = listTable(sheet, layout.table, reading ?? { tables: [] });
  return [
    ...(standing === undefined ? [{ type: "add sheet", sheet } as const] : []),
    ...keptAsTexts(
      sheet,
      { row: layout.table.top, column: layout.table.left + HEADERS.length },
      adopted.otherHeaders,
    ),
    headers,
    ...table.changes,
    ...table.named,
    ...band,
    ...helpFor({ ...layout, table: table.range }, workbook),
    ...counts.filter(({ type }) => type === "conditional format"),
    { type: "show", sheet, cell: positionAddress(layout.band.Authority) },
  ];
}

const NOTHING: SheetCells = { top: 0, left: 0, values: [] };

/** How large the list has to be, and what stands to the right of our columns. */
export interface AdoptedSize {
  readonly rows: number;
  readonly otherHeaders: readonly string[];
}
const NOTHING_ADOPTED: AdoptedSize = { rows: 0, otherHeaders: [] };

/** Where set-up puts the list, long and wide enough for what it is to hold. */
export const layoutFor = ({ rows, otherHeaders }: AdoptedSize, sheet = CASE_LIST_SHEET): ListLayout => {
  const { table } = STANDARD_LAYOUT;
  return {
    ...STANDARD_LAYOUT,
    sheet,
    table: {
      ...table,
      bottom: Math.max(table.bottom, table.top + rows),
      right: table.right + otherHeaders.length,
    },
  };
};

export const writeHeaders = (
  { sheet, table }: Pick<ListLayout, "sheet" | "table">,
  otherHeaders: readonly string[] = [],
): Change => ({
  type: "write",
  sheet,
  range: rangeAddress({
    ...table,
    bottom: table.top,
    right: table.left + HEADERS.length + otherHeaders.length - 1,
  }),
  cells: [[...HEADERS, ...otherHeaders]],
});

/** All that belongs to a list but its table and its band: the sheet Codes, formats, names, dropdowns, highlighting. */
export const helpFor = (layout: ListLayout, { sheets, names }: SheetsAndNames): Change[] => [
  ...(hasSheet(sheets, CODES_SHEET) ? [] : [{ type: "add sheet", sheet: CODES_SHEET } as const]),
  ...codesSheet(names),
  ...sheetStyles(layout),
  // Only now: a list without its names is known to lack formats too.
  ...bandNames(layout, names),
  ...gridHelp(layout),
];

/** The names of the band's cells; names that are there stay where they are. */
export function bandNames(layout: ListLayout, names: ReadonlyMap<string, string>): Change[] {
  const named = namedPositions(layout.sheet, names);
  return BAND_NAMES.filter((name) => !named.has(name)).map((name) =>
    nameCells(name, layout.sheet, positionAddress(layout.band[name]), names),
  );
}
