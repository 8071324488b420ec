import { cellWrites } from "../../../../src/domain/case-list/grid/cell-writes";
import { STANDARD_LAYOUT } from "../../../../src/domain/case-list/list-layout";
import { proposalsFor } from "../../../../src/domain/fill/tidy-up/tidy-up";
import { undoCells } from "../../../../src/domain/fill/undo-cells";
import { aCase, aList } from "../../../support/a-list";
import { tidied } from "../../fill/tidy-up/tidied";

const BEFORE = [
  aCase({ caseNumber: "A1", age: "7 years", gender: "F" }),
  aCase({ caseNumber: "B2", referral: "18/05/2004", team: " Duty  team" }),
];
const proposals = () => proposalsFor(aList(BEFORE));
const after = () => tidied(BEFORE, proposals());

test("cells are written, with a format where Excel would read them otherwise", () => {
  expect(cellWrites(STANDARD_LAYOUT, proposals())).toEqual([
    { type: "format", sheet: "Case list", range: "C7", style: { numberFormat: "dd/mm/yyyy" } },
    { type: "format", sheet: "Case list", range: "F6", style: { numberFormat: "General" } },
    { type: "write", sheet: "Case list", range: "C7", cells: [[38_125]] },
    { type: "write", sheet: "Case list", range: "E7", cells: [["Duty team"]] },
    { type: "write", sheet: "Case list", range: "F6:G6", cells: [[7, "Female"]] },
  ]);
  const back = undoCells(proposals(), aList(after())).edits;
  expect(cellWrites(STANDARD_LAYOUT, back).filter((change) => change.type === "format")).toEqual([
    { type: "format", sheet: "Case list", range: "C7", style: { numberFormat: "@" } },
    { type: "format", sheet: "Case list", range: "F6", style: { numberFormat: "@" } },
  ]);
});

test("nothing is written across a row that does not change", () => {
  const edits = [4, 1].map((index) => ({ index, column: "camhs", cell: "No" }) as const);
  expect(cellWrites(STANDARD_LAYOUT, edits)).toEqual([
    { type: "write", sheet: "Case list", range: "P7", cells: [["No"]] },
    { type: "write", sheet: "Case list", range: "P10", cells: [["No"]] },
  ]);
});

test("text that begins like a formula, or is short and has a digit, is written as text; a missing column is left out", () => {
  const format = (cell: string) =>
    cellWrites(STANDARD_LAYOUT, [{ index: 0, column: "additional", cell }]).find(
      (change) => change.type === "format",
    );
  for (const cell of ["=1", "+44 1632", "-", "@x", "'x", "May 2004", "0071"])
    expect(format(cell)).toMatchObject({ style: { numberFormat: "@" } });
  for (const cell of ["Yes", "Placed outside the authority since March 2004, see file"])
    expect(format(cell)).toBeUndefined();
  const place = {
    ...STANDARD_LAYOUT,
    columns: STANDARD_LAYOUT.columns.map((column) => (column === 21 ? undefined : column)),
  };
  expect(cellWrites(place, [{ index: 0, column: "additional", cell: "x" }])).toEqual([]);
});
