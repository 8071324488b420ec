import type { ColumnKey } from "../../../src/domain/case-list/columns";
import { check } from "../../../src/domain/case-list/check";
import {
  type CaseInHand,
  caseAt,
  findingsOfCell,
  followCase,
  numberOf,
  rowInHand,
  wordsInRow,
} from "../../../src/domain/fill/case-in-hand";
import { rowNumber } from "../../../src/domain/spreadsheet/address";
import type { Cell } from "../../../src/domain/spreadsheet/cell";
import { aCase, aList, type CaseCells } from "../../support/a-list";

const followed = (
  before: CaseInHand,
  rows: readonly CaseCells[],
  own: Partial<Record<ColumnKey, Cell>> = {},
): number | undefined =>
  followCase(before, new Map(Object.entries(own) as [ColumnKey, Cell][]), aList(rows))?.index;

const [one, two, three] = ["1", "2", "3"].map((caseNumber) =>
  aCase({ caseNumber, team: `Team ${caseNumber}` }),
);
if (!one || !two || !three) throw new Error("There are three.");
const second = caseAt(aList([one, two, three]), 1);

test("what is found in several cells stands beside each of them, with its place where that is another row", () => {
  const list = aList([
    ...[one, two, three].map((cells) => ({ ...cells, leadProfessional: "tbc" })),
    aCase({ caseNumber: "4", team: "Team 1", leadProfessional: "TBC" }),
  ]);
  const { findings } = check(list);
  const inRow = (row: number, column: ColumnKey): string[] =>
    findingsOfCell(findings, rowNumber(row), column).map((finding) => wordsInRow(finding, rowNumber(row)));
  const words =
    "tbc stands for nothing. It stands in 3 more cells of Lead professional. Enter the lead professional’s contact details.";
  expect(inRow(6, "leadProfessional")).toEqual([words]);
  expect(inRow(7, "leadProfessional")).toEqual([`D6, Lead professional: ${words}`]);
  expect(inRow(9, "leadProfessional")).toEqual([`D6, Lead professional: ${words}`]);
  expect(inRow(9, "team")).toEqual([]);
  const alike =
    "Equal to case 1 in all but the case number. Check that they are two children, and remove one if not.";
  expect(inRow(9, "caseNumber")).toEqual([alike]);
  expect(inRow(6, "caseNumber")).toEqual([`A9, Case number: ${alike}`]);
});

test("a case is followed by its number, wherever it is sorted to", () => {
  expect(numberOf(second)).toBe("2");
  expect(followed(second, [three, one, two])).toBe(2);
  expect(followed(second, [one, { ...two, team: "Duty" }, three])).toBe(1);
  expect(followed(second, [one, three])).toBeUndefined();
});

test("an empty row that gets the number typed here is followed, and no other case that comes there", () => {
  const empty = caseAt(aList([one, {}]), 1);
  expect(followed(empty, [one, { caseNumber: "9" }], { caseNumber: "9" })).toBe(1);
  expect(followed(empty, [{ caseNumber: "9" }, one], { caseNumber: "9" })).toBe(0);
  expect(followed(empty, [one, two])).toBeUndefined();
  expect(followed(empty, [one, { caseNumber: "", group: "LAC" }])).toBe(1);
});

test("a number that another case has too leads to the row in which it was typed", () => {
  const empty = caseAt(aList([one, {}]), 1);
  expect(followed(empty, [one, {}], { caseNumber: "1" })).toBe(1);
  expect(followed(empty, [one, { caseNumber: "1" }], { caseNumber: "1" })).toBe(1);
});

test("of two that have its number the one is followed that holds all but what was taken back", () => {
  const child = aCase({ caseNumber: "7", team: "North", age: 13, gender: "Female" });
  const other = aCase({ caseNumber: "7", team: "South", age: 4, gender: "Male" });
  const before = caseAt(aList([child, other]), 0);
  expect(followed(before, [{ ...child, age: "" }, other])).toBe(0);
  expect(followed(before, [other, { ...child, age: "" }])).toBe(1);
  expect(
    followed(before, [
      { ...child, age: "" },
      { ...child, age: "" },
    ]),
  ).toBeUndefined();
  expect(followed(before, [other, other])).toBeUndefined();
});

test("a case without a number is followed by all that it holds", () => {
  const nameless = { ...two, caseNumber: "" };
  const before = caseAt(aList([one, nameless, three]), 1);
  expect(followed(before, [nameless, one, three])).toBe(0);
  expect(followed(before, [one, { ...nameless, caseNumber: "7" }, three])).toBe(1);
  expect(followed(before, [one, three, nameless, nameless])).toBeUndefined();
});

describe("the row that is taken in hand", () => {
  const list = aList([one, {}, three]);
  const { sheet, table } = list.layout;
  const at = (row: number, on = sheet) => ({ sheet: on, row, column: 3 });

  test("is that of the selected cell", () => {
    expect(rowInHand(list, at(table.top + 3))).toBe(2);
    expect(rowInHand(list, at(table.top + 3, sheet.toUpperCase()))).toBe(2);
  });

  test("else the first empty one: on another sheet, above the cases, below the table, with no cell selected", () => {
    for (const selected of [at(table.top + 3, "Notes"), at(table.top), at(table.bottom + 1), undefined])
      expect(rowInHand(list, selected)).toBe(1);
  });

  test("else the first of all", () => {
    const full = aList([one, two, three]);
    const { layout } = full;
    const body = { ...full, layout: { ...layout, table: { ...layout.table, bottom: layout.table.top + 3 } } };
    expect(rowInHand(body, undefined)).toBe(0);
  });
});
