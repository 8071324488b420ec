import { cellAddress, type CellPosition, type CellRange, rangeAddress } from "../../spreadsheet/address";
import type { CaseList } from "../case-list";
import type { Cell } from "../../spreadsheet/cell";
import { cellBlocks } from "../../spreadsheet/cell-blocks";
import { type ColumnKey, columnOf, indexOf } from "../columns";
import { caseInRow } from "../find-case";
import { firstRow, type ListLayout } from "../list-layout";
import { DATE_FORMAT } from "../../spreadsheet/sheet-styles";
import type { Change } from "../../spreadsheet/change";
import { groupBy } from "../../shared/group-by";
import { mayBeReadOtherwise } from "../../spreadsheet/read-otherwise";

/** What one cell of the list is to hold. */
export interface Edit {
  /** Place of the row in the table's body, from 0. */
  readonly index: number;
  readonly column: ColumnKey;
  readonly cell: Cell;
  /** How it is to be shown afterwards, as it was before; left out where the column tells. */
  readonly numberFormat?: string | undefined;
}

/** The cells of one column that are edited, with those between them: null. */
interface ColumnBlock {
  readonly sheet: string;
  readonly range: string;
  readonly cells: readonly (readonly (Cell | null)[])[];
}

/**
 * Writes cells of the list and no other: neighbours together, and nothing across a row that does not change, since
 * Excel has put what is written across rows that a filter hides into others (OfficeDev/office-js#224). Where Excel
 * would take a cell for something else than it is (a number in a cell formatted as text, a text that reads as a
 * date) its format comes first. Columns that are missing are left out.
 */
export function cellWrites(layout: ListLayout, edits: readonly Edit[]): Change[] {
  const { sheet } = layout;
  const placed = edits.flatMap(({ index, column: key, cell, numberFormat: after }): PlacedCell[] => {
    const column = layout.columns[indexOf(key)];
    return column === undefined
      ? []
      : [{ row: firstRow(layout) + index, column, cell, numberFormat: formatFor(key, cell), after }];
  });
  return [
    ...formatted(sheet, placed),
    ...cellBlocks(placed).map(({ range, cells }) => ({
      type: "write" as const,
      sheet,
      range: rangeAddress(range),
      cells: cells.map((row) => row.map(({ cell }) => cell)),
    })),
    ...formatted(
      sheet,
      placed.map((cell) => ({ ...cell, numberFormat: cell.after })),
    ),
  ];
}

interface PlacedCell extends CellPosition {
  readonly cell: Cell;
  readonly numberFormat: string | undefined;
  readonly after: string | undefined;
}

/** Those that have a number format are given it, neighbours together. */
const formatted = (sheet: string, placed: readonly PlacedCell[]): Change[] =>
  cellBlocks(
    placed.filter(({ numberFormat }) => numberFormat !== undefined),
    ({ numberFormat }) => numberFormat,
  ).flatMap(({ range, cells }): Change[] => {
    const numberFormat = cells[0]?.[0]?.numberFormat;
    return numberFormat === undefined
      ? []
      : [{ type: "format", sheet, range: rangeAddress(range), style: { numberFormat } }];
  });

/** Where cells are whose number format these edits change, as one block; undefined where there are none. */
export function reformatted(layout: ListLayout, edits: readonly Edit[]): CellRange | undefined {
  const changed = edits.filter(({ column, cell }) => formatFor(column, cell) !== undefined);
  const [top, bottom] = ends(changed.map(({ index }) => firstRow(layout) + index));
  const [left, right] = ends(changed.flatMap(({ column }) => layout.columns[indexOf(column)] ?? []));
  return left === Infinity ? undefined : { top, bottom, left, right };
}

/**
 * The same writes, done only if the cells still hold what the list says, in rows of the same cases, and nothing in
 * rows without a case: somebody may sort, insert or begin rows between the reading and the write.
 */
export function guardedWrites(list: CaseList, edits: readonly Edit[]): Change[] {
  const { layout } = list;
  const held = (index: number, column: ColumnKey): Cell =>
    caseInRow(list, index)?.cells[indexOf(column)] ?? "";
  const expected = [...byColumn(edits)].flatMap(([key, ofColumn]): Change[] => {
    const column = layout.columns[indexOf(key)];
    const cells = ofColumn.map(({ index }) => ({ index, cell: held(index, key) }));
    return column === undefined ? [] : [{ type: "expect", ...blockOf(layout, column, cells) }];
  });
  const numbers = layout.columns[indexOf("caseNumber")];
  const rows = edits.map(({ index }) => ({ index, cell: held(index, "caseNumber") }));
  return [
    ...expected,
    ...(numbers === undefined || rows.length === 0
      ? []
      : [{ type: "expect", ...blockOf(layout, numbers, rows), formulasToo: true } as const]),
    ...cellWrites(layout, edits),
  ];
}

/** Nothing of a batch is done unless a column still holds of each case what the list says. */
export function columnAsRead({ layout, cases }: CaseList, key: ColumnKey): Change[] {
  const column = layout.columns[indexOf(key)];
  const cells = cases.map(({ index, cells: held }) => ({ index, cell: held[indexOf(key)] ?? null }));
  return column === undefined || cells.length === 0
    ? []
    : [{ type: "expect", ...blockOf(layout, column, cells), formulasToo: true }];
}

/** Where an edit falls: "F14". Undefined where its column is missing. */
export function editAddress(layout: ListLayout, { index, column }: Edit): string | undefined {
  const at = layout.columns[indexOf(column)];
  return at === undefined ? undefined : cellAddress(firstRow(layout) + index, at);
}

const byColumn = (edits: readonly Edit[]): Map<ColumnKey, Edit[]> => groupBy(edits, ({ column }) => column);

/** The least and the greatest. Not by Math.min(...rows): a call takes no more arguments than the stack has room for. */
const ends = (rows: readonly number[]): [number, number] =>
  rows.reduce<[number, number]>(
    ([least, most], row) => [Math.min(least, row), Math.max(most, row)],
    [Infinity, -Infinity],
  );

function blockOf(
  layout: ListLayout,
  column: number,
  edits: readonly { readonly index: number; readonly cell: Cell | null }[],
): ColumnBlock {
  const [top, bottom] = ends(edits.map(({ index }) => index));
  const cells = Array.from({ length: bottom - top + 1 }, (): (Cell | null)[] => [null]);
  for (const { index, cell } of edits) cells[index - top] = [cell];
  const first = firstRow(layout);
  const range = rangeAddress({ top: first + top, bottom: first + bottom, left: column, right: column });
  return { sheet: layout.sheet, range, cells };
}

function formatFor(key: ColumnKey, cell: Cell): string | undefined {
  if (typeof cell === "number") return columnOf(key).dataType.kind === "date" ? DATE_FORMAT : "General";
  return mayBeReadOtherwise(cell) ? "@" : undefined;
}
