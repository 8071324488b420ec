import { COLUMNS } from "../../case-list/columns";
import { firstRow, type ListLayout } from "../../case-list/list-layout";
import { columnLetters, positionAddress, rangeAddress } from "../../spreadsheet/address";
import { isBlank, normalised, trimmed } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import { CannotDo } from "../../shared/cannot-do";
import { listedFew } from "../../case-list/wording";
import { keptAsTexts, mayBeReadOtherwise } from "../../spreadsheet/read-otherwise";
import { holdsOnly, type SheetReading } from "../../spreadsheet/sheet-reading";
import { listTable } from "../repair/list-table";
import { bandWrites } from "../repair/repair";
import { helpFor, layoutFor, newList, type SetUpWorkbook } from "../repair/set-up";
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
  if (!list) {
    const layout = layoutFor(size);
    const places = others.map((_, i) => layout.table.left + COLUMNS.length + i);
    return [...newList(workbook, size), ...adoptedCells(adopted, layout, places)];
  }
  const { sheet } = list.layout;
  const { table, places, headers } = withOtherColumns(adopted, list.layout);
  const layout = { ...list.layout, table };
  const cells = adoptedCells(adopted, layout, places);
  const reading = readings.find((one) => one.sheet === sheet);
  const body = reading && below(reading, table.top);
  // What a press that was cut short has written of them is gone on with.
  if (body && !holdsOnly(body, [...headers, ...cells])) throw new CannotDo(refusal(adopted, reading, layout));
  const made = listTable(sheet, table, reading ?? { tables: [] });
  // The list may be half made: what belongs to it is made again, which changes no cell of a case.
  return [
    ...headers,
    ...made.changes,
    ...made.named,
    ...(reading ? bandWrites(layout, reading.cells, false) : []),
    ...helpFor(layout, workbook),
    ...cells,
    { type: "show", sheet, cell: positionAddress(layout.band.Authority) },
  ];
}

/** The list's table with room for the rows, and where each column that is none of ours stands: those it lacks are added. */
function withOtherColumns(
  { rows, others }: AdoptedRows,
  { sheet, table, others: standing = [] }: ListLayout,
): {
  readonly table: ListLayout["table"];
  readonly places: readonly number[];
  readonly headers: readonly Change[];
} {
  const known = new Map(standing.map(({ header, column }) => [normalised(header), column]));
  const added = others.filter((header) => !known.has(normalised(header)));
  const right = table.right + added.length;
  return {
    table: { ...table, bottom: Math.max(table.bottom, table.top + rows.length), right },
    places: others.map((header) => known.get(normalised(header)) ?? table.right + 1 + added.indexOf(header)),
    headers:
      added.length === 0
        ? []
        : [
            ...keptAsTexts(sheet, { row: table.top, column: table.right + 1 }, added),
            {
              type: "write",
              sheet,
              range: rangeAddress({ top: table.top, bottom: table.top, left: table.right + 1, right }),
              cells: [added],
            },
          ],
  };
}

/** So many rows are named one by one. */
const NAMED = 5;

/** Why rows are not adopted into a list that has cases, and which of them it has not. */
function refusal({ rows, origins }: AdoptedRows, { sheet, cells }: SheetReading, layout: ListLayout): string {
  const lineOf = (row: readonly unknown[]): string => row.map((cell) => normalised(String(cell))).join("\t");
  const standing = new Set(
    cells.values.map((row) =>
      lineOf(
        layout.columns.map((column) => (column === undefined ? "" : trimmed(row[column - cells.left] ?? ""))),
      ),
    ),
  );
  const added = origins.filter((_, i) => {
    const row = (rows[i] ?? []).slice(0, COLUMNS.length);
    return row.some((cell) => !isBlank(cell)) && !standing.has(lineOf(row.map(trimmed)));
  });
  const rowsAdded = added.map((origin) => `${origin.sheet} row ${origin.row}`);
  const isNew =
    added.length === 0
      ? " All of these rows stand in it as they are."
      : ` These rows are not in it as they stand: ${listedFew(rowsAdded, NAMED)}.`;
  return `The sheet ${sheet} has cases already that are not these.${isNew} A list is adopted into an empty one: move these cases to another sheet first. Take them in brings them back afterwards.`;
}

/** What of a sheet stands below a row, from 0. */
const below = (reading: SheetReading, row: number): SheetReading => {
  const { top, values } = reading.cells;
  const from = Math.max(0, row + 1 - top);
  return { ...reading, cells: { ...reading.cells, top: top + from, values: values.slice(from) } };
};

/**
 * Writes the rows into the table: each cell as it is, whatever Excel would make of a text that looks like something else.
 * So formats come first. Columns are written one by one, since those of a list that is there may have been moved.
 */
function adoptedCells(
  { rows, numberFormats, otherWidths }: AdoptedRows,
  layout: ListLayout,
  otherPlaces: readonly number[],
): Change[] {
  const { sheet } = layout;
  if (rows.length === 0) return [];
  const top = firstRow(layout);
  return [
    ...[...layout.columns, ...otherPlaces].flatMap((column, index): Change[] => {
      const cells = rows.map((row) => row[index] ?? "");
      if (column === undefined || cells.every(isBlank)) return [];
      const range = (first: number, last: number): string =>
        rangeAddress({ top: top + first, bottom: top + last, left: column, right: column });
      const formats = cells.map((cell, i) =>
        mayBeReadOtherwise(cell) ? "@" : (numberFormats[i]?.[index] ?? ""),
      );
      return [
        ...runsOf(formats).map(({ value, first, last }): Change => ({
          type: "format",
          sheet,
          range: range(first, last),
          style: { numberFormat: value },
        })),
        { type: "write", sheet, range: range(0, rows.length - 1), cells: cells.map((cell) => [cell]) },
      ];
    }),
    ...otherPlaces.flatMap((column, i): Change[] => {
      const points = otherWidths[i];
      const letters = columnLetters(column);
      return points === undefined
        ? []
        : [{ type: "column width", sheet, columns: `${letters}:${letters}`, points }];
    }),
  ];
}

/** Each run of equal values that are not empty. */
function runsOf(
  values: readonly string[],
): { readonly value: string; readonly first: number; readonly last: number }[] {
  const runs: { value: string; first: number; last: number }[] = [];
  values.forEach((value, i) => {
    const run = runs.at(-1);
    if (run?.value === value && run.last === i - 1) run.last = i;
    else if (value !== "") runs.push({ value, first: i, last: i });
  });
  return runs;
}
