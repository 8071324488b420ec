import { atOnce } from "../../../../src/domain/shared/work-in-steps";
import type { CaseList } from "../../../../src/domain/case-list/case-list";
import { type Coverage, coverageSteps, coverageWords } from "../../../../src/domain/choose/coverage/coverage";
import { candidatesWithoutTickets } from "../../../../src/domain/choose/pool";
import { scoreOf } from "../../../../src/domain/choose/spread/score";
import { aCase, aList, theHundred } from "../../../support/a-list";
import { everyTen } from "../every-ten";
import { generatedList, kinds } from "../generated-lists";

const coverageOf = (list: CaseList, numbers: readonly string[]): Coverage =>
  atOnce(
    coverageSteps(
      list,
      list.cases.filter(({ number }) => numbers.includes(number)),
    ),
  );

test.each(kinds(6, { LAC: 6, CPR: 4, LDD: 6 }).map((kind, i) => [i, kind] as const))(
  "no ten of small list %i cover more than is said to be possible, and some cover as much",
  (_, kind) => {
    const list = generatedList(kind);
    const candidates = candidatesWithoutTickets(list);
    let most = 0;
    for (const ten of everyTen(candidates, new Set()))
      most = Math.max(most, scoreOf(ten.map(({ theCase }) => theCase)).coverage);
    expect(coverageOf(list, []).best).toBe(most);
  },
);

test("what the ten cover is counted beside what is in the list", () => {
  const list = aList([
    aCase({ age: 12, gender: "Male", ethnicity: 1 }),
    aCase({ age: 7, gender: "Female", ethnicity: 2, livesIn: 2 }),
  ]);
  const { covered, inList, best, isProven } = coverageOf(list, ["1001"]);
  expect(covered).toBeLessThan(inList);
  expect([best, isProven]).toEqual([inList, true]);
});

test("it is said whether more can be certain", () => {
  expect(coverageWords({ covered: 31, inList: 34, best: 31, isProven: true })).toBe(
    "covers 31 of 34 values; the best possible is 31",
  );
  expect(coverageWords({ covered: 1, inList: 1, best: 1, isProven: false })).toBe(
    "covers 1 of 1 value; the best found is 1",
  );
});

test("for one list the best is sought once", () => {
  const list = aList(theHundred());
  expect([...coverageSteps(list, [])].length).toBeGreaterThan(0);
  expect([...coverageSteps(list, [])]).toEqual([]);
});
