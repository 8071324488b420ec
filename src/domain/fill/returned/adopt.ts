import { HEADERS } from "../../case-list/grid/case-list-sheet";
import { CASE_LIST_SHEET, type ListLayout, STANDARD_LAYOUT } from "../../case-list/list-layout";
import { positionAddress } from "../../spreadsheet/address";
import { type Cell, normalised } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import type { SheetsAndNames } from "../../spreadsheet/defined-names";
import type { SheetCells } from "../../spreadsheet/sheet-cells";
import { bandWrites } from "../repair";
import { makeTable } from "../set-up";
import { refuseBandConflicts, refuseCodesConflict } from "../set-up-conflicts";

/** A sheet that becomes the case list in place: nothing is copied and no cell of a case changes. */
export interface Adoption {
  readonly changes: readonly Change[];
  /** Where the list then stands. */
  readonly layout: ListLayout;
}

/**
 * Makes the case list of a sheet that has its headers in order from column A; undefined where it has not. Throws
 * CannotDo where something of somebody else's is in the way.
 */
export function adopt(sheet: string, cells: SheetCells, workbook: SheetsAndNames): Adoption | undefined {
  const found = plainList(cells);
  if (!found) return undefined;
  const standard = STANDARD_LAYOUT.table;
  const down = standard.top - found.headerRow;
  const isNameFree = sheet === CASE_LIST_SHEET || !workbook.sheets.includes(CASE_LIST_SHEET);
  const layout: ListLayout = {
    ...STANDARD_LAYOUT,
    sheet: isNameFree ? CASE_LIST_SHEET : sheet,
    table: { ...standard, bottom: Math.max(standard.bottom, found.lastRow + down) },
  };
  const moved: SheetCells = { ...cells, top: cells.top + down };
  refuseCodesConflict(workbook);
  refuseBandConflicts({ ...layout, sheet }, moved, workbook);
  return {
    layout,
    changes: [
      ...(down > 0 ? [{ type: "insert rows", sheet, before: 1, count: down } as const] : []),
      ...(layout.sheet === sheet ? [] : [{ type: "rename sheet", sheet, to: layout.sheet } as const]),
      ...makeTable(layout, workbook),
      ...bandWrites(layout, moved, true),
      { type: "show", sheet: layout.sheet, cell: positionAddress(layout.band.Authority) },
    ],
  };
}

/** A sheet that holds the list without its table. */
interface PlainList {
  readonly headerRow: number;
  readonly lastRow: number;
}

function plainList(cells: SheetCells): PlainList | undefined {
  const wanted = HEADERS.slice(0, -1);
  const isHeaderRow = (row: readonly Cell[]): boolean =>
    wanted.every((header, i) => normalised(row[i] ?? "") === normalised(header)) &&
    [normalised(HEADERS.at(-1) ?? ""), ""].includes(normalised(row[wanted.length] ?? ""));
  const at = cells.values.findIndex(isHeaderRow);
  const headerRow = cells.top + at;
  const standard = STANDARD_LAYOUT.table.top;
  // Above row 5 there must be nothing: our band is to stand there. In row 5, the band may be there already.
  if (at < 0 || cells.left !== 0 || headerRow > standard || (headerRow < standard && at > 0))
    return undefined;
  return { headerRow, lastRow: cells.top + cells.values.length - 1 };
}
