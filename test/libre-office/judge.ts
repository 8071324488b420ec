import { Workbook, type CellValue, type Worksheet } from "exceljs";
import Papa from "papaparse";
import { type CaseList, readCaseList } from "../../src/domain/case-list/case-list";
import { type Cell, isErrorValue } from "../../src/domain/spreadsheet/cell";
import { COLUMNS, type ColumnKey, indexOf } from "../../src/domain/case-list/columns";
import { codesSheet } from "../../src/domain/case-list/grid/codes-sheet";
import { countFormula, expectedTotal } from "../../src/domain/case-list/grid/count-formulas";
import { formulasFor } from "../../src/domain/case-list/grid/formulas";
import {
  BAND_NAMES,
  type BandName,
  CODES_SHEET,
  COUNTS,
  type CountKey,
  firstRow,
  lettersOf,
} from "../../src/domain/case-list/list-layout";
import { type CellPosition, type CellRange, positionAddress } from "../../src/domain/spreadsheet/address";
import { CASE_RULES, LIST_RULES } from "../../src/domain/case-list/rules";
import { applyChange } from "../../tools/template/apply-change";
import { inOffice } from "../../tools/shared/libre-office";
import type { NastyList } from "./nasty-list";

/** What LibreOffice makes of a list. */
export interface Verdict {
  /** "age-in-years F14" for each cell that a rule's conditional format highlights. */
  readonly highlighted: ReadonlySet<string>;
  /** What a mark's formula gave where it was neither TRUE nor FALSE. */
  readonly undecided: readonly string[];
  /** The count boxes and the expected total, as shown. */
  readonly counts: Readonly<Record<CountKey, string>>;
  readonly expectedAll: string;
}

interface Mark {
  readonly rule: string;
  readonly target: ColumnKey | BandName;
  readonly formula: string;
  /** Where it is TRUE, no other mark of the row is shown. */
  readonly isAlone: boolean;
}

/** The marks stand to the right of the list, a column for each. */
const FIRST_MARK = 24;

const marksOf = ({ layout }: NastyList): Mark[] => {
  const formulas = formulasFor(layout);
  return [...CASE_RULES, ...LIST_RULES].flatMap((rule) =>
    (rule.native?.(formulas) ?? []).flatMap(({ target, formula, isAlone = false }): Mark[] => {
      const mark = { rule: rule.id, formula, isAlone };
      if (typeof target === "string") return [{ ...mark, target }];
      // A finding about a row stands at its case number.
      if (isAlone) return [{ ...mark, target: "caseNumber" }];
      return inEachColumn(layout, target).map(({ key, letters }) => ({
        ...mark,
        target: key,
        formula: formula.replace(/(?<![$A-Z])[A-Z]+(?=\d)/g, `$$${letters}`),
      }));
    }),
  );
};

/** The list's columns in a block, each with its letters. */
const inEachColumn = (
  layout: NastyList["layout"],
  { left, right }: CellRange,
): { readonly key: ColumnKey; readonly letters: string }[] =>
  COLUMNS.flatMap(({ key, index }) => {
    const column = layout.columns[index];
    const isIn = column !== undefined && column >= left && column <= right;
    return isIn ? [{ key, letters: lettersOf(layout, index) }] : [];
  });

/** Has LibreOffice calculate every native mark of every list, as ordinary formulas beside the cells. */
export async function judge(lists: readonly NastyList[]): Promise<Verdict[]> {
  const workbook = new Workbook();
  applyChange(workbook, { type: "add sheet", sheet: CODES_SHEET });
  for (const change of codesSheet(new Map())) applyChange(workbook, change);
  for (const list of lists) write(workbook.addWorksheet(list.layout.sheet), list);
  const file = new Uint8Array(await workbook.xlsx.writeBuffer());
  const sheets = inOffice((office) =>
    office.calculate(
      file,
      lists.map(({ layout }) => layout.sheet),
    ),
  );
  return lists.map((list) => read(list, sheets.get(list.layout.sheet) ?? ""));
}

