import { type Cell, isErrorValue } from "../../src/domain/spreadsheet/cell";
import { type CodeList, labelled } from "../../src/domain/case-list/codes";
import { type Column, COLUMNS, type ColumnKey, listOf } from "../../src/domain/case-list/columns";
import { GROUPS } from "../../src/domain/case-list/groups";
import {
  BAND_NAMES,
  type BandName,
  type ListLayout,
  STANDARD_LAYOUT,
} from "../../src/domain/case-list/list-layout";
import type { Chance } from "../support/chance";

/** A list to judge: what stands in its band and in its rows. The count boxes are left to formulas. */
export interface NastyList {
  readonly layout: ListLayout;
  readonly band: Readonly<Record<BandName, Cell>>;
  readonly rows: readonly (readonly Cell[])[];
}

const ROWS = 40;

/** The day of most lists: 13 June 2006. */
const LIST_DATE = 38881;

const NOTHING: readonly Cell[] = ["", "", "", " ", "   ", "\u00a0", "\t", " \u00a0 ", "\u2009"];
const ODD_NUMBERS: readonly Cell[] = [0, 1, 2, 7, 9, 2.5, -1, 1e10, 123456789012345, 1e15, 0.1, -0.5, 1 / 3];
const ODD_TEXTS: readonly Cell[] = [
  ...[
    "x",
    " x ",
    "X",
    "é",
    "É",
    "ß",
    "SS",
    "ss",
    "ẞ",
    "*",
    "?",
    "~",
    "~*",
    "1e1",
    "1E+1",
    "07",
    "7.0",
    "1,5",
  ],
  ...["=1", "'", '"', "<&>", "a b", "a  b", "A B ", "TRUE", "yes", "Y", "No", "N/A", "-", "–", "LAC", "2 – "],
];
const ERRORS: readonly Cell[] = ["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"];

const CASE_NUMBERS: readonly Cell[] = [
  ...["1001", " 1001", 1001, "1001.0", "A1", "a1 ", "a  1", "A 1", "Straße", "STRASSE", "straße", "É1", "é1"],
  ...["*", "?", "~", "A*", "1e3", 1000, "1000", 71, "71", "0071", "1234567890123456", "1234567890123457"],
  ...[123456789012345, "123456789012345", 2.5, "2.5", "2,5", "1001\u00a0", "\t1001", "<1", ">0", "=1001"],
  ...["Total", " TOTALS: ", "Grand total", "Sub-total", "subtotals", "LAC total", "Total:100", "total  LDD"],
  ...["Totally", "Total1", "totaled", "Case number", " case  NUMBER ", "Case number:", ".", "-", "\u00a0"],
];

const DATES: readonly Cell[] = [
  ...[38000, 38880.99, LIST_DATE, LIST_DATE + 0.5, LIST_DATE + 1, 0, 0.5, 0.99, 1, 1.5, 60, -1, -0.5],
  ...[2958465, 2958465.5, 2958466, 1e10, "14/03/2005", "2005-03-14", "38000", " 38000", "14 March 2005"],
];

const AGES: readonly Cell[] = [
  ...Array.from({ length: 28 }, (_, i) => i - 1),
  ...["9", "10", "19", "20", " 12", "12 ", "012", "12.0", "1 2", 9.5, 12.5, 19.4, 25.5, 30, "30", "-1"],
  ...["Unborn", "unborn", " UNBORN ", "Un born", "Unborn\u00a0", "7 years", "１２", "10-19"],
];

/** What an authority may come to hold where a code is asked for. */
function codeVariants(list: CodeList): Cell[] {
  return list.codes.flatMap((entry): Cell[] => {
    const whole = labelled(entry);
    const bare = String(entry.code);
    return [
      ...[entry.code, bare, ` ${bare} `, bare.toLowerCase(), bare.toUpperCase(), `${bare}\u00a0`, `0${bare}`],
      ...[whole, whole.replace("–", "-"), whole.replace("–", "—"), whole.toUpperCase(), ` ${whole}  `],
      ...[whole.replaceAll(" ", "  "), whole.replaceAll(" ", ""), whole.replace(" – ", " – – ")],
      ...[whole.replace(" – ", "\u00a0–\u00a0"), `${whole}.`, entry.label ?? bare, `${bare} – ${bare}`],
    ];
  });
}

