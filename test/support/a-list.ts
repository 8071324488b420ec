import type { Case } from "../../src/domain/case-list/case";
import { type CaseList, readCaseList } from "../../src/domain/case-list/case-list";
import type { Cell } from "../../src/domain/spreadsheet/cell";
import { COLUMNS, type ColumnKey } from "../../src/domain/case-list/columns";
import { serialOf } from "../../src/domain/spreadsheet/dates";
import { EXPECTED, type Group, GROUPS } from "../../src/domain/case-list/groups";
import {
  BAND_NAMES,
  type BandName,
  type ListLayout,
  STANDARD_LAYOUT,
} from "../../src/domain/case-list/list-layout";

/** Cells of a row, by their column; what is not named is empty. */
export type CaseCells = Readonly<Partial<Record<ColumnKey, Cell>>>;

/** The day the lists of these tests describe. */
export const LIST_DATE = serialOf(2006, 6, 13);

const FOR_EVERY_CASE: CaseCells = {
  referral: serialOf(2006, 1, 9),
  leadProfessional: "J. Marsh, 01234 567890",
  team: "Duty team",
  age: 7,
  gender: "Female",
  ethnicity: 1,
  sen: "No",
  camhs: "No",
  cafcass: "No",
  voluntarySector: "No",
  healthSupport: "No",
  excluded: "No",
};

const FOR_GROUP: Readonly<Record<Group, CaseCells>> = {
  LAC: { livesIn: 2 },
  CPR: { category: 4 },
  LDD: { lddType: "MLD", lddNature: "Statement", knownToSocialCare: "Yes", sen: "Yes" },
};

const FOR_TEN_TO_NINETEEN: CaseCells = { offended: "No", neet: "No" };

/** Cells of a case without a fault, but for what is said otherwise; "" empties a cell. LAC, aged 7. */
export function aCase(cells: CaseCells = {}): CaseCells {
  const { age = 7, group = "LAC" } = cells;
  const known = GROUPS.find((name) => name === group);
  return {
    ...FOR_EVERY_CASE,
    group,
    ...(known && FOR_GROUP[known]),
    ...(typeof age === "number" && age >= 10 && age <= 19 && FOR_TEN_TO_NINETEEN),
    ...cells,
  };
}

/** So many cases alike. */
export const cases = (count: number, cells: CaseCells = {}): CaseCells[] =>
  Array.from({ length: count }, () => aCase(cells));

/**
 * The list that the inspectorate asks for: 35 LAC, 30 CPR, 35 LDD, not a fault in it. No two cases are alike,
 * and no lead professional has many.
 */
export const theHundred = (): CaseCells[] =>
  GROUPS.flatMap((group) => cases(EXPECTED[group], { group })).map((cells, i) => ({
    ...cells,
    leadProfessional: `Worker ${i % 25}, 01632 9600${String(i % 25).padStart(2, "0")}`,
    team: `Team ${Math.floor(i / 25)}`,
  }));

const FAULTLESS_BAND: Readonly<Partial<Record<BandName, Cell>>> = {
  Authority: "Sampleshire",
  ListDate: LIST_DATE,
  ExpectedLAC: EXPECTED.LAC,
  ExpectedCPR: EXPECTED.CPR,
  ExpectedLDD: EXPECTED.LDD,
};

/**
 * A list where set-up puts it, from row 6 on, as long as it has rows. Rows without a case number of their own
 * are numbered from 1001 on; `{}` is an empty row.
 */
export function aList(
  rows: readonly CaseCells[],
  band: Readonly<Partial<Record<BandName, Cell>>> = {},
): CaseList {
  const { table } = STANDARD_LAYOUT;
  const layout: ListLayout = {
    ...STANDARD_LAYOUT,
    table: { ...table, bottom: table.top + Math.max(1, rows.length) },
  };
  const values: Cell[][] = Array.from({ length: layout.table.bottom + 1 }, () => COLUMNS.map((): Cell => ""));
  const put = (row: number, column: number, cell: Cell): void => {
    values[row]?.splice(column, 1, cell);
  };
  const filledBand = { ...FAULTLESS_BAND, ...band };
  for (const name of BAND_NAMES) {
    const position = layout.band[name];
    put(position.row, position.column, filledBand[name] ?? "");
  }
  COLUMNS.forEach(({ header, index }) => {
    put(table.top, index, header);
  });
  rows.forEach((row, i) => {
    const isStarted = Object.keys(row).some((key) => key !== "tracked");
    const cells: CaseCells = isStarted ? { caseNumber: String(1001 + i), ...row } : row;
    COLUMNS.forEach(({ key, index }) => {
      put(table.top + 1 + i, index, cells[key] ?? "");
    });
  });
  return readCaseList(layout, { top: 0, left: 0, values });
}

/** The case that `aCase` gives, as the domain reads it: the only one of its list. */
export function theOnlyCase(cells: CaseCells = {}): { theCase: Case; list: CaseList } {
  const list = aList([aCase(cells)]);
  const [theCase] = list.cases;
  if (!theCase) throw new Error("The row is not started.");
  return { theCase, list };
}
