import { indexOf } from "../domain/case-list/columns";
import type { SelectedHeader } from "../domain/choose/selected-cases/selected-cases-table";
import type { ChecksHeader } from "../domain/fill/checks-sheet/checks-table";
import { type CellRange, rangeAddress } from "../domain/spreadsheet/address";
import type { Cell } from "../domain/spreadsheet/cell";
import type { Change } from "../domain/spreadsheet/change";
import { namesOn } from "../domain/spreadsheet/defined-names";
import { columnFinder } from "../domain/spreadsheet/existing-table";
import { type PlacedWrite, placedWrites, writtenSheets } from "../domain/spreadsheet/placed-writes";
import { sameName } from "../domain/spreadsheet/same-name";
import { cellAt } from "../domain/spreadsheet/sheet-cells";
import type { SheetReading } from "../domain/spreadsheet/sheet-reading";
import { CASE_LIST_TABLE } from "../domain/case-list/list-layout";
import type { DutyHeader } from "../domain/track/duty-visits/duty-visit-table";
import type { ProgrammeHeader } from "../domain/track/programme/programme-table";
import type { TrackingHeader } from "../domain/track/tracking-sheet/tracking-table";
import { OUR_TABLES, type Reading, type TableReading } from "./workbook";

/** The headers of the columns that tell a row from the others. */
const KEYS: {
  readonly Checks: readonly ChecksHeader[];
  readonly SelectedCases: readonly SelectedHeader[];
  readonly Tracking: readonly TrackingHeader[];
  readonly Programme: readonly ProgrammeHeader[];
  readonly DutyVisit: readonly DutyHeader[];
} = {
  Checks: ["Address", "Case number", "Severity", "Finding"],
  SelectedCases: ["Case number"],
  Tracking: ["Case number", "Step", "Agency or person"],
  Programme: ["Case number", "Who"],
  DutyVisit: ["Visit", "Position"],
};

/** A table of the reading that a press decided on. */
interface ReadTable extends TableReading {
  readonly name: string;
  /** The columns that tell a row from the others, from 0. */
  readonly keys: readonly number[];
  /** No table, but a list that is read where it stands. */
  readonly isInPlace?: boolean;
}

/**
 * What has to be as a press read it, so that its changes fall where they are meant: where the tables and names of
 * each sheet stand on which it writes, the tables' headers, what tells the rows in which it writes from others, and
 * the cells that it writes. A formula there may be another, and what people keep beside these cells too. Of a sheet
 * without a table of ours that was read as a whole, what stands at its top and at its left tells whether it has moved.
 */
export function expectationsOf(
  changes: readonly Change[],
  reading: Reading,
  sheetReadings: readonly SheetReading[],
): Change[] {
  const sheets = writtenSheets(changes);
  const isWritten = (sheet: string): boolean => sheets.some((one) => sameName(one, sheet));
  const tables = tablesOf(reading);
  return [
    // Of the list always: whatever a press decides, it decides on its cases.
    ...tables.filter(({ name, sheet }) => name === CASE_LIST_TABLE || isWritten(sheet)).flatMap(placeOf),
    ...sheets.flatMap((sheet) =>
      [...namesOn(sheet, reading.names)].map(([name, formula]): Change => ({
        type: "expect name",
        name,
        sheet,
        formula,
      })),
    ),
    ...sheetReadings
      .filter(({ sheet }) => isWritten(sheet) && !tables.some((table) => sameName(table.sheet, sheet)))
      .flatMap(edgesOf),
    ...placedWrites(changes).flatMap((write) => {
      const { before } = write;
      const table = before && tables.find(({ sheet }) => sameName(sheet, before.sheet));
      return before && table
        ? [...keyCells(before.range, table), ...heldCells(before.range, write, table)]
        : [];
    }),
  ];
}

function tablesOf({ list, ourTables }: Reading): ReadTable[] {
  const keysIn = (table: TableReading, headers: readonly string[]): number[] => {
    const find = columnFinder(table);
    return headers.flatMap((header) => find(header) ?? []);
  };
  return [
    ...(list
      ? [
          {
            ...list,
            name: CASE_LIST_TABLE,
            keys: [list.layout.columns[indexOf("caseNumber")] ?? []].flat(),
            isInPlace: list.layout.isInPlace === true,
          },
        ]
      : []),
    ...OUR_TABLES.flatMap((name) => {
      const table = ourTables[name];
      return table ? [{ ...table, name, keys: keysIn(table, KEYS[name]) }] : [];
    }),
  ];
}

/** Where a table stands, and its headers. */
function placeOf({ name, sheet, range, cells, isInPlace }: ReadTable): Change[] {
  const headers = { ...range, bottom: range.top };
  const body = rangeAddress({ ...range, top: range.top + 1 });
  return [
    ...(isInPlace ? [] : [{ type: "expect table", table: name, sheet, range: body } as const]),
    expecting(sheet, headers, (row, column) => cellAt(cells, row, column)),
  ];
}

/** So many rows at the top of a sheet tell whether its columns have moved. */
const TOP_ROWS = 20;

function edgesOf({ sheet, cells }: SheetReading): Change[] {
  const { top, left, values } = cells;
  const width = values[0]?.length ?? 0;
  if (width === 0) return [];
  const at = (row: number, column: number): Cell => cellAt(cells, row, column);
  const block = { top, left, bottom: top + values.length - 1, right: left + width - 1 };
  return [
    expecting(sheet, { ...block, bottom: Math.min(block.bottom, top + TOP_ROWS - 1) }, at),
    expecting(sheet, { ...block, right: left }, at),
  ];
}

/** What tells the rows of a block from others. */
function keyCells(block: CellRange, { sheet, range, cells, keys }: ReadTable): Change[] {
  const [top, bottom] = [Math.max(block.top, range.top + 1), Math.min(block.bottom, range.bottom)];
  if (top > bottom) return [];
  return keys.map((column) =>
    expecting(sheet, { top, bottom, left: column, right: column }, (row) => cellAt(cells, row, column)),
  );
}

/** What the cells hold that are to be written; null for those of which the reading does not tell. */
const heldCells = (block: CellRange, write: PlacedWrite, { sheet, name, cells }: ReadTable): Change[] => {
  // Of our other tables all is read around them, of the list's sheet the table and what stands above and below it.
  const isRead = (row: number, column: number): boolean =>
    name !== CASE_LIST_TABLE || cells.values[row - cells.top]?.[column - cells.left] !== undefined;
  return [
    expecting(sheet, block, (row, column) =>
      (write.cells[row - block.top]?.[column - block.left] ?? null) === null || !isRead(row, column)
        ? null
        : cellAt(cells, row, column),
    ),
  ];
};

const expecting = (
  sheet: string,
  range: CellRange,
  cellOf: (row: number, column: number) => Cell | null,
): Change => ({
  type: "expect",
  sheet,
  range: rangeAddress(range),
  cells: Array.from({ length: range.bottom - range.top + 1 }, (_, i) =>
    Array.from({ length: range.right - range.left + 1 }, (__, j) => cellOf(range.top + i, range.left + j)),
  ),
  formulasToo: true,
});