/** The list as TypeScript reads it; the count boxes hold what their formulas gave. */
export const asRead = ({ layout, band, rows }: NastyList, { counts, expectedAll }: Verdict): CaseList => {
  const values: Cell[][] = Array.from({ length: firstRow(layout) }, () => []);
  const put = ({ row, column }: CellPosition, cell: Cell): void => {
    const cells = values[row] ?? [];
    while (cells.length <= column) cells.push("");
    cells[column] = cell;
  };
  for (const name of BAND_NAMES) put(layout.band[name], band[name]);
  for (const { header, index } of COLUMNS) put({ row: layout.table.top, column: index }, header);
  for (const key of COUNTS) put(layout.band[`Count${key}`], Number(counts[key]));
  put(layout.band.ExpectedAll, isErrorValue(expectedAll) ? expectedAll : Number(expectedAll));
  return readCaseList(layout, { top: 0, left: 0, values: [...values, ...rows] });
};

function write(sheet: Worksheet, list: NastyList): void {
  const { layout, band, rows } = list;
  const put = ({ row, column }: CellPosition, value: CellValue): void => {
    sheet.getCell(row + 1, column + 1).value = value;
  };
  for (const name of BAND_NAMES) put(layout.band[name], stored(band[name]));
  for (const { header, index } of COLUMNS) put({ row: layout.table.top, column: index }, header);
  for (const key of COUNTS) put(layout.band[`Count${key}`], { formula: countFormula(layout, key).slice(1) });
  put(layout.band.ExpectedAll, { formula: expectedTotal(layout).slice(1) });
  rows.forEach((cells, i) =>
    cells.forEach((cell, column) => put({ row: firstRow(layout) + i, column }, stored(cell, i + column))),
  );
  marksOf(list).forEach(({ target, formula }, i) =>
    rowsOf(list, target).forEach((row) =>
      put({ row, column: FIRST_MARK + i }, { formula: inRow(formula, list, row) }),
    ),
  );
}

/** Some empty cells hold a formula that gives nothing: for Excel, TRIM and TypeScript the same. */
function stored(cell: Cell, place = 1): CellValue {
  if (cell === "") return place % 5 === 0 ? { formula: '""', result: "" } : null;
  return isErrorValue(cell) ? errorValue(cell) : cell;
}

const errorValue = (cell: Cell): CellValue => ({ error: cell }) as CellValue;

/** The rows in which a mark is calculated: of a column all, of a cell of the band just the first. */
const rowsOf = ({ layout, rows }: NastyList, target: ColumnKey | BandName): number[] =>
  isBand(target) ? [firstRow(layout)] : rows.map((_, i) => firstRow(layout) + i);

/** A mark's formula as a conditional format reads it in a row: `$F6` moves along, `$F$6` stays. */
const inRow = (formula: string, { layout }: NastyList, row: number): string =>
  formula.replace(new RegExp(`(\\$[A-Z]+)${firstRow(layout) + 1}\\b`, "g"), `$1${row + 1}`);

const isBand = (target: ColumnKey | BandName): target is BandName =>
  BAND_NAMES.some((name) => name === target);

function read(list: NastyList, csv: string): Verdict {
  const { layout } = list;
  const shown = Papa.parse<string[]>(csv).data;
  const at = ({ row, column }: CellPosition): string => shown[row]?.[column] ?? "";
  const highlighted = new Set<string>();
  const undecided: string[] = [];
  const marks = marksOf(list);
  const alone = marks.flatMap(({ isAlone }, i) => (isAlone ? [FIRST_MARK + i] : []));
  marks.forEach(({ rule, target, isAlone }, i) => {
    for (const row of rowsOf(list, target)) {
      const isCovered = alone.some((column) => at({ row, column }) === "TRUE") && !isBand(target);
      if (isCovered && !isAlone) continue;
      const answer = at({ row, column: FIRST_MARK + i });
      const place_ = isBand(target)
        ? positionAddress(layout.band[target])
        : `${lettersOf(layout, indexOf(target))}${row + 1}`;
      if (answer === "TRUE") highlighted.add(`${rule} ${place_}`);
      else if (answer !== "FALSE") undecided.push(`${rule} ${place_}: ${answer}`);
    }
  });
  const count = (key: CountKey): string => at(layout.band[`Count${key}`]);
  return {
    highlighted,
    undecided,
    counts: { LAC: count("LAC"), CPR: count("CPR"), LDD: count("LDD"), All: count("All") },
    expectedAll: at(layout.band.ExpectedAll),
  };
}
