import { readCaseList } from "../../../src/domain/case-list/case-list";
import { COLUMNS } from "../../../src/domain/case-list/columns";
import { listLayout, STANDARD_LAYOUT } from "../../../src/domain/case-list/list-layout";
import { proposalsFor } from "../../../src/domain/fill/tidy-up/tidy-up";
import { undoCells } from "../../../src/domain/fill/undo-cells";
import { aCase, aList } from "../../support/a-list";
import { tidied } from "./tidy-up/tidied";

const BEFORE = [
  aCase({ caseNumber: "A1", age: "7 years", gender: "F" }),
  aCase({ caseNumber: "B2", referral: "18/05/2004", team: " Duty  team" }),
];
const proposals = () => proposalsFor(aList(BEFORE));
const after = () => tidied(BEFORE, proposals());

test("tidying is taken back cell by cell", () => {
  const { edits, refused } = undoCells(proposals(), aList(after()));
  expect(refused).toEqual([]);
  expect(edits).toEqual([
    { index: 0, column: "age", cell: "7 years" },
    { index: 0, column: "gender", cell: "F" },
    { index: 1, column: "referral", cell: "18/05/2004" },
    { index: 1, column: "team", cell: " Duty  team" },
  ]);
});

test("a case is found by its number, wherever its row is now", () => {
  const { edits, refused } = undoCells(proposals(), aList([{}, ...[...after()].reverse()]));
  expect(refused).toEqual([]);
  expect(edits.map(({ index, column }) => `${index} ${column}`)).toEqual([
    "2 age",
    "2 gender",
    "1 referral",
    "1 team",
  ]);
});

test("a cell that has changed since is left, in words", () => {
  const [first = {}, second = {}] = after();
  const { edits, refused } = undoCells(
    proposals(),
    aList([
      { ...first, age: 8, gender: "" },
      { ...second, referral: 38_200 },
    ]),
  );
  expect(edits.map(({ column }) => column)).toEqual(["team"]);
  expect(refused).toEqual([
    "F6: Changed since, to “8”. To have it as before, type “7 years”.",
    "G6: Changed since, to blank. To have it as before, type “F”.",
    "C7: Changed since, to 01/08/2004. To have it as before, type “18/05/2004”.",
  ]);
});

test("a case that is gone, and one whose number is now used twice in another row, are left", () => {
  expect(undoCells(proposals(), aList(after().slice(0, 1))).refused).toEqual([
    "Case B2: This case is no longer in the list. Nothing of it is undone.",
  ]);
  const below = aList([...after().slice(0, 1), {}, {}, ...after().slice(1), aCase({ caseNumber: "B2" })]);
  expect(undoCells(proposals(), below).refused).toEqual([
    "Case B2: Its number stands in rows 9 and 10, so nothing of it is undone. Before, one of them had Date of initial referral “18/05/2004” and Team “Duty team”.",
  ]);
  const twice = aList([aCase({ caseNumber: "B2" }), ...after().slice(1), ...after().slice(0, 1)]);
  expect(undoCells(proposals(), twice)).toMatchObject({
    refused: [],
    edits: [{ index: 2 }, { index: 2 }, { index: 1 }, { index: 1 }],
  });
});

test("a case without a number is found by its row", () => {
  const before = [aCase({ caseNumber: "", gender: "F" })];
  const proposals = proposalsFor(aList(before));
  expect(undoCells(proposals, aList(tidied(before)))).toEqual({
    edits: [{ index: 0, column: "gender", cell: "F" }],
    refused: [],
  });
  expect(undoCells(proposals, aList([{}, ...tidied(before)])).refused).toEqual([
    "A case without number: This case is no longer in the list. Nothing of it is undone.",
  ]);
});

test("a column that is gone is named", () => {
  const headers = COLUMNS.map(({ key, header }) => (key === "age" ? "How old" : header));
  const layout = listLayout("Case list", { ...STANDARD_LAYOUT.table, bottom: 6 }, headers, new Map());
  const { age, ...others } = after()[0] ?? {};
  expect(age).toBe(7);
  const values = [headers, COLUMNS.map(({ key }) => ({ ...others, age: "" })[key] ?? "")];
  const list = readCaseList(layout, { top: 4, left: 0, values });
  expect(undoCells(proposals().slice(0, 1), list).refused).toEqual([
    "Case A1: The column Age is gone. Put its header back to undo this cell.",
  ]);
});
