import { check } from "../../../../src/domain/case-list/check";
import { COLUMNS, indexOf } from "../../../../src/domain/case-list/columns";
import { codesSheet } from "../../../../src/domain/case-list/grid/codes-sheet";
import { countFormula, expectedTotal } from "../../../../src/domain/case-list/grid/count-formulas";
import { formulasFor } from "../../../../src/domain/case-list/grid/formulas";
import {
  BAND_NAMES,
  CODES_SHEET,
  COUNTS,
  firstRow,
  lettersOf,
} from "../../../../src/domain/case-list/list-layout";
import { CASE_RULES, LIST_RULES } from "../../../../src/domain/case-list/rules";
import { rowsAreCases } from "../../../../src/domain/case-list/rules/rows-are-cases";
import { type CellPosition, parseRange, positionAddress } from "../../../../src/domain/spreadsheet/address";
import { type Book, compile } from "../../../../tools/preview/formulas/compile";
import {
  errorNamed,
  FormulaError,
  Matrix,
  type Operand,
  type Scalar,
  single,
} from "../../../../tools/preview/formulas/values";
import { mapCells } from "../../../../tools/preview/host/ranges";
import { workbookFromChanges } from "../../../../tools/preview/sample/workbook-from-changes";
import { asRead } from "../../../libre-office/judge";
import { type NastyList, nastyList } from "../../../libre-office/nasty-list";
import { Chance } from "../../../support/chance";

/** LibreOffice judges the formulas against the rules elsewhere: the preview's own are held against the rules here. */
const LISTS = 6;

const codes = workbookFromChanges([{ type: "add sheet", sheet: CODES_SHEET }, ...codesSheet(new Map())]);

const scalar = (cell: string | number | boolean | undefined): Scalar =>
  cell === "" ? undefined : typeof cell === "string" ? (errorNamed(cell) ?? cell) : cell;

/** A list, with results in cells of its band, and the codes, as formulas read them. */
function bookOf(
  { layout, band, rows }: NastyList,
  results: readonly (readonly [CellPosition, Scalar])[] = [],
): Book {
  const list = new Map<string, Scalar>();
  const put = (row: number, column: number, value: Scalar): unknown => list.set(`${row} ${column}`, value);
  for (const name of BAND_NAMES) put(layout.band[name].row, layout.band[name].column, scalar(band[name]));
  for (const { header, index } of COLUMNS) put(layout.table.top, index, header);
  rows.forEach((cells, i) => cells.forEach((cell, j) => put(firstRow(layout) + i, j, scalar(cell))));
  for (const [{ row, column }, value] of results) put(row, column, value);
  const coded = new Map(
    codes.sheets[0]?.cells.map(({ row, column, value }) => [`${row} ${column}`, scalar(value)]),
  );
  const sheets = new Map([
    [CODES_SHEET, coded],
    [layout.sheet, list],
  ]);
  const remembered = new Map<string, Operand>();
  return {
    sheetNamed: (name) => (sheets.has(name) ? name : undefined),
    rangeNamed: (name) => {
      const range = parseRange(codes.names.find((one) => one.name === name)?.formula ?? "");
      return range && { sheet: CODES_SHEET, ...range };
    },
    read: (range) => {
      const cells = mapCells(range, (row, column) => sheets.get(range.sheet)?.get(`${row} ${column}`));
      return new Matrix(cells.length, cells[0]?.length ?? 0, cells.flat());
    },
    today: () => 0,
    remember: (key, make) => {
      const known = remembered.get(key) ?? make();
      remembered.set(key, known);
      return known;
    },
  };
}

function evaluate(book: Book, formula: string, sheet: string, down = 0, right = 0): Scalar {
  const made = compile(formula);
  if (!made) throw new Error(`Not understood: ${formula}`);
  return single(made.evaluate(book, { sheet, down, right }));
}

/** "age-in-years F14" for each cell that a rule's formula highlights. */
function highlighted({ layout, rows }: NastyList, book: Book): Set<string> {
  const marks = [...CASE_RULES, ...LIST_RULES].flatMap(({ id, native }) =>
    (native?.(formulasFor(layout)) ?? []).map((mark) => ({ id, ...mark })),
  );
  const isTrue = (formula: string, down: number, right = 0): boolean => {
    const value = evaluate(book, formula, layout.sheet, down, right);
    expect(typeof value).toBe("boolean");
    return value === true;
  };
  const named = new Set<string>();
  const addBand = (id: string, at: CellPosition): unknown => named.add(`${id} ${positionAddress(at)}`);
  for (const { id, target, formula } of marks)
    if (typeof target === "string" && isBand(target) && isTrue(formula, 0)) addBand(id, layout.band[target]);
  rows.forEach((_, i) => {
    const row = firstRow(layout) + i + 1;
    const alone = marks.filter(({ isAlone, formula }) => isAlone && isTrue(formula, i));
    for (const { id } of alone) named.add(`${id} A${row}`);
    if (alone.length > 0) return;
    for (const { id, target, formula, isAlone } of marks) {
      if (isAlone || (typeof target === "string" && isBand(target))) continue;
      const columns =
        typeof target === "string"
          ? [{ index: indexOf(target), right: 0 }]
          : COLUMNS.filter(({ index }) => index >= target.left && index <= target.right).map(({ index }) => ({
              index,
              right: index - target.left,
            }));
      for (const { index, right } of columns)
        if (isTrue(formula, i, right)) named.add(`${id} ${lettersOf(layout, index)}${row}`);
    }
  });
  return named;
}

const isBand = (target: string): target is (typeof BAND_NAMES)[number] =>
  BAND_NAMES.some((name) => name === target);

const shown = (value: Scalar): string => (value instanceof FormulaError ? value.code : String(value));

test.each(Array.from({ length: LISTS }, (_, i) => i))(
  "list %i of odd cells: the preview highlights and counts what TypeScript finds and counts",
  (i) => {
    const list = nastyList(new Chance(20_060_613 + i), `List ${i}`);
    const { layout } = list;
    const inCell = (formula: string): Scalar => evaluate(bookOf(list), formula, layout.sheet);
    const results = COUNTS.map((key) => [key, inCell(countFormula(layout, key))] as const);
    // It reads no count.
    const expectedAll = inCell(expectedTotal(layout));
    const book = bookOf(list, [
      ...results.map(([key, value]) => [layout.band[`Count${key}`], value] as const),
      [layout.band.ExpectedAll, expectedAll],
    ]);
    const marks = highlighted(list, book);
    const [LAC = "", CPR = "", LDD = "", All = ""] = results.map(([, value]) => shown(value));
    const counts = { LAC, CPR, LDD, All };
    const verdict = { highlighted: marks, undecided: [], counts, expectedAll: shown(expectedAll) };
    const read = asRead(list, verdict);
    expect(results).toEqual(COUNTS.map((key) => [key, read.counts[key]]));
    const native = new Set([...CASE_RULES, ...LIST_RULES].filter((rule) => rule.native).map(({ id }) => id));
    const found = check(read)
      .findings.filter(({ rule }) => native.has(rule))
      .map(
        ({ rule, address }) =>
          `${rule} ${rule === rowsAreCases.id ? address.replace(/[A-Z]+/, "A") : address}`,
      );
    expect([...marks].sort()).toEqual([...new Set(found)].sort());
  },
);
