import type { Case } from "../../case-list/case";
import type { CaseList } from "../../case-list/case-list";
import { rowsOutside } from "../../case-list/cases-outside";
import { COLUMNS } from "../../case-list/columns";
import { caseNumbered } from "../../case-list/find-case";
import { cellWrites, type Edit } from "../../case-list/grid/cell-writes";
import { CASE_LIST_TABLE, firstRow } from "../../case-list/list-layout";
import type { OutsideCase } from "../../case-list/second-list";
import { CannotDo } from "../../shared/cannot-do";
import { overlaps, parseRange, rangeAddress } from "../../spreadsheet/address";
import { type Cell, isBlank, trimmed } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import type { ExistingTable } from "../../spreadsheet/existing-table";
import { placeAfter } from "../../spreadsheet/placed-writes";
import { addRowsBelow } from "../../spreadsheet/add-rows-below";
import { cellAt, type SheetCells } from "../../spreadsheet/sheet-cells";
import { outsideCase } from "./outside-case";

/** What becomes of the cases outside the table once they are taken in. */
export interface TakingIn {
  /** Those that the list has not, with their places in its body from then on, from 0. */
  readonly taken: readonly { readonly from: OutsideCase; readonly index: number }[];
  /** Those that stand in the list cell by cell, or outside it once more: there is nothing to do but to clear them. */
  readonly repeated: readonly (OutsideCase & { readonly there: Case | undefined })[];
  /** Those whose number another row has, with other entries: a person says which is right. They stay. */
  readonly doubtful: readonly OutsideCase[];
}

/** Cases below the list and to its right. */
const outsideCases = ({ layout }: CaseList, sheet: SheetCells): OutsideCase[] =>
  rowsOutside(layout, sheet).flatMap((row) => outsideCase(layout.sheet, sheet, row));

/** What becomes of cases outside the table. `sheet`: the cells of the list's sheet. */
export function takingIn(
  list: CaseList,
  sheet: SheetCells,
  outside: readonly OutsideCase[] = outsideCases(list, sheet),
): TakingIn {
  const seen = new Map<string, OutsideCase>();
  const fresh: OutsideCase[] = [];
  const repeated: TakingIn["repeated"][number][] = [];
  const doubtful: OutsideCase[] = [];
  for (const one of outside) {
    const { number } = one.theCase;
    const there = standingOf(list, one);
    const before = there ?? (number === "" ? undefined : seen.get(number));
    if (!before) fresh.push(one);
    else if (isAlike(before.cells, one.cells)) repeated.push({ ...one, there });
    else doubtful.push(one);
    if (number !== "" && !seen.has(number)) seen.set(number, one);
  }
  const places = freePlaces(list, sheet);
  const { top, bottom } = list.layout.table;
  return {
    taken: fresh.map((from, i) => ({ from, index: places[i] ?? bottom - top + i - places.length })),
    repeated,
    doubtful,
  };
}

/** The case of the list that an outside one is: by its number, or, where it has none, one that is alike. */
function standingOf(list: CaseList, { theCase, cells }: OutsideCase): Case | undefined {
  return theCase.number === ""
    ? list.cases.find((one) => one.number === "" && isAlike(one.cells, cells))
    : (caseNumbered(list, theCase.number) ??
        list.pastedRows.map((one) => one.theCase).find(({ number }) => number === theCase.number));
}

const isAlike = (one: readonly Cell[], other: readonly Cell[]): boolean =>
  COLUMNS.every(({ index }) => trimmed(one[index] ?? "") === trimmed(other[index] ?? ""));

/** Rows of the body that are empty, behind the last that is not. */
function freePlaces({ layout }: CaseList, sheet: SheetCells): number[] {
  const { top, left, bottom, right } = layout.table;
  const isEmpty = (row: number): boolean => {
    for (let column = left; column <= right; column++) if (!isBlank(cellAt(sheet, row, column))) return false;
    return true;
  };
  let first = bottom + 1;
  while (first - 1 > top && isEmpty(first - 1)) first--;
  return Array.from({ length: bottom - first + 1 }, (_, i) => first + i - top - 1);
}

/**
 * Writes the cases into the table: into its empty rows, and below them, where it grows. Then clears where they stood: all in
 * one batch, in which nothing is done unless all is as it was read.
 */
export function takingInChanges(
  list: CaseList,
  table: ExistingTable,
  { taken, repeated }: TakingIn,
): Change[] {
  const { layout } = list;
  requireColumns(layout, taken);
  const rows = layout.table.bottom - layout.table.top;
  const inside = taken.filter(({ index }) => index < rows);
  const below = taken.filter(({ index }) => index >= rows);
  const grown = addRowsBelow(
    table,
    CASE_LIST_TABLE,
    below.map(({ from }) => inTable(layout, from.cells)),
    cellWrites(layout, below.flatMap(editsOf)).filter(({ type }) => type === "format"),
  );
  const leaving = [...taken.map(({ from }) => from), ...repeated];
  return [
    ...leaving.map(asRead),
    ...standing(list, repeated),
    ...emptyRows(
      list,
      inside.map(({ index }) => index),
    ),
    ...rowWrites(layout, inside),
    ...grown,
    ...leaving.flatMap((one) => cleared(one, grown)),
  ];
}

