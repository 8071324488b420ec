import { readCaseList } from "../../../../src/domain/case-list/case-list";
import { COLUMNS } from "../../../../src/domain/case-list/columns";
import { listLayout, STANDARD_LAYOUT } from "../../../../src/domain/case-list/list-layout";
import { emptyRows } from "../../../../src/domain/case-list/rules/empty-rows";
import { everyEthnicityNotStated } from "../../../../src/domain/case-list/rules/every-ethnicity-not-stated";
import { expectedNumberChanged } from "../../../../src/domain/case-list/rules/expected-number-changed";
import { headersRecognised } from "../../../../src/domain/case-list/rules/headers-recognised";
import { oneLeadProfessional } from "../../../../src/domain/case-list/rules/one-lead-professional";
import { twoCasesAlike } from "../../../../src/domain/case-list/rules/two-cases-alike";
import { aCase, aList, type CaseCells, cases, LIST_DATE } from "../../../support/a-list";
import { saidOfCases, saidOfList } from "../../support/said";

/** Other cells than those of a whole case, as right as they. */
const ANOTHER: CaseCells = {
  ...{ group: "CPR", referral: LIST_DATE - 9, leadProfessional: "Other", team: "Other", age: 13 },
  ...{ gender: "Male", ethnicity: 2, livesIn: 3, category: 2, lddType: "SLD", lddNature: "Statement" },
  ...{ knownToSocialCare: "No", additional: "Other" },
};

describe("two cases alike", () => {
  const alike = (...rows: CaseCells[]): string[] => saidOfCases(twoCasesAlike, rows);
  const like = (number: string): string =>
    `Equal to case ${number} in all but the case number. Check that they are two children, and remove one if not.`;

  test("are told at the greater number, wherever it stands", () => {
    expect(alike(aCase({ caseNumber: "A1" }), aCase({ caseNumber: "B2" }))).toEqual([`A7: ${like("A1")}`]);
    expect(alike(aCase({ caseNumber: "B2" }), aCase({ caseNumber: "A1" }))).toEqual([`A6: ${like("A1")}`]);
  });

  test("are compared as Excel compares, without Tracked", () => {
    expect(alike(aCase(), aCase({ team: " duty  TEAM ", tracked: "Yes" }))).toEqual([`A7: ${like("1001")}`]);
    expect(alike(aCase(), aCase({ additional: "x" }))).toEqual([]);
    expect(alike(aCase(), aCase({ age: 8 }))).toEqual([]);
    expect(
      alike(aCase({ age: "Unborn", group: "CPR" }), aCase({ age: "Unborn", group: "CPR" })),
    ).toHaveLength(1);
  });

  test("differ if a single column does", () => {
    const whole = aCase({
      ...{ age: 12, livesIn: 2, category: 1, lddType: "MLD", lddNature: "Other", knownToSocialCare: "Yes" },
      ...{ offended: "No", neet: "No", additional: "x" },
    });
    const others = COLUMNS.filter(({ key }) => key !== "caseNumber" && key !== "tracked");
    for (const { key } of others)
      expect([key, alike(whole, { ...whole, [key]: ANOTHER[key] ?? "Yes" })]).toEqual([key, []]);
    expect(alike(whole, whole)).toHaveLength(1);
  });

  test("differ if what stands in two columns is the same in one", () => {
    const [one, other] = [
      { leadProfessional: "Ann", team: "North" },
      { leadProfessional: "AnnN", team: "orth" },
    ];
    expect(alike(aCase(one), aCase(other))).toEqual([]);
  });

  test("of three, two are told", () => {
    expect(alike(...cases(3))).toEqual([`A7: ${like("1001")}`, `A8: ${like("1001")}`]);
  });

  test("that have one number are not told again", () => {
    expect(alike(aCase({ caseNumber: "A1" }), aCase({ caseNumber: "a1" }))).toEqual([]);
    expect(alike(aCase({ caseNumber: "" }), aCase({ caseNumber: "" }))).toEqual([]);
  });

  test("are not looked for while they are being filled in", () => {
    expect(alike(aCase({ team: "" }), aCase({ team: "" }))).toEqual([]);
    expect(alike({ group: "LAC" }, { group: "LAC" })).toEqual([]);
  });
});

test("an empty row between cases is told, one below them is not", () => {
  const one = "This row is empty, with cases below it. Delete the row.";
  expect(saidOfList(emptyRows, aList([aCase(), {}, aCase()]))).toEqual([`A7: ${one}`]);
  expect(saidOfList(emptyRows, aList([{}, aCase(), {}, {}, {}, aCase(), {}]))).toEqual([
    `A6: ${one}`,
    "A8: 3 rows are empty from here on, with cases below them. Delete the rows.",
  ]);
  const moved = aList([{}, aCase()]);
  const columns = moved.layout.columns.map((column) => (column === undefined ? column : column + 3));
  expect(saidOfList(emptyRows, { ...moved, layout: { ...moved.layout, columns } })).toEqual([`D6: ${one}`]);
  expect(saidOfList(emptyRows, aList([aCase(), aCase(), {}, { tracked: "Yes" }]))).toEqual([]);
  expect(saidOfList(emptyRows, aList([{}]))).toEqual([]);
});

