import { type Cell, normalised, isBlank, isErrorValue } from "../spreadsheet/cell";
import { codeFinder, type CodeList } from "./codes";
import { columnSet, type ColumnSet, columnsWhere } from "./column-set";
import { type Column, COLUMNS, type ColumnKey, indexOf } from "./columns";
import { type DateSystem, type SerialDate, serialDate } from "../spreadsheet/dates";
import type { Group } from "./groups";

export type Age = number | "Unborn";

/** One started row of the case list: one child or young person. */
export interface Case {
  /** Place in the table's body, from 0. */
  readonly index: number;
  /** The row's cells as Excel gives them, in the order of the columns; "" where a column is missing. */
  readonly cells: readonly Cell[];
  /** Columns with something in them. */
  readonly filled: ColumnSet;
  /** Filled columns whose cell holds no code of their list; for Age, nothing from 0 to 25 or Unborn. */
  readonly offList: ColumnSet;
  /** Columns whose cell shows an error of Excel, such as #N/A. */
  readonly errors: ColumnSet;
  /** Columns whose cell says Yes. */
  readonly yes: ColumnSet;
  /** The case number as numbers are compared: folded; "" where there is none or an error value. */
  readonly number: string;
  readonly group: Group | undefined;
  readonly referral: SerialDate | undefined;
  readonly age: Age | undefined;
  readonly knownToSocialCare: "Yes" | "No" | undefined;
  /** Whether the Tracked cell says Yes. */
  readonly tracked: boolean;
}

const listOfCodes = ({ dataType }: Column): CodeList | undefined =>
  dataType.kind === "coded" || dataType.kind === "age" ? dataType.list : undefined;
const finders = COLUMNS.map((column) => {
  const list = listOfCodes(column);
  return list && codeFinder(list);
});
const CODED = columnsWhere((column) => listOfCodes(column) !== undefined);
/** The columns whose lists have a bare code: most cells hold one, and are known at one look. */
const bareCodes = new Map<Cell, number>();
for (const column of COLUMNS)
  for (const { code } of listOfCodes(column)?.codes ?? [])
    bareCodes.set(code, columnsWithBare(code) | (1 << column.index));
const WITH_YES = columnsWithBare("Yes");
const WITH_NO = columnsWithBare("No");

function columnsWithBare(code: Cell): number {
  return bareCodes.get(code) ?? 0;
}

/** Every second cell of a list says Yes or No: these need no looking up. */
function columnsWith(cell: Cell): number {
  if (typeof cell !== "string") return columnsWithBare(cell);
  return cell === "Yes" ? WITH_YES : cell === "No" ? WITH_NO : columnsWithBare(cell);
}

const AT = {
  caseNumber: indexOf("caseNumber"),
  group: indexOf("group"),
  referral: indexOf("referral"),
  age: indexOf("age"),
};
const KNOWN = columnSet("knownToSocialCare");
const TRACKED = columnSet("tracked");

/** Reads a row; undefined where no cell of columns 1–22 has anything in it: the row is not started. */
export function readCase(cells: readonly Cell[], index: number, system: DateSystem = 1900): Case | undefined {
  let filled = 0;
  let offList = 0;
  let errors = 0;
  let yes = 0;
  let group: Group | undefined;
  let age: Age | undefined;
  for (let i = 0, bit = 1; i < finders.length; i++, bit <<= 1) {
    const cell = cells[i] ?? "";
    if (cell === "") continue;
    const bare = (CODED & bit) === 0 ? 0 : columnsWith(cell);
    if ((bare & bit) === 0) {
      if (isBlank(cell)) continue;
      filled |= bit;
      if (isErrorValue(cell)) errors |= bit;
      if ((CODED & bit) === 0) continue;
      const code = finders[i]?.(cell);
      if (code === undefined) offList |= bit;
      else if (code === "Yes") yes |= bit;
      else if (i === AT.group) group = asGroup(code);
      else if (i === AT.age) age = asAge(code);
      continue;
    }
    filled |= bit;
    if (bare === WITH_YES) yes |= bit;
    else if (i === AT.group) group = asGroup(cell);
    else if (i === AT.age) age = asAge(cell);
  }
  if ((filled & ~TRACKED) === 0) return undefined;
  return {
    index,
    cells,
    filled: asSet(filled),
    offList: asSet(offList),
    errors: asSet(errors),
    yes: asSet(yes),
    number: caseNumber(cells[AT.caseNumber] ?? ""),
    group,
    referral: serialDate(cells[AT.referral] ?? "", system),
    age,
    knownToSocialCare: yesNo(KNOWN, filled & ~offList, yes),
    tracked: (yes & TRACKED) !== 0,
  };
}

const yesNo = (column: ColumnSet, coded: number, yes: number): "Yes" | "No" | undefined =>
  (yes & column) !== 0 ? "Yes" : (coded & column) !== 0 ? "No" : undefined;

/** Numbers of cases are compared without regard to case and extra spaces. */
export const caseNumber = (cell: Cell): string => (isErrorValue(cell) ? "" : normalised(cell));

export const cellOf = (theCase: Case, key: ColumnKey): Cell => theCase.cells[indexOf(key)] ?? "";

/** The guidance asks about offending and employment for "10 – 19 year olds". */
export const isTenToNineteen = (age: Age | undefined): boolean =>
  typeof age === "number" && age >= 10 && age <= 19;

const asSet = (bits: number): ColumnSet => bits as ColumnSet;
const asGroup = (code: Cell): Group | undefined =>
  code === "LAC" || code === "CPR" || code === "LDD" ? code : undefined;
const asAge = (code: Cell): Age | undefined =>
  typeof code === "number" || code === "Unborn" ? code : undefined;
