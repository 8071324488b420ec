import fc from "fast-check";
import { quotaText, notReadyToFlag, trackedCases, trackedCounts } from "../../../src/domain/choose/quotas";
import { GROUPS, QUOTAS, TRACKED_TOTAL } from "../../../src/domain/case-list/groups";
import { aCase, aList, type CaseCells, cases, theHundred } from "../../support/a-list";

const ticked = (LAC: number, CPR: number, LDD: number): CaseCells[] => [
  ...cases(LDD, { group: "LDD", tracked: "yes" }),
  ...cases(3, { group: "LAC" }),
  ...cases(CPR, { group: "CPR", tracked: " Yes" }),
  ...cases(LAC, { group: "LAC", tracked: "Yes" }),
];

test("with 4, 2 and 4 ticked nothing is in the way, and the ten are in the order of the groups", () => {
  const list = aList(ticked(4, 2, 4));
  expect(notReadyToFlag(list)).toEqual([]);
  expect(quotaText(list)).toBe("Tracked: LAC 4 of 4, CPR 2 of 2, LDD 4 of 4");
  expect(trackedCases(list).map(({ group, index }) => `${group ?? ""} ${index}`)).toEqual([
    "LAC 9",
    "LAC 10",
    "LAC 11",
    "LAC 12",
    "CPR 7",
    "CPR 8",
    "LDD 0",
    "LDD 1",
    "LDD 2",
    "LDD 3",
  ]);
});

test("too few are to be chosen, too many removed, group by group", () => {
  expect(notReadyToFlag(aList(ticked(4, 2, 3)))).toEqual(["LDD: 3 of 4. Choose 1 more."]);
  expect(notReadyToFlag(aList(ticked(5, 0, 4)))).toEqual([
    "LAC: 5 of 4. Remove 1.",
    "CPR: 0 of 2. Choose 2 more.",
  ]);
  expect(quotaText(aList(ticked(5, 0, 4)))).toBe("Tracked: LAC 5 of 4, CPR 0 of 2, LDD 4 of 4");
});

test("with nothing ticked every group is asked for", () => {
  expect(notReadyToFlag(aList(theHundred()))).toEqual([
    "LAC: 0 of 4. Choose 4 more.",
    "CPR: 0 of 2. Choose 2 more.",
    "LDD: 0 of 4. Choose 4 more.",
  ]);
});

test.each(["No", "Y", "x", 1, true])("%j in Tracked ticks nothing", (tracked) => {
  expect(trackedCases(aList([aCase({ tracked })]))).toEqual([]);
});

describe("a tick that counts for no quota is refused, with its cell,", () => {
  const refused = (row: CaseCells, ...others: CaseCells[]): string[] =>
    notReadyToFlag(aList([...ticked(4, 2, 4), row, ...others]));

  test("on a row that is not started", () => {
    expect(refused({ tracked: "Yes" })).toEqual([
      "W19: This row is empty. Clear the cell, or fill in the case.",
    ]);
  });

  test("on a case without a right group", () => {
    const words = ["W19: This case has no group. Choose LAC, CPR or LDD, or clear the cell."];
    expect(refused(aCase({ group: "", tracked: "Yes" }))).toEqual(words);
    expect(refused(aCase({ group: "LAX", tracked: "Yes" }))).toEqual(words);
  });

  test("on a case without a number", () => {
    expect(refused(aCase({ caseNumber: " ", tracked: "Yes" }))).toEqual([
      "W19: This case has no case number. Enter it, or clear the cell.",
    ]);
  });

  test("on a case whose number is used twice", () => {
    const double = { caseNumber: "D 1", tracked: "Yes" };
    expect(refused(aCase(double), aCase({ ...double, caseNumber: " d  1", tracked: "" }))).toEqual([
      "W19: This case number is used twice. Put that right, or clear the cell.",
    ]);
  });

  test("before the quotas are spoken of", () => {
    expect(notReadyToFlag(aList([{ tracked: "Yes" }, aCase({ group: "", tracked: "Yes" })]))).toEqual([
      "W6: This row is empty. Clear the cell, or fill in the case.",
      "W7: This case has no group. Choose LAC, CPR or LDD, or clear the cell.",
      "LAC: 0 of 4. Choose 4 more.",
      "CPR: 0 of 2. Choose 2 more.",
      "LDD: 0 of 4. Choose 4 more.",
    ]);
  });
});

test("the ten can be flagged just when every tick counts and the quotas are met exactly", () => {
  const ticks = fc.record({ LAC: fc.nat(6), CPR: fc.nat(4), LDD: fc.nat(6), loose: fc.nat(1) });
  fc.assert(
    fc.property(ticks, ({ LAC, CPR, LDD, loose }) => {
      const counts = { LAC, CPR, LDD };
      const list = aList([...ticked(LAC, CPR, LDD), ...Array<CaseCells>(loose).fill({ tracked: "Yes" })]);
      expect(trackedCounts(list)).toEqual(counts);
      const isExact = loose === 0 && GROUPS.every((group) => counts[group] === QUOTAS[group]);
      expect(notReadyToFlag(list).length === 0).toBe(isExact);
    }),
  );
});

test("the ten are ten", () => {
  expect(TRACKED_TOTAL).toBe(10);
});
