import type { CaseList } from "../case-list/case-list";
import type { ColumnOrder } from "../case-list/pasted-rows";
import { COLUMNS } from "../case-list/columns";
import { cellWrites } from "../case-list/grid/cell-writes";
import { firstRow, lettersOf, type ListLayout, rowOf } from "../case-list/list-layout";
import { counted, listed } from "../case-list/wording";
import { CannotDo } from "../shared/cannot-do";
import { type CellRange, rangeAddress } from "../spreadsheet/address";
import { type Cell, isBlank, trimmed } from "../spreadsheet/cell";
import type { Change } from "../spreadsheet/change";
import { cellAt, type SheetCells } from "../spreadsheet/sheet-cells";

/** A row of the list’s body as it stands, and as it is to stand; its cells in the order of the columns. */
export interface ReorderedRow {
  /** Its place in the body, from 0. */
  readonly index: number;
  readonly before: readonly Cell[];
  readonly after: readonly Cell[];
  /** How its cells are to be shown afterwards; left out where the columns tell. */
  readonly formats?: readonly string[];
}

interface ColumnsToPutRight {
  readonly headerRow: number;
  /** The row of headers among them. */
  readonly rows: readonly ReorderedRow[];
  /** Each column that stands elsewhere, with the header under which it stands. */
  readonly moved: readonly { readonly header: string; readonly under: string }[];
  /** What has no column in the list: why nothing can be put right; "" where all has one. */
  readonly inTheWay: string;
}

/** What was pasted in the order of the headers that came along, with each row as it is to stand; undefined where nothing was. */
export function columnsToPutRight(list: CaseList, sheet: SheetCells): ColumnsToPutRight | undefined {
  const told = list.pastedRows.flatMap(({ theCase, fault }) =>
    fault.kind === "other order" ? [{ index: theCase.index, ...fault }] : [],
  );
  const [first] = told;
  if (!first) return undefined;
  const { order, headerRow } = first;
  const indices = [...new Set([headerRow, ...told.map(({ index }) => index)])].sort((a, b) => a - b);
  const rows = indices.map((index) => ({ index, cells: cellsIn(list, sheet, index) }));
  const headers = cellsIn(list, sheet, headerRow);
  const { places, left } = wholeOrder(order, headers);
  const unplaced = left.filter((place) => rows.some(({ cells }) => !isBlank(cells[place] ?? "")));
  return {
    headerRow,
    rows: rows.map(({ index, cells }) => ({
      index,
      before: cells,
      after: places.map((place) => (place < 0 ? "" : (cells[place] ?? ""))),
    })),
    moved: COLUMNS.flatMap(({ header, index }) => {
      const place = places[index] ?? -1;
      return place < 0 || place === index ? [] : [{ header, under: COLUMNS[place]?.header ?? "" }];
    }),
    inTheWay: inTheWay(list, headerRow, headers, unplaced),
  };
}

/** Where each column stands, and the places left over. A column that no header names stays where none stands at all. */
function wholeOrder(
  order: ColumnOrder,
  headers: readonly Cell[],
): {
  readonly places: readonly number[];
  readonly left: readonly number[];
} {
  const named = new Set(order.filter((place) => place >= 0));
  const places = order.map((place, i) =>
    place >= 0 ? place : named.has(i) || !isBlank(headers[i] ?? "") ? -1 : i,
  );
  return { places, left: order.map((_, i) => i).filter((place) => !places.includes(place)) };
}

function inTheWay(
  { layout }: CaseList,
  headerRow: number,
  headers: readonly Cell[],
  unplaced: readonly number[],
): string {
  if (unplaced.length === 0) return "";
  const each = unplaced.map((place) => {
    const at = `${lettersOf(layout, place)}${rowOf(layout, headerRow)}`;
    const header = trimmed(headers[place] ?? "");
    return `${at}: ${header === "" ? "There is no header above what stands here" : `“${header}” is no header of the list`}.`;
  });
  return `${each.join(" ")} Write the list’s header there, or move what stands below it to the right of the list.`;
}

const cellsIn = ({ layout }: CaseList, sheet: SheetCells, index: number): readonly Cell[] =>
  COLUMNS.map((column) => cellAt(sheet, firstRow(layout) + index, layout.columns[column.index] ?? 0));

