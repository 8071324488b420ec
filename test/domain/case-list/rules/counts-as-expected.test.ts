import { countsAsExpected } from "../../../../src/domain/case-list/rules/counts-as-expected";
import { aList, cases, theHundred } from "../../../support/a-list";
import { count, marksOf } from "../../support/native-formulas";
import { saidOfList } from "../../support/said";

const counted = (LAC: number, CPR: number, LDD: number, band = {}): string[] =>
  saidOfList(
    countsAsExpected,
    aList(
      [...cases(LAC, { group: "LAC" }), ...cases(CPR, { group: "CPR" }), ...cases(LDD, { group: "LDD" })],
      band,
    ),
  );

test("35, 30 and 35 are as expected", () => {
  expect(saidOfList(countsAsExpected, aList(theHundred()))).toEqual([]);
});

test("too few are to be added, in the group and in all", () => {
  expect(counted(33, 30, 35)).toEqual(["D2: LAC 33 of 35. Add 2.", "G2: All 98 of 100. Add 2."]);
});

test("too many in a group are to be moved or removed, too many in all only removed", () => {
  expect(counted(37, 30, 35)).toEqual([
    "D2: LAC 37 of 35. Move or remove 2.",
    "G2: All 102 of 100. Remove 2.",
  ]);
});

test("a case in the wrong group leaves all as expected", () => {
  expect(counted(35, 29, 36)).toEqual(["E2: CPR 29 of 30. Add 1.", "F2: LDD 36 of 35. Move or remove 1."]);
});

test("a case without a group is counted in all", () => {
  const rows = [...theHundred(), { caseNumber: "x" }];
  expect(saidOfList(countsAsExpected, aList(rows))).toEqual(["G2: All 101 of 100. Remove 1."]);
});

test("other numbers may have been agreed", () => {
  expect(counted(20, 20, 20, { ExpectedLAC: 20, ExpectedCPR: 20, ExpectedLDD: 20 })).toEqual([]);
});

test("an expected number that is none leaves its group and all uncompared", () => {
  expect(counted(33, 29, 35, { ExpectedLAC: "many" })).toEqual(["E2: CPR 29 of 30. Add 1."]);
});

describe("as a formula", () => {
  test("a count is compared where what it should be is a number: for all, where each group's is", () => {
    const marks = marksOf(countsAsExpected);
    expect([...marks.keys()]).toEqual(
      ["LAC", "CPR", "LDD", "All"].flatMap((key) => [`Count${key} missing`, `Count${key} too-many`]),
    );
    expect(marks.get("CountCPR missing")).toBe(`IFERROR(AND(${count("$E$3")},$E$2<$E$3),FALSE)`);
    expect(marks.get("CountCPR too-many")).toBe(`IFERROR(AND(${count("$E$3")},$E$2>$E$3),FALSE)`);
    expect(marks.get("CountAll too-many")).toBe(
      `IFERROR(AND(${count("$D$3")},${count("$E$3")},${count("$F$3")},$G$2>$G$3),FALSE)`,
    );
  });
});
