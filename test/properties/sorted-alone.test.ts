import fc from "fast-check";
import { type ColumnKey, COLUMNS } from "../../src/domain/case-list/columns";
import { STANDARD_LAYOUT } from "../../src/domain/case-list/list-layout";
import { type ListCells, sortedAlone } from "../../src/domain/fill/sorted-alone";
import type { Cell } from "../../src/domain/spreadsheet/cell";
import { aHundred } from "../support/sample-cells";

/** Whether a column was sorted without the rest is told by what two readings hold, whatever was done between them. */
type Rows = readonly (readonly Cell[])[];
/** The hundred, with more in their columns than is needed to be right. */
const HUNDRED: Rows = aHundred().map((row, i) =>
  row.map((cell, j) => {
    const varied: Readonly<Partial<Record<ColumnKey, Cell>>> = {
      referral: 38_000 + ((i * 37) % 90),
      age: 5 + ((i * 11) % 14),
      gender: ["Female", "Male", "Not known"][(i * 7) % 3] ?? "",
      ethnicity: 1 + ((i * 5) % 6),
      camhs: i % 4 === 1 ? "Yes" : "No",
      additional: i % 3 === 0 ? `Seen ${i} times` : "",
    };
    const key = COLUMNS[j]?.key;
    return (key && varied[key]) ?? cell;
  }),
);
const { top, left } = STANDARD_LAYOUT.table;
const listOf = (values: Rows): ListCells => ({
  layout: STANDARD_LAYOUT,
  cells: { top: top + 1, left, values },
});
const told = (before: Rows, now: Rows) => sortedAlone(undefined, listOf(before), listOf(now));
const withColumn = (rows: Rows, index: number, cells: readonly Cell[]): Rows =>
  rows.map((row, i) => row.map((cell, j) => (j === index ? (cells[i] ?? "") : cell)));
const columnOfRows = (rows: Rows, index: number): readonly Cell[] => rows.map((row) => row[index] ?? "");
const order = fc.shuffledSubarray(
  HUNDRED.map((_, i) => i),
  { minLength: HUNDRED.length },
);
const places = COLUMNS.map(({ index }) => index);
const TRACKED = COLUMNS.length - 1;
/** Columns of the hundred that have many values, so that no chance gives the same ones again. */
const varied = places.filter((index) => new Set(columnOfRows(HUNDRED, index)).size >= 5);

test("rows in another order never set it off, however many columns hold the same in all of them", () => {
  fc.assert(
    fc.property(order, fc.subarray(places), (turned, alike) => {
      const rows = HUNDRED.map((row) => row.map((cell, i) => (alike.includes(i) ? "x" : cell)));
      expect(
        told(
          rows,
          turned.map((i) => rows[i] ?? []),
        ),
      ).toBeUndefined();
    }),
  );
});

test("columns in another order than their rows always do, and are named", () => {
  fc.assert(
    fc.property(order, fc.subarray(varied, { minLength: 1, maxLength: 4 }), (turned, alone) => {
      const now = alone.reduce<Rows>(
        (rows, index) =>
          withColumn(
            rows,
            index,
            turned.map((i) => HUNDRED[i]?.[index] ?? ""),
          ),
        HUNDRED,
      );
      const { columns = [], rows = 0 } = told(HUNDRED, now) ?? {};
      const moved = HUNDRED.filter((row, i) => alone.some((index) => row[index] !== now[i]?.[index]));
      expect(rows).toBe(moved.length < 5 ? 0 : moved.length);
      if (moved.length >= 5)
        expect(columns.map((key) => COLUMNS.findIndex((column) => column.key === key))).toEqual(
          alone.filter((index) => HUNDRED.some((row, i) => row[index] !== now[i]?.[index])),
        );
    }),
  );
});

test.each(COLUMNS.filter(({ index }) => index !== TRACKED && new Set(columnOfRows(HUNDRED, index)).size > 1))(
  "$header sorted by itself, up or down, is told",
  ({ key, index }) => {
    const up = [...columnOfRows(HUNDRED, index)].sort((a, b) => (String(a) < String(b) ? -1 : 1));
    const down = [...up].reverse();
    const isMoved = (cells: readonly Cell[]): boolean =>
      cells.filter((cell, i) => cell !== HUNDRED[i]?.[index]).length >= 5;
    for (const cells of [up, down])
      expect(told(HUNDRED, withColumn(HUNDRED, index, cells))?.columns ?? []).toEqual(
        isMoved(cells) ? [key] : [],
      );
  },
);

test("other values pasted over a column, one value filled down it, or ticks that go to other rows do not", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...places),
      fc.array(fc.constantFrom<Cell>("", "Yes", "No"), { minLength: 100, maxLength: 100 }),
      fc.integer(),
      (index, answers, value) => {
        const mixed = withColumn(HUNDRED, index, answers);
        expect(
          told(
            HUNDRED,
            withColumn(
              HUNDRED,
              index,
              answers.map(() => value),
            ),
          ),
        ).toBeUndefined();
        expect(told(mixed, withColumn(mixed, TRACKED, [...answers].reverse()))).toBeUndefined();
        // The same numbers of Yes and No in no order: it may be a correction.
        const turned = [...answers.slice(37), ...answers.slice(0, 37)];
        expect(told(mixed, withColumn(mixed, index, turned))).toBeUndefined();
      },
    ),
  );
});

test("it stays until the cells are back, follows a further column, and says nothing more once it is meant", () => {
  const [age, gender] = [5, 6];
  const reversed = (rows: Rows, index: number): Rows =>
    withColumn(
      rows,
      index,
      [...columnOfRows(rows, index)].sort((a, b) => (String(a) < String(b) ? -1 : 1)),
    );
  const one = reversed(HUNDRED, gender);
  const two = reversed(one, age);
  const edited = withColumn(two, 4, ["South", ...columnOfRows(two, 4).slice(1)]);
  const first = told(HUNDRED, one);
  expect(first?.columns).toEqual(["gender"]);
  const both = sortedAlone(first, listOf(one), listOf(two));
  expect(both?.columns).toEqual(["age", "gender"]);
  expect(sortedAlone(both, listOf(two), listOf(edited))).toBe(both);
  expect(sortedAlone(both, listOf(two), listOf(one))?.columns).toEqual(["gender"]);
  expect(sortedAlone(first, listOf(one), listOf(HUNDRED))).toBeUndefined();
  const meant = first && ({ ...first, isMeant: true } as const);
  expect(sortedAlone(meant, listOf(one), listOf(HUNDRED))).toBeUndefined();
  expect(sortedAlone(meant, listOf(one), listOf(two))).toMatchObject({ columns: ["age"] });
});
