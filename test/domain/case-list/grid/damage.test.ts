import { CODE_LISTS } from "../../../../src/domain/case-list/codes";
import { COLUMNS } from "../../../../src/domain/case-list/columns";
import { countFormula, expectedTotal } from "../../../../src/domain/case-list/grid/count-formulas";
import {
  bodyConditionalFormats,
  type Damage,
  damageOf,
  type GridState,
} from "../../../../src/domain/case-list/grid/damage";
import { conditionalFormats } from "../../../../src/domain/case-list/grid/conditional-formats";
import {
  BAND_NAMES,
  COUNTS,
  type ListLayout,
  listLayout,
  STANDARD_LAYOUT,
} from "../../../../src/domain/case-list/list-layout";
import type { Cell } from "../../../../src/domain/spreadsheet/cell";
import { replaced } from "../../../support/replaced";

const SHEETS = ["Case list", "Codes"];
const NAMES = new Map(
  [...BAND_NAMES, ...CODE_LISTS.map(({ name }) => name)].map((name) => [name, "=A!$A$1"]),
);

const whole = (layout: ListLayout): GridState => ({
  validated: COLUMNS.map(() => true),
  conditionalFormats: bodyConditionalFormats(layout),
  formulas: [...COUNTS.map((key) => countFormula(layout, key)), expectedTotal(layout)],
  codes: undefined,
});
const damage = (
  change: Partial<GridState>,
  sheets = SHEETS,
  names: ReadonlyMap<string, string> = NAMES,
): Damage[] => damageOf(STANDARD_LAYOUT, { ...whole(STANDARD_LAYOUT), ...change }, sheets, names);

test("a list as set up has no damage", () => {
  expect(damage({})).toEqual([]);
});

test("one column whose validation is gone has lost its dropdown", () => {
  COLUMNS.forEach(({ index }) => {
    expect(damage({ validated: replaced(whole(STANDARD_LAYOUT).validated, index, false) })).toEqual([
      "dropdowns",
    ]);
  });
});

test("a column that is missing has no dropdown to lose", () => {
  const headers = COLUMNS.map(({ header }) => header).slice(0, 22);
  const layout = listLayout("Case list", { ...STANDARD_LAYOUT.table, right: 21 }, headers, new Map());
  const found = { ...whole(layout), validated: COLUMNS.map(({ index }) => index < 22) };
  expect(damageOf(layout, found, SHEETS, NAMES)).toEqual([]);
});

test("fewer highlights than set-up makes are damage; more are somebody’s own", () => {
  const full = bodyConditionalFormats(STANDARD_LAYOUT);
  expect(damage({ conditionalFormats: full - 1 })).toEqual(["highlighting"]);
  expect(damage({ conditionalFormats: 0 })).toEqual(["highlighting"]);
  expect(damage({ conditionalFormats: full + 3 })).toEqual([]);
});

test("the body’s highlights are all but those of the band", () => {
  const band = conditionalFormats(STANDARD_LAYOUT).filter(({ range }) => !range.includes(":"));
  expect(bodyConditionalFormats(STANDARD_LAYOUT)).toBe(
    conditionalFormats(STANDARD_LAYOUT).length - band.length,
  );
});

test.each([35, "", "35", "#REF!"])("a count box that holds %j is damaged", (cell) => {
  const { formulas } = whole(STANDARD_LAYOUT);
  for (const at of formulas.keys())
    expect(damage({ formulas: replaced(formulas, at, cell) })).toEqual(["counts"]);
});

test("a count box that no longer counts the whole list is damaged", () => {
  const formulas = whole({ ...STANDARD_LAYOUT, table: { ...STANDARD_LAYOUT.table, bottom: 90 } }).formulas;
  expect(damage({ formulas })).toEqual(["counts"]);
});

test("a count box that counts from another row on, or in columns beyond Z, is told from one that does not", () => {
  const counting = (rows: string) => damage({ formulas: [`=ROWS(${rows})`] });
  expect(counting("$A$6:$A$105")).toEqual([]);
  expect(counting("$AB$6:$AB$105")).toEqual([]);
  for (const rows of ["$A$16:$A$105", "$AB$16:$AB$105", "$A$6:$AB$90", "$AB$6:$A$90", "$A$7:$A$105"])
    expect(counting(rows)).toEqual(["counts"]);
});

test("a name of the band that is gone or broken damages the counts", () => {
  const gone = new Map(NAMES);
  gone.delete("CountLAC");
  expect(damage({}, SHEETS, gone)).toEqual(["counts"]);
  expect(damage({}, SHEETS, new Map(NAMES).set("ListDate", "='Case list'!#REF!"))).toEqual(["counts"]);
});

test("without its sheet, or with a name of it broken, the codes are damaged", () => {
  expect(damage({}, ["Case list"])).toEqual(["codes"]);
  expect(damage({}, SHEETS, new Map(NAMES).set("LivesInCodes", "=Codes!#REF!"))).toEqual(["codes"]);
});

test("a code of a list that is another one than ours, or gone with its row, damages the codes; what stands beside does not", () => {
  const names = new Map(NAMES).set("LivesInCodes", "=Codes!$A$4:$A$9");
  const offering = (...codes: readonly Cell[]) =>
    damage(
      { codes: { top: 2, left: 0, values: [["Lives in", "Label"], ...codes.map((code) => [code, "x"])] } },
      SHEETS,
      names,
    );
  expect(offering(1, 2, 3, 4, 5, 6)).toEqual([]);
  expect(offering("1", 2, "3 ", 4, 5, 6, "A note")).toEqual([]);
  expect(offering(1, 9, 3, 4, 5, 6)).toEqual(["codes"]);
  expect(offering(1, 2, 3, "", 5, 6)).toEqual(["codes"]);
  expect(offering(1, 2, 4, 5, 6)).toEqual(["codes"]);
});

test("codes whose names point elsewhere are not looked for on the sheet Codes", () => {
  const names = new Map(NAMES).set("LivesInCodes", "=Lists!$A$4:$A$9");
  expect(damage({ codes: { top: 0, left: 0, values: [["Somebody’s own"]] } }, SHEETS, names)).toEqual([]);
});

test("all that is damaged is named, in one order", () => {
  expect(damage({ validated: [false], conditionalFormats: 0, formulas: [""] }, [], new Map())).toEqual([
    "dropdowns",
    "highlighting",
    "counts",
    "codes",
  ]);
});
