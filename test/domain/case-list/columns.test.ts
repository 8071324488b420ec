import type { Mandatory } from "../../../src/domain/case-list/column-definition";
import { columnAt, columnOf, COLUMNS, indexOf, listOf } from "../../../src/domain/case-list/columns";

test("there are 23 columns with the headers of the list, in their order", () => {
  expect(COLUMNS.map(({ header }) => header)).toEqual([
    "Case number",
    "Group",
    "Date of initial referral",
    "Lead professional",
    "Team",
    "Age",
    "Gender",
    "Ethnicity",
    "Lives in",
    "Category of registration",
    "Type of LDD",
    "Nature of LDD case",
    "Known to social care",
    "Special educational needs",
    "Has offended",
    "CAMHS",
    "CAFCASS",
    "Voluntary, community or independent sector",
    "Extensive health care support",
    "Excluded or not in school",
    "Not in employment, education or training",
    "Additional information",
    "Tracked",
  ]);
});

test("for whom each column is mandatory", () => {
  const numbers = (who: Mandatory): number[] =>
    COLUMNS.filter(({ mandatory }) => mandatory === who).map(({ index }) => index + 1);
  expect(numbers("every case")).toEqual([1, 2, 4, 5, 6, 7, 8, 14, 16, 17, 18, 19, 20]);
  expect(numbers("referred")).toEqual([3]);
  expect(numbers("LAC")).toEqual([9]);
  expect(numbers("CPR")).toEqual([10]);
  expect(numbers("LDD")).toEqual([11, 12, 13]);
  expect(numbers("ages 10–19")).toEqual([15, 21]);
  expect(numbers("nobody")).toEqual([22, 23]);
});

test("every mandatory column asks for its cell in one sentence, and only those do", () => {
  for (const { mandatory, ask } of COLUMNS)
    if (mandatory === "nobody") expect(ask).toBe("");
    else expect(ask).toMatch(/^(Enter|Choose) .+\.$/);
});

test("what a prompt quotes stands between quotation marks that are closed", () => {
  for (const { prompt } of COLUMNS)
    expect([...prompt.matchAll(/“/g)]).toHaveLength([...prompt.matchAll(/”/g)].length);
});

test("a numbered list’s prompt names every code with its label", () => {
  for (const key of ["ethnicity", "livesIn", "category"] as const)
    for (const { code, label } of listOf(columnOf(key))?.codes ?? [])
      expect(columnOf(key).prompt).toContain(`${code} ${label ?? ""}`);
});

test("the prompt of the type of LDD names every code", () => {
  for (const { code } of listOf(columnOf("lddType"))?.codes ?? [])
    expect(columnOf("lddType").prompt).toMatch(new RegExp(`\\b${code}\\b`));
});

test("the prompt of the group says that LDD cases are those known to the Education Service", () => {
  expect(columnOf("group").prompt).toContain("“cases known to the Education Service”");
});

test("a column is found by its key and by its place; outside the list there is none", () => {
  expect(indexOf("tracked")).toBe(22);
  expect(columnOf("age")).toBe(columnAt(5));
  expect(() => columnAt(23)).toThrow(RangeError);
});

test("only free text and dates have no list", () => {
  expect(COLUMNS.filter((column) => !listOf(column)).map(({ key }) => key)).toEqual([
    "caseNumber",
    "referral",
    "leadProfessional",
    "team",
    "additional",
  ]);
});