/** Throws CannotDo where a column is missing for which one of them has something: that would be nowhere. */
function requireColumns({ columns }: CaseList["layout"], taken: TakingIn["taken"]): void {
  const missing = COLUMNS.find(
    ({ index }) =>
      columns[index] === undefined && taken.some(({ from }) => !isBlank(from.cells[index] ?? "")),
  );
  if (missing)
    throw new CannotDo(
      `The list has no column ${missing.header}, and these cases have something for it. Press Repair, then take them in.`,
    );
}

/** Clears cells where they stand by then, unless they are rows of the table by then. */
function cleared({ sheet, range: before, held }: OutsideCase, grown: readonly Change[]): Change[] {
  const { range } = placeAfter({ sheet, range: before }, grown);
  const isTaken = grown.some((change) => {
    const rows =
      change.type === "add table rows" && change.sheet === sheet ? parseRange(change.range) : undefined;
    return rows !== undefined && overlaps(rows, range);
  });
  return isTaken
    ? []
    : [
        {
          type: "write",
          sheet,
          range: rangeAddress(range),
          cells: [held.map((cell) => (cell === null ? null : ""))],
        },
      ];
}

/** Each row at once: one that fails on its way is not there at all. */
function rowWrites(layout: CaseList["layout"], inside: TakingIn["taken"]): Change[] {
  const { sheet } = layout;
  const columns = layout.columns.flatMap((column) => column ?? []);
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const formats = cellWrites(layout, inside.flatMap(editsOf)).filter(({ type }) => type === "format");
  return [
    ...formats,
    ...inside.map(({ from, index }): Change => {
      const row = firstRow(layout) + index;
      const range = rangeAddress({ top: row, bottom: row, left, right });
      return {
        type: "write",
        sheet,
        range,
        cells: [
          Array.from({ length: right - left + 1 }, (_, i) => {
            const cell = from.cells[layout.columns.indexOf(left + i)] ?? "";
            return isBlank(cell) ? null : cell;
          }),
        ],
      };
    }),
  ];
}

/** The cells of a case that are written, each in its column. */
const editsOf = ({ from, index }: TakingIn["taken"][number]): Edit[] =>
  COLUMNS.flatMap((column) => {
    const cell = from.cells[column.index] ?? "";
    return isBlank(cell) ? [] : [{ index, column: column.key, cell }];
  });

/** A row of the table, whose other columns stay empty. */
const inTable = ({ table, columns }: CaseList["layout"], cells: readonly Cell[]): Cell[] => {
  const row = Array.from({ length: table.right - table.left + 1 }, (): Cell => "");
  columns.forEach((column, i) => {
    if (column !== undefined) row[column - table.left] = cells[i] ?? "";
  });
  return row;
};

/** Nothing is done unless this case stands where it was read, and none of its cells is a formula. */
const asRead = ({ sheet, range, held }: OutsideCase): Change => ({
  type: "expect",
  sheet,
  range: rangeAddress(range),
  cells: [held],
});

const emptyRows = ({ layout }: CaseList, places: readonly number[]): Change[] =>
  places.map((index) => {
    const row = firstRow(layout) + index;
    const { left, right } = layout.table;
    return {
      type: "expect",
      sheet: layout.sheet,
      range: rangeAddress({ top: row, bottom: row, left, right }),
      cells: [Array.from({ length: right - left + 1 }, () => "")],
    };
  });

/** What is only cleared still stands in the list. */
const standing = ({ layout }: CaseList, repeated: TakingIn["repeated"]): Change[] =>
  repeated.flatMap(({ there }): Change[] => {
    const columns = layout.columns.flatMap((column) => column ?? []);
    const row = firstRow(layout) + (there?.index ?? 0);
    const [left, right] = [Math.min(...columns), Math.max(...columns)];
    return there
      ? [
          {
            type: "expect",
            sheet: layout.sheet,
            range: rangeAddress({ top: row, bottom: row, left, right }),
            cells: [there.cells.slice(0, COLUMNS.length)],
            formulasToo: true,
          },
        ]
      : [];
  });

/** What was shown before the press, wherever it stands by now: nobody has agreed to anything else. */
export const takingInKey = ({ taken, repeated, doubtful }: TakingIn): string =>
  JSON.stringify(
    [taken.map(({ from }) => from), repeated, doubtful].map((cases) => cases.map(({ cells }) => cells)),
  );
