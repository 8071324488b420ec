import { countFormula, expectedTotal } from "../../../../src/domain/case-list/grid/count-formulas";
import { COUNTS, listLayout, STANDARD_LAYOUT } from "../../../../src/domain/case-list/list-layout";
import { COLUMNS } from "../../../../src/domain/case-list/columns";

/** Leaves out rows of totals and those that repeat the header. */
const IS_CASE =
  '(1-ISNUMBER(1/((TRIM($A$6:$A$105)=TRIM($A$5))+ISNUMBER(FIND(" total "," "&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(LOWER(TRIM($A$6:$A$105)),":"," "),"-"," "),"totals","total"),"subtotal","total")&" ")))))';

test("a group’s box counts the cases of that group, whatever the spaces, past cells that show an error", () => {
  expect(countFormula(STANDARD_LAYOUT, "LAC")).toBe(
    `=SUMPRODUCT(ISNUMBER(1/(TRIM($B$6:$B$105)="LAC"))*${IS_CASE})`,
  );
});

test("the box of all counts the cases with something in columns 1 to 22: Tracked starts none", () => {
  const formula = countFormula(STANDARD_LAYOUT, "All");
  expect(formula).toMatch(/^=SUMPRODUCT\(\(1-ISNUMBER\(1\/\(LEN\(TRIM\(\$A\$6:\$A\$105\)\)-/);
  expect(formula).toContain("+LEN(TRIM($V$6:$V$105))-");
  expect(formula.endsWith(`=0)))*${IS_CASE})`)).toBe(true);
  expect(formula).not.toContain("$W$");
});

test("where the case numbers are missing, no row is told to be none", () => {
  const layout = listLayout("Case list", STANDARD_LAYOUT.table, ["Ref", "Group"], new Map());
  expect(countFormula(layout, "LAC")).toContain("*(1-ISNUMBER(1/(0))))");
});

test("all that are expected are the sum of the groups", () => {
  expect(expectedTotal(STANDARD_LAYOUT)).toBe("=SUM($D$3,$E$3,$F$3)");
});

test("the formulas follow a longer list, and stay short of Excel’s 8,192 characters", () => {
  const headers = COLUMNS.map(({ header }) => header);
  const layout = listLayout("Case list", { ...STANDARD_LAYOUT.table, bottom: 1_048_575 }, headers, new Map());
  for (const key of COUNTS) expect(countFormula(layout, key).length).toBeLessThan(8_192);
  expect(countFormula(layout, "CPR")).toContain("$B$6:$B$1048576");
});
