import { execFileSync } from "node:child_process";
import type { CaseList } from "../../../src/domain/case-list/case-list";
import {
  type CaseChange,
  changedSince,
  changesWords,
  changeWords,
  digestList,
} from "../../../src/domain/choose/changed-since";
import { fingerprint } from "../../../src/domain/choose/fingerprint";
import { aCase, aList, type CaseCells, theHundred } from "../../support/a-list";

const since = (then: CaseList, now: CaseList): CaseChange[] => changedSince(digestList(then), now) ?? [];

const numbered = (rows: readonly CaseCells[]): CaseCells[] =>
  rows.map((row, i) => ({ caseNumber: 1001 + i, ...row }));

describe("the fingerprint", () => {
  it("is the SHA-256 of the lines in the order of the numbers", () => {
    const list = aList([
      aCase({ caseNumber: "b", age: 7, additional: "one\ttwo\r\nthree" }),
      aCase({ caseNumber: "A", age: "Unborn", tracked: "Yes" }),
    ]);
    const line = (number: string, age: string, more: string): string =>
      `${number}\tLAC\t2006-01-09\tJ. Marsh, 01234 567890\tDuty team\t${age}\tFemale\t1\t2\t\t\t\t\tNo\t\tNo\tNo\tNo\tNo\tNo\t\t${more}\n`;
    const input = line("A", "Unborn", "") + line("b", "7", "one two three");
    expect(fingerprint(list)).toBe(execFileSync("sha256sum", { input, encoding: "utf8" }).slice(0, 64));
  });

  it("is the same in any order of rows and with any ticks, and another with any other change", () => {
    const rows = numbered(theHundred());
    const before = fingerprint(aList(rows));
    expect(fingerprint(aList([...rows].reverse()))).toBe(before);
    expect(fingerprint(aList(rows.map((row) => ({ ...row, tracked: "Yes" }))))).toBe(before);
    expect(fingerprint(aList(rows.map((row, i) => (i === 9 ? { ...row, team: "Other" } : row))))).not.toBe(
      before,
    );
  });
});

describe("what has changed since", () => {
  const rows = numbered(theHundred());
  const before = () => aList(rows);
  const after = () =>
    aList([
      ...rows.slice(1, 30),
      { ...rows[30], age: 8, team: "Other" },
      ...rows.slice(31),
      aCase({ caseNumber: "1200" }),
    ]);

  it("is nothing where only rows moved or ticks changed", () => {
    const moved = aList([...rows].reverse().map((row) => ({ ...row, tracked: "Yes" })));
    expect(changedSince(digestList(before()), moved)).toBeUndefined();
  });

  it("is said case by case from what was remembered", () => {
    const found = changedSince(digestList(before()), after()) ?? [];
    expect(found.map(changeWords)).toEqual([
      "1001 is gone from the list.",
      "1031 has changed: Team and Age.",
      "1200 has been added.",
    ]);
    expect(changesWords(found)).toBe(
      "The list has changed since: 1 case added, 1 case gone and 1 case changed.",
    );
  });

  it("is said of cases in the order of their numbers, of a case without a number, and of what is merely other", () => {
    const then = aList([aCase({ caseNumber: "B" }), aCase({ caseNumber: "" })]);
    const now = aList([aCase({ caseNumber: "A" })]);
    expect(since(then, now).map(changeWords)).toEqual([
      "A case without a number is gone from the list.",
      "A has been added.",
      "B is gone from the list.",
    ]);
    expect(since(now, then)).toEqual([
      { number: "", kind: "added" },
      { number: "A", kind: "gone" },
      { number: "B", kind: "added" },
    ]);
    expect(changesWords([])).toBe("The list has changed since.");
    expect(changeWords({ number: "7", kind: "changed" })).toBe("7 has changed.");
  });

  it("is everything since a list that had no case", () => {
    expect((changedSince(digestList(aList([])), aList([aCase()])) ?? []).map(changeWords)).toEqual([
      "1001 has been added.",
    ]);
  });

  it("is remembered in numbers and digests alone", () => {
    const { digests } = digestList(before());
    expect(digests.split("\n")).toHaveLength(100);
    for (const line of digests.split("\n")) expect(line).toMatch(/^\d{4} [0-9a-f]{12}$/);
  });

  it("is nothing of a number used twice whose cases stand as they were", () => {
    const twice = [
      aCase({ caseNumber: "7" }),
      aCase({ caseNumber: "7", age: 9 }),
      aCase({ caseNumber: "7", age: 3 }),
    ];
    const other = aCase({ caseNumber: "8" });
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      const now = aList([...order.flatMap((i) => twice[i] ?? []), { ...other, age: 4 }]);
      expect((changedSince(digestList(aList([...twice, other])), now) ?? []).map(changeWords)).toEqual([
        "8 has changed: Age.",
      ]);
    }
  });

  it("copes with numbers used twice and with none", () => {
    const twice = [aCase({ caseNumber: "7" }), aCase({ caseNumber: "7", age: 9 }), aCase({ caseNumber: "" })];
    const fewer = aList([aCase({ caseNumber: "7" })]);
    expect((changedSince(digestList(aList(twice)), fewer) ?? []).map(({ kind }) => kind).sort()).toEqual([
      "gone",
      "gone",
    ]);
  });
});
