import { blanksForNo, fillNoWords } from "../../../src/domain/fill/fill-no";
import { listLayout, STANDARD_LAYOUT } from "../../../src/domain/case-list/list-layout";
import { readCaseList } from "../../../src/domain/case-list/case-list";
import { aCase, aList, type CaseCells } from "../../support/a-list";

const BLANK: CaseCells = {
  ...{
    sen: "",
    offended: " ",
    camhs: "",
    cafcass: "",
    voluntarySector: "",
    healthSupport: "",
    excluded: "",
    neet: "",
  },
};
const filled = (...rows: CaseCells[]): string[] =>
  blanksForNo(aList(rows)).map(({ index, column, cell }) => `${index} ${column} ${String(cell)}`);

test("Fill No is for the mandatory blanks of the eight yes/no columns", () => {
  expect(filled(aCase(BLANK), aCase({ ...BLANK, age: 12, group: "LDD", knownToSocialCare: "" }))).toEqual([
    ...[
      "0 sen No",
      "0 camhs No",
      "0 cafcass No",
      "0 voluntarySector No",
      "0 healthSupport No",
      "0 excluded No",
    ],
    ...[
      "1 sen No",
      "1 offended No",
      "1 camhs No",
      "1 cafcass No",
      "1 voluntarySector No",
      "1 healthSupport No",
    ],
    ...["1 excluded No", "1 neet No"],
  ]);
});

test("Fill No leaves what is answered, wrong, or not asked for", () => {
  expect(filled(aCase(), {}, aCase({ camhs: "Y", cafcass: "\u00a0" }))).toEqual([]);
  expect(filled(aCase({ ...BLANK, age: "12 years", sen: "Yes", camhs: "x" }))).not.toContain("0 offended No");
});

test("Fill No passes over a column that is missing", () => {
  const layout = listLayout(
    "Case list",
    { ...STANDARD_LAYOUT.table, right: 1 },
    ["Case number", "CAMHS"],
    new Map(),
  );
  const values = [
    ["Case number", "CAMHS"],
    ["A1", ""],
  ];
  expect(blanksForNo(readCaseList(layout, { top: 4, left: 0, values })).map(({ column }) => column)).toEqual([
    "camhs",
  ]);
});

test("Fill No says first how many cells it would write", () => {
  expect(fillNoWords(0)).toBe("No blank cell in the eight yes/no columns needs an answer.");
  expect(fillNoWords(1)).toBe(
    "1 blank cell of the eight yes/no columns needs an answer. Fill No writes No in it: check first that a blank means No in your records.",
  );
  expect(fillNoWords(1240)).toBe(
    "1,240 blank cells of the eight yes/no columns need an answer. Fill No writes No in each: check first that a blank means No in your records.",
  );
});