describe("one lead professional", () => {
  const finding =
    "D5: More than half of the cases have one lead professional. Check that this is the one who works with the child.";
  const led = (by: readonly string[]): string[] =>
    saidOfList(oneLeadProfessional, aList(by.map((leadProfessional) => aCase({ leadProfessional }))));
  const times = (count: number, who: string): string[] => Array.from({ length: count }, () => who);
  const others = (count: number): string[] => Array.from({ length: count }, (_, i) => `Other ${i}`);

  test("for more than half of the list is told, for half of it is not", () => {
    expect(led([...others(4), ...times(6, "Worker 1")])).toEqual([finding]);
    expect(led([...others(5), ...times(5, "Worker 1")])).toEqual([]);
  });

  test("is one in whatever case and spaces", () => {
    expect(led([...others(4), ...times(3, "Worker 1"), ...times(3, " worker\u00a01 ")])).toEqual([finding]);
  });

  test("is nobody where the cell is blank, and nothing in a list of few", () => {
    expect(led(times(20, ""))).toEqual([]);
    expect(led(times(20, "  "))).toEqual([]);
    expect(led(times(9, "Worker 1"))).toEqual([]);
    expect(led(times(10, "Worker 1"))).toEqual([finding]);
  });
});

test("an ethnicity not stated in every case is told", () => {
  const of = (rows: readonly CaseCells[]): string[] => saidOfList(everyEthnicityNotStated, aList(rows));
  expect(of(cases(10, { ethnicity: 6 }))).toEqual([
    "H5: Every ethnicity is 6, Not stated. Enter what your records hold, 1 to 6.",
  ]);
  expect(of([...cases(10, { ethnicity: "6 – Not stated" }), aCase({ ethnicity: 1 })])).toEqual([]);
  expect(of([...cases(10, { ethnicity: 6 }), aCase({ ethnicity: "" })])).toEqual([]);
  expect(of(cases(9, { ethnicity: 6 }))).toEqual([]);
});

test("another expected number is told for each group", () => {
  const expected = (band: Parameters<typeof aList>[1]): string[] =>
    saidOfList(expectedNumberChanged, aList([], band));
  expect(expected({ ExpectedLAC: 34, ExpectedLDD: 36 })).toEqual([
    "D3: 34 LAC cases are expected instead of 35. Enter 35, unless the lead inspector has agreed to another number.",
    "F3: 36 LDD cases are expected instead of 35. Enter 35, unless the lead inspector has agreed to another number.",
  ]);
  expect(expected({ ExpectedCPR: 0 })).toHaveLength(1);
  expect(expected({})).toEqual([]);
  expect(expected({ ExpectedLAC: "" })).toEqual([]);
});

describe("a header that is none of the list’s", () => {
  const headers = COLUMNS.map(({ header }) => header);
  const withHeaders = (row: readonly string[]): string[] => {
    const { sheet, table } = STANDARD_LAYOUT;
    const layout = listLayout(sheet, { ...table, right: row.length - 1 }, row, new Map());
    return saidOfList(headersRecognised, readCaseList(layout, { top: 4, left: 0, values: [row] }));
  };

  test("is named, with what to do", () => {
    expect(withHeaders([...headers.slice(0, 3), " Case  worker", ...headers.slice(4), "Column1"])).toEqual([
      "D5: “Case worker” is no header of the list, so this column is not checked. Type the header it stands for, or delete the column.",
      "X5: “Column1” is no header of the list, so this column is not checked. Type the header it stands for, or delete the column.",
    ]);
  });

  test("is not one in another place, in other capitals or with other spaces", () => {
    expect(withHeaders([...headers].reverse())).toEqual([]);
    expect(withHeaders(headers.map((header) => ` ${header.toUpperCase()} `))).toEqual([]);
  });
});

test("columns that are missing fault no rule about the list", () => {
  const { sheet, table } = STANDARD_LAYOUT;
  const layout = listLayout(sheet, { ...table, right: 0 }, ["Case number"], new Map());
  const values = [["Case number"], ...cases(20).map((_, i) => [`C${i}`])];
  const list = readCaseList(layout, { top: 4, left: 0, values });
  for (const rule of [oneLeadProfessional, everyEthnicityNotStated, emptyRows])
    expect(saidOfList(rule, list)).toEqual([]);
});
