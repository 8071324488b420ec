import { HEADERS } from "../../case-list/grid/case-list-sheet";
import {
  CASE_LIST_SHEET,
  CASE_LIST_TABLE,
  type ListLayout,
  STANDARD_LAYOUT,
  namedPositions,
} from "../../case-list/list-layout";
import { type CellRange, positionAddress } from "../../spreadsheet/address";
import { type Cell, isBlank, normalised } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import { sameName } from "../../spreadsheet/same-name";
import { findSheet, type SheetReading } from "../../spreadsheet/sheet-reading";
import type { SheetCells } from "../../spreadsheet/sheet-cells";
import { listTable } from "../repair/list-table";
import { bandWrites } from "../repair/repair";
import { helpFor, type SetUpWorkbook, writeHeaders } from "../repair/set-up";
import { codesReading, refuseBandConflicts, refuseCodesConflict } from "../repair/set-up-conflicts";
import { refuseProtected, refuseUnready } from "../unready-sheet";

/** What the table is called until its sheet stands as it is to stand. */
const NEW_TABLE = `${CASE_LIST_TABLE}_new`;

/** A sheet that becomes the case list in place: nothing is copied and no cell of a case changes. */
export interface Adoption {
  readonly changes: readonly Change[];
  /** Where the list then stands. */
  readonly layout: ListLayout;
}

/**
 * Makes the case list of a sheet that has its headers in order from column A, plain or as a table of another name;
 * undefined where it has not. The table comes first: where Excel refuses it, the sheet is as it was. Throws CannotDo
 * where something of somebody else's is in the way.
 */
export function adopt(reading: SheetReading, workbook: SetUpWorkbook): Adoption | undefined {
  const { sheet, cells } = reading;
  const found = plainList(reading);
  if (!found) return undefined;
  const standard = STANDARD_LAYOUT.table;
  const down = standard.top - found.headerRow;
  const taken = findSheet(workbook.sheets, CASE_LIST_SHEET);
  const place: CellRange = {
    ...standard,
    top: found.headerRow,
    bottom: Math.max(standard.bottom - down, found.lastRow),
  };
  const made = listTable(sheet, place, reading, NEW_TABLE);
  const layout: ListLayout = {
    ...STANDARD_LAYOUT,
    sheet: taken === undefined ? CASE_LIST_SHEET : sheet,
    table: { ...made.range, top: standard.top, bottom: made.range.bottom + down },
  };
  const moved: SheetCells = { ...cells, top: cells.top + down };
  refuseProtected([reading, codesReading(workbook)]);
  refuseUnready(reading, { ...layout, sheet }, down);
  refuseCodesConflict(workbook);
  refuseBandConflicts({ ...layout, sheet }, moved, namedPositions(sheet, workbook.names));
  return {
    layout,
    changes: [
      ...made.changes,
      writeHeaders({ sheet, table: place }),
      ...(down > 0 ? [{ type: "insert rows", sheet, before: 1, count: down } as const] : []),
      ...(layout.sheet === sheet ? [] : [{ type: "rename sheet", sheet, to: layout.sheet } as const]),
      ...made.named,
      ...bandWrites(layout, moved, true),
      ...helpFor(layout, workbook),
      { type: "show", sheet: layout.sheet, cell: positionAddress(layout.band.Authority) },
    ],
  };
}

/** A sheet that holds the list without its table. */
interface PlainList {
  readonly headerRow: number;
  readonly lastRow: number;
}

/** More empty rows than these between two that are filled, and the lower one is none of the list's. */
const WIDEST_GAP = 50;

function plainList({ cells, tables }: SheetReading): PlainList | undefined {
  const wanted = HEADERS.slice(0, -1);
  const ends = new Set([normalised(HEADERS.at(-1) ?? ""), ""]);
  // Excel has named the last column by itself, "Column23", and the press failed before it was given its own name.
  const isBegun =
    tables.some(({ name, range }) => sameName(name, NEW_TABLE) || range.right === wanted.length) &&
    cells.values.filter((row) => !isBlank(row[wanted.length] ?? "")).length === 1 &&
    cells.values.some((row) => /^\p{L}+\d+$/u.test(String(row[wanted.length] ?? "")));
  const isHeaderRow = (row: readonly Cell[]): boolean =>
    wanted.every((header, i) => normalised(row[i] ?? "") === normalised(header)) &&
    (isBegun || ends.has(normalised(row[wanted.length] ?? "")));
  const at = cells.values.findIndex(isHeaderRow);
  const headerRow = cells.top + at;
  const standard = STANDARD_LAYOUT.table.top;
  // Above row 5 there must be nothing: our band is to stand there. In row 5, the band may be there already.
  if (at < 0 || cells.left !== 0 || headerRow > standard || (headerRow < standard && at > 0))
    return undefined;
  // A note far out at the right is no case.
  const isFilled = (row: readonly Cell[]): boolean =>
    row.slice(0, HEADERS.length).some((cell) => !isBlank(cell));
  let last = at;
  cells.values.forEach((row, i) => {
    if (isFilled(row) && i - last <= WIDEST_GAP + 1) last = Math.max(last, i);
  });
  return { headerRow, lastRow: cells.top + last };
}