/** What becomes of them, in sentences. */
export function putRightWords({ layout }: CaseList, { headerRow, rows, moved }: ColumnsToPutRight): string[] {
  const named = moved.slice(0, NAMED).map(({ header, under }) => `${header} stands under ${under}`);
  const more = moved.length - named.length;
  return [
    `Row ${rowOf(layout, headerRow)} holds headers in another order than the list: ${listed(more > 0 ? [...named, `${counted(more, "more column")} elsewhere`] : named)}.`,
    `Put right, what stands in ${counted(rows.length - 1, "row")} and in the row of headers goes under its own header. No entry changes.`,
  ];
}

/** So many columns are named one by one. */
const NAMED = 2;

/** From the first of these rows to the last, as one block. Throws CannotDo where the first column is missing. */
export function blockOfRows(layout: ListLayout, rows: readonly ReorderedRow[]): CellRange {
  const [left] = layout.columns;
  if (left === undefined) throw new CannotDo("The first column of the list is missing. Press Repair.");
  const [first, last] = [rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0];
  const top = firstRow(layout);
  return { top: top + first, bottom: top + last, left, right: left + COLUMNS.length - 1 };
}

/** Writes rows that stand together at once, if all are as they were read and no cell is a formula. */
export function putRightChanges({ layout }: CaseList, rows: readonly ReorderedRow[]): Change[] {
  const { sheet } = layout;
  const rangeOf = (block: readonly ReorderedRow[]): string => rangeAddress(blockOfRows(layout, block));
  const blocks = blocksOf(rows);
  const edits = rows.flatMap(({ index, after }) =>
    COLUMNS.map((column) => ({ index, column: column.key, cell: after[column.index] ?? "" })),
  );
  return [
    ...blocks.map((block): Change => ({
      ...{ type: "expect", sheet, range: rangeOf(block), cells: block.map(({ before }) => before) },
    })),
    ...cellWrites(layout, edits).filter(({ type }) => type === "format"),
    ...blocks.map((block): Change => ({
      ...{ type: "write", sheet, range: rangeOf(block), cells: block.map(({ after }) => after) },
    })),
    ...rows.flatMap((row): Change[] =>
      row.formats ? [{ type: "number formats", sheet, range: rangeOf([row]), formats: [row.formats] }] : [],
    ),
  ];
}

/**
 * Rows that stand together, each block in one write; the one with the row of headers, which is the first, comes last.
 * Excel may stop after some of the writes: while a row is not put right, the headers must tell how.
 */
function blocksOf(rows: readonly ReorderedRow[]): readonly (readonly ReorderedRow[])[] {
  const blocks: ReorderedRow[][] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    if (last?.at(-1)?.index === row.index - 1) last.push(row);
    else blocks.push([row]);
  }
  return [...blocks.slice(1), ...blocks.slice(0, 1)];
}

/** The rows as they were, wherever those stand now that are as they were written; the others are counted. */
export function undoPutRight(
  written: readonly ReorderedRow[],
  list: CaseList,
  sheet: SheetCells,
): { readonly rows: readonly ReorderedRow[]; readonly changed: number } {
  const { top, bottom } = list.layout.table;
  const standing = new Map<string, number[]>();
  for (let index = 0; index < bottom - top; index++) {
    const key = JSON.stringify(cellsIn(list, sheet, index));
    standing.set(key, [...(standing.get(key) ?? []), index]);
  }
  const rows = written.flatMap(({ index: wasAt, before, after, formats }): ReorderedRow[] => {
    const found = standing.get(JSON.stringify(after)) ?? [];
    const at = found.includes(wasAt) ? wasAt : found[0];
    // Undone already, though nobody heard of it: how it is shown may have been left.
    if (at === undefined)
      return standing.get(JSON.stringify(before))?.includes(wasAt) === true
        ? [{ index: wasAt, before, after: before, ...(formats && { formats }) }]
        : [];
    standing.set(
      JSON.stringify(after),
      found.filter((index) => index !== at),
    );
    return [{ index: at, before: after, after: before, ...(formats && { formats }) }];
  });
  return { rows, changed: written.length - rows.length };
}

/** What was shown before the press: nobody has agreed to anything else. */
export const putRightKey = ({ rows }: ColumnsToPutRight): string =>
  JSON.stringify(rows.map(({ before }) => before));