const VARIANTS: ReadonlyMap<ColumnKey, readonly Cell[]> = new Map(
  COLUMNS.map((column) => [column.key, variantsOf(column)]),
);

function variantsOf(column: Column): readonly Cell[] {
  if (column.key === "caseNumber") return CASE_NUMBERS;
  if (column.dataType.kind === "date") return DATES;
  const list = listOf(column);
  return column.dataType.kind === "age" ? AGES : list ? codeVariants(list) : ODD_TEXTS;
}

/** A list rich in cells on which spreadsheets and programs are apt to differ. */
export function nastyList(chance: Chance, sheet: string): NastyList {
  const { table } = STANDARD_LAYOUT;
  const withErrors = chance.oneIn(2);
  const rows = Array.from({ length: ROWS }, (_, row) => rowOf(chance, row, withErrors));
  return {
    layout: { ...STANDARD_LAYOUT, sheet, table: { ...table, bottom: table.top + ROWS } },
    band: bandOf(chance, rows),
    rows,
  };
}

function rowOf(chance: Chance, row: number, withErrors: boolean): Cell[] {
  const style = chance.pick(["whole", "whole", "whole", "mixed", "mixed", "wild", "stray", "empty"] as const);
  const group = chance.pick(GROUPS);
  return COLUMNS.map(({ key }) => {
    switch (style) {
      case "whole":
        return chance.oneIn(12) ? oddCell(chance, key, withErrors) : goodCell(chance, key, row, group);
      case "mixed":
        return chance.oneIn(3) ? oddCell(chance, key, withErrors) : goodCell(chance, key, row, group);
      case "wild":
        return oddCell(chance, key, withErrors);
      case "stray":
        return chance.oneIn(8) ? chance.pick([".", "-", " - ", "–", "\u00a0", "?", "é", "7", "x"]) : "";
      case "empty":
        return key === "tracked" || chance.oneIn(40)
          ? oddCell(chance, key, withErrors)
          : chance.pick(["", " "]);
    }
  });
}

function goodCell(chance: Chance, key: ColumnKey, row: number, group: string): Cell {
  const column = COLUMNS.find((one) => one.key === key);
  const list = column && listOf(column);
  if (key === "caseNumber") return `C${row}`;
  if (key === "group") return group;
  if (key === "referral") return LIST_DATE - row;
  return list ? chance.pick(list.codes).code : "text";
}

function oddCell(chance: Chance, key: ColumnKey, withErrors: boolean): Cell {
  if (withErrors && chance.oneIn(12)) return chance.pick(ERRORS);
  const pools = [VARIANTS.get(key) ?? [], VARIANTS.get(key) ?? [], NOTHING, ODD_NUMBERS, ODD_TEXTS];
  return chance.pick(chance.pick(pools));
}

function bandOf(chance: Chance, rows: readonly (readonly Cell[])[]): Record<BandName, Cell> {
  const expected = (group: string): Cell =>
    chance.pick([
      ...[35, 30, 0, 1000, countOf(rows, group), countOf(rows, group), countOf(rows, group)],
      ...["", " ", "35", "x", 34.5, -1, "#N/A"],
    ]);
  const cells: Partial<Record<BandName, Cell>> = {
    Authority: chance.pick(["Fairshire", "Fairshire", "", "  ", "\u00a0", 7, "#N/A"]),
    ListDate: chance.pick([
      ...[LIST_DATE, LIST_DATE, LIST_DATE, LIST_DATE + 0.75, 1, 2958465.5],
      ...["", " ", "\u00a0", "13/06/2006", "38881", 0, 0.5, -3, 2958466, "#N/A"],
    ]),
    ExpectedLAC: expected("LAC"),
    ExpectedCPR: expected("CPR"),
    ExpectedLDD: expected("LDD"),
  };
  return asBand(Object.fromEntries(BAND_NAMES.map((name) => [name, cells[name] ?? ""])));
}

const asBand = (cells: object): Record<BandName, Cell> => cells as Record<BandName, Cell>;

const countOf = (rows: readonly (readonly Cell[])[], group: string): number =>
  rows.filter((cells) => !isErrorValue(cells[1] ?? "") && cells[1] === group).length;
