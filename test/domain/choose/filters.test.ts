import { type Filters, filtered, filtersOf } from "../../../src/domain/choose/filters";
import { aCase, aList } from "../../support/a-list";

const { cases } = aList([
  aCase({ age: "Unborn", team: " North  team", camhs: "Yes" }),
  aCase({ group: "CPR", age: 12, gender: "Male", ethnicity: 5, category: 1, team: "north team" }),
  aCase({ group: "LDD", age: 17, gender: "F", ethnicity: "", lddType: "ASD", team: "", livesIn: 2 }),
  aCase({ group: "", livesIn: "", age: 30, team: "Duty", offended: "Yes" }),
]);
const numbers = (filters: Filters): string[] => filtered(cases, filters).map(({ number }) => number);
const choicesOf = (key: string): string[] =>
  filtersOf(cases)
    .filter((filter) => filter.key === key)
    .flatMap(({ choices }) => choices.map(({ value, label, count }) => `${value}: ${label} (${count})`));

test("there is a filter for each of group, age, gender, ethnicity, code, issue and team", () => {
  expect(filtersOf([]).map(({ key, title, choices }) => [key, title, choices])).toEqual([
    ["group", "Group", []],
    ["age", "Age", []],
    ["gender", "Gender", []],
    ["ethnicity", "Ethnicity", []],
    ["code", "Code", []],
    ["issue", "Issue", []],
    ["team", "Team", []],
  ]);
});

test("each offers the values that some case has, and how many have it", () => {
  expect(choicesOf("group")).toEqual([
    "LAC: LAC, Looked after children (1)",
    "CPR: CPR, Child protection register (1)",
    "LDD: LDD, Learning difficulties and/or disabilities (1)",
  ]);
  expect(choicesOf("age")).toEqual(["0: 0 to 4, or unborn (1)", "2: 10 to 15 (1)", "3: 16 and over (1)"]);
  expect(choicesOf("gender")).toEqual(["0: Female (2)", "1: Male (1)"]);
  expect(choicesOf("ethnicity")).toEqual(["0: 1 – White (2)", "4: 5 – Other ethnic groups (1)"]);
  expect(choicesOf("code")).toEqual([
    "livesIn 1: Lives in: 2 – Foster care (2)",
    "category 0: Category of registration: 1 – Sexual abuse (1)",
    "lddType 10: Type of LDD: ASD – Autistic spectrum disorder (1)",
  ]);
  expect(choicesOf("issue")).toEqual([
    "sen: Special educational needs (1)",
    "offended: Has offended (1)",
    "camhs: CAMHS (1)",
  ]);
});

test("teams are told apart as Excel tells texts apart, and named in the order of the alphabet", () => {
  expect(choicesOf("team")).toEqual(["duty: Duty (1)", "north team: North team (2)"]);
});

test("a case that has no value of a filter counts for none, and a team of spaces is none", () => {
  const { cases: bare } = aList([aCase({ group: "", livesIn: 2, age: "", gender: "x", team: "  " })]);
  expect(
    filtersOf(bare).flatMap(({ key, choices }) => choices.map(({ value }) => `${key} ${value}`)),
  ).toEqual(["ethnicity 0", "code livesIn 1"]);
});

test("a case must pass every filter that is set", () => {
  expect(numbers({})).toEqual(["1001", "1002", "1003", "1004"]);
  expect(numbers({ group: "", team: "" })).toEqual(["1001", "1002", "1003", "1004"]);
  expect(numbers({ team: "north team" })).toEqual(["1001", "1002"]);
  expect(numbers({ team: "north team", group: "CPR" })).toEqual(["1002"]);
  expect(numbers({ age: "0" })).toEqual(["1001"]);
  expect(numbers({ code: "livesIn 1" })).toEqual(["1001", "1003"]);
  expect(numbers({ issue: "camhs" })).toEqual(["1001"]);
  expect(numbers({ gender: "0", ethnicity: "4" })).toEqual([]);
});
