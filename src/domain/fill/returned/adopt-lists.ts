import { COLUMNS } from "../../case-list/columns";
import { firstRow, type ListLayout } from "../../case-list/list-layout";
import { positionAddress, rangeAddress } from "../../spreadsheet/address";
import { type Cell, isBlank } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import { CannotDo } from "../../spreadsheet/cannot-do";
import { mayBeReadOtherwise } from "../../spreadsheet/read-otherwise";
import { holdsOnly, type SheetReading } from "../../spreadsheet/sheet-reading";
import { bandWrites } from "../repair";
import { helpFor, layoutFor, newList, type SetUpWorkbook } from "../set-up";
import type { AdoptedRows } from "./adopted-rows";

/**
 * The case list with the adopted rows in it: made anew, or the empty one that is there. Throws CannotDo as set-up does, and
 * where cases stand in it that are not these.
 */
export function adoption(
  adopted: AdoptedRows,
  workbook: SetUpWorkbook & { readonly list?: { readonly layout: ListLayout } | undefined },
): Change[] {
  const { list, readings = [] } = workbook;
  const { rows, others } = adopted;
  const size = { rows: rows.length, otherHeaders: others };
  if (!list) return [...newList(workbook, size), ...adoptedWrites(adopted, layoutFor(size))];
  const { sheet, table } = list.layout;
  const right = {
    top: table.top,
    bottom: table.top,
    left: table.right + 1,
    right: table.right + others.length,
  };
  const isMadeForThem = table.right >= layoutFor(size).table.right;
  const changes: Change[] = [
    ...(others.length === 0 || isMadeForThem
      ? []
      : [{ type: "write", sheet, range: rangeAddress(right), cells: [others] } as const]),
    ...adoptedWrites(adopted, list.layout),
  ];
  const standing = readings.find((reading) => reading.sheet === sheet);
  const body = standing && below(standing, table.top);
  // What a press that was cut short has written of them is gone on with.
  if (body && !holdsOnly(body, changes))
    throw new CannotDo(
      `The sheet ${sheet} has cases already that are not these. Adopt a list into an empty one: rename or delete that sheet first.`,
    );
  // The list may be half made: what belongs to it is made again, which changes no cell of a case.
  return [
    ...(standing ? bandWrites(list.layout, standing.cells, false) : []),
    ...helpFor(list.layout, workbook),
    ...changes,
    { type: "show", sheet, cell: positionAddress(list.layout.band.Authority) },
  ];
}

/** What of a sheet stands below a row, from 0. */
const below = (reading: SheetReading, row: number): SheetReading => {
  const { top, values } = reading.cells;
  const from = Math.max(0, row + 1 - top);
  return { ...reading, cells: { ...reading.cells, top: top + from, values: values.slice(from) } };
};

/**
 * Writes the rows into the table: each cell as it is, whatever Excel would make of a text that looks like something else.
 * So its format comes first. Columns are written one by one, since those of a list that is there may have been moved.
 */
function adoptedWrites({ rows, others }: AdoptedRows, layout: ListLayout): Change[] {
  const { sheet, table } = layout;
  if (rows.length === 0) return [];
  const places = [
    ...layout.columns,
    ...others.map((_, i) => COLUMNS.length + i).map((index) => table.left + index),
  ];
  const top = firstRow(layout);
  return places.flatMap((column, index): Change[] => {
    const cells = rows.map((row) => row[index] ?? "");
    if (column === undefined || cells.every(isBlank)) return [];
    const range = (first: number, last: number): string =>
      rangeAddress({ top: top + first, bottom: top + last, left: column, right: column });
    return [
      ...runsOf(cells, mayBeReadOtherwise).map(([first, last]): Change => ({
        type: "format",
        sheet,
        range: range(first, last),
        style: { numberFormat: "@" },
      })),
      { type: "write", sheet, range: range(0, rows.length - 1), cells: cells.map((cell) => [cell]) },
    ];
  });
}

/** First and last of each run of cells that are so. */
function runsOf(
  cells: readonly Cell[],
  isSo: (cell: Cell) => boolean,
): (readonly [first: number, last: number])[] {
  const runs: (readonly [number, number])[] = [];
  let first: number | undefined;
  cells.forEach((cell, i) => {
    if (isSo(cell)) first ??= i;
    else if (first !== undefined) {
      runs.push([first, i - 1]);
      first = undefined;
    }
  });
  return first === undefined ? runs : [...runs, [first, cells.length - 1]];
}
