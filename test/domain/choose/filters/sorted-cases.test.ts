import {
  type CaseSorting,
  sortedCases,
  type SortKey,
} from "../../../../src/domain/choose/filters/sorted-cases";
import { aCase, aList } from "../../../support/a-list";

const { cases } = aList([
  aCase({ caseNumber: "A10", age: 9, team: "Duty 10", livesIn: 6, referral: 38_100, gender: "" }),
  aCase({ caseNumber: "A9", age: "Unborn", team: "Duty 9", livesIn: 2, referral: "", gender: "Male" }),
  aCase({ caseNumber: "a100", age: "", team: "adoption", livesIn: 4, referral: 38_000, gender: "Female" }),
  aCase({ caseNumber: "B1", age: 0, team: "", livesIn: 2, referral: 38_050, gender: "Other" }),
]);
const sorted = (key: SortKey, direction: CaseSorting["direction"] = "ascending"): string[] =>
  sortedCases(cases, { key, direction }, new Map([["b1", ""]])).map(({ cells }) => String(cells[0]));

test("numbers within texts count as numbers, capitals do not", () => {
  expect(sorted("caseNumber")).toEqual(["A9", "A10", "a100", "B1"]);
  expect(sorted("caseNumber", "descending")).toEqual(["B1", "a100", "A10", "A9"]);
});

test("the unborn come before those of 0, and blanks last either way", () => {
  expect(sorted("age")).toEqual(["A9", "B1", "A10", "a100"]);
  expect(sorted("age", "descending")).toEqual(["A10", "B1", "A9", "a100"]);
  expect(sorted("team")).toEqual(["a100", "A9", "A10", "B1"]);
  expect(sorted("team", "descending")).toEqual(["A10", "A9", "a100", "B1"]);
  expect(sorted("referral")).toEqual(["a100", "B1", "A10", "A9"]);
});

test("codes go in the order of their list, equal ones in that of the cases, what is none comes last", () => {
  expect(sorted("livesIn")).toEqual(["A9", "B1", "a100", "A10"]);
  expect(sorted("gender")).toEqual(["a100", "A9", "A10", "B1"]);
});

test("the excluded come first", () => {
  expect(sorted("excluded")).toEqual(["B1", "A10", "A9", "a100"]);
  expect(sorted("excluded", "descending")).toEqual(["A10", "A9", "a100", "B1"]);
});
