import {
  filterChoices,
  filtered,
  type Filters,
  filtersAfter,
  filtersInWords,
} from "../../../../src/domain/choose/filters/filters";
import { aCase, aList } from "../../../support/a-list";

const { cases } = aList([
  aCase({ age: "Unborn", team: " North  team", camhs: "Yes" }),
  aCase({ group: "CPR", age: 12, gender: "Male", ethnicity: 5, category: 1, team: "north team" }),
  aCase({ group: "LDD", age: 17, gender: "F", ethnicity: "", lddType: "ASD", team: "", livesIn: 2 }),
  aCase({ group: "", livesIn: "", age: 30, team: "Duty", offended: "Yes" }),
]);
const numbers = (filters: Filters): string[] => filtered(cases, filters).map(({ number }) => number);
const choicesOf = (wanted: string, filters: Filters = {}): string[] =>
  filterChoices(cases, filters)
    .filters.filter(({ key }) => key === wanted)
    .flatMap(({ choices }) => choices.map(({ value, label, count }) => `${value}: ${label} (${count})`));
const issuesOf = (filters: Filters = {}): string[] =>
  filterChoices(cases, filters).issues.map(({ key, title, count }) => `${key}: ${title} (${count})`);

test("there is a filter for each of group, age, gender, ethnicity, code and team", () => {
  expect(filterChoices([])).toEqual({
    filters: [
      { key: "group", title: "Group", choices: [] },
      { key: "age", title: "Age", choices: [] },
      { key: "gender", title: "Gender", choices: [] },
      { key: "ethnicity", title: "Ethnicity", choices: [] },
      { key: "code", title: "Code", choices: [] },
      { key: "team", title: "Team", choices: [] },
    ],
    issues: [],
    ticked: 0,
  });
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
  expect(issuesOf()).toEqual([
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
    filterChoices(bare).filters.flatMap(({ key, choices }) => choices.map(({ value }) => `${key} ${value}`)),
  ).toEqual(["ethnicity 0", "code livesIn 1"]);
});

test("a case must pass every filter that is set", () => {
  expect(numbers({})).toEqual(["1001", "1002", "1003", "1004"]);
  expect(numbers({ group: "", team: "" })).toEqual(["1001", "1002", "1003", "1004"]);
  expect(numbers({ team: "north team" })).toEqual(["1001", "1002"]);
  expect(numbers({ team: "north team", group: "CPR" })).toEqual(["1002"]);
  expect(numbers({ age: "0" })).toEqual(["1001"]);
  expect(numbers({ code: "livesIn 1" })).toEqual(["1001", "1003"]);
  expect(numbers({ issues: ["camhs"] })).toEqual(["1001"]);
  expect(numbers({ gender: "0", ethnicity: "4" })).toEqual([]);
});

test("several issues are asked for at once, and with other filters", () => {
  const { cases: some } = aList([
    aCase({ camhs: "Yes", excluded: "Yes" }),
    aCase({ camhs: "Yes" }),
    aCase({ excluded: "Yes" }),
    aCase({ group: "CPR", camhs: "Yes", excluded: "Yes" }),
  ]);
  const left = (filters: Filters): string[] => filtered(some, filters).map(({ number }) => number);
  expect(left({ issues: ["camhs", "excluded"] })).toEqual(["1001", "1004"]);
  expect(left({ issues: ["camhs", "excluded"], group: "CPR" })).toEqual(["1004"]);
});

test("the counts of a filter follow the others, and none of its values goes", () => {
  expect(choicesOf("gender", { group: "LAC" })).toEqual(["0: Female (1)", "1: Male (0)"]);
  // Its own values are those to which it can be changed.
  expect(choicesOf("group", { group: "LDD", gender: "1" })).toEqual([
    "LAC: LAC, Looked after children (0)",
    "CPR: CPR, Child protection register (1)",
    "LDD: LDD, Learning difficulties and/or disabilities (0)",
  ]);
  expect(issuesOf({ group: "LAC" })).toEqual([
    "sen: Special educational needs (0)",
    "offended: Has offended (0)",
    "camhs: CAMHS (1)",
  ]);
});

test("only codes of the group are offered, and another group's code goes with a change of group", () => {
  expect(choicesOf("code", { group: "CPR" })).toEqual([
    "category 0: Category of registration: 1 – Sexual abuse (1)",
  ]);
  expect(filtersAfter({ group: "LAC", code: "livesIn 1" }, { group: "CPR" })).toEqual({ group: "CPR" });
  expect(filtersAfter({ group: "LAC", code: "livesIn 1" }, { group: "" })).toEqual({
    group: "",
    code: "livesIn 1",
  });
});

test("a search finds words in everything, codes by their labels and issues by their names", () => {
  const { cases: some } = aList([
    aCase({ additional: "Placed outside the authority; court proceedings", livesIn: 2 }),
    aCase({ referral: 38_078, leadProfessional: "J Okafor, 01632 960000" }),
    aCase({ camhs: "Yes", cafcass: "No", tracked: "Yes" }),
  ]);
  const found = (search: string): string[] => filtered(some, { search }).map(({ number }) => number);
  expect(found("  COURT  outside ")).toEqual(["1001"]);
  expect(found("foster")).toContain("1001");
  expect(found("okafor")).toEqual(["1002"]);
  expect(found("01/04/2004")).toEqual(["1002"]);
  expect(found("1003")).toEqual(["1003"]);
  expect(found("camhs")).toEqual(["1003"]);
  expect(found("cafcass")).toEqual([]);
  expect(found("court okafor")).toEqual([]);
  expect(found("   ")).toHaveLength(3);
});

test("only ticked ones are left where that is asked, and they are counted", () => {
  const { cases: some } = aList([
    aCase({ tracked: "Yes" }),
    aCase(),
    aCase({ tracked: "Yes", gender: "Male" }),
  ]);
  expect(filtered(some, { tickedOnly: true }).map(({ number }) => number)).toEqual(["1001", "1003"]);
  expect(filterChoices(some, { gender: "1" }).ticked).toBe(1);
});

test("what a filter holds is said in a line", () => {
  const filters: Filters = {
    ...{ group: "CPR", age: "2", gender: "1", code: "category 0", team: "north team" },
    ...{ issues: ["camhs", "sen"], tickedOnly: true, search: " a  court " },
  };
  expect(filtersInWords(filters, filterChoices(cases, filters))).toBe(
    "CPR, Child protection register; Age 10 to 15; Male; Category of registration: 1 – Sexual abuse; North team; Special educational needs; CAMHS; ticked only; “a court”",
  );
  expect(filtersInWords({ group: "", search: " " }, filterChoices(cases))).toBe("");
});
