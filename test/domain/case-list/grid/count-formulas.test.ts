import { countFormula, expectedTotal } from "../../../../src/domain/case-list/grid/count-formulas";
import { COUNTS, listLayout, STANDARD_LAYOUT } from "../../../../src/domain/case-list/list-layout";
import { COLUMNS } from "../../../../src/domain/case-list/columns";

test("a group’s box counts the rows of that group, whatever the spaces, past cells that show an error", () => {
  expect(countFormula(STANDARD_LAYOUT, "LAC")).toBe('=SUMPRODUCT(--ISNUMBER(1/(TRIM($B$6:$B$105)="LAC")))');
});

test("the box of all counts the rows with something in columns 1 to 22: Tracked starts none", () => {
  const formula = countFormula(STANDARD_LAYOUT, "All");
  expect(formula).toMatch(/^=ROWS\(\$A\$6:\$A\$105\)-SUMPRODUCT\(--ISNUMBER\(1\/\(LEN\(TRIM\(/);
  expect(formula).toContain("+LEN(TRIM($U$6:$U$105))+LEN(TRIM($V$6:$V$105))=0)");
  expect(formula).not.toContain("$W$");
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
