import { formulaAfterRows, withRows } from "../../../../tools/preview/grid/formula-references";

const longer = (formula: string): string =>
  withRows(formula, (reference) => (reference.bottom === 104 ? { ...reference, bottom: 105 } : reference));

test("the rows of references are exchanged, and nothing else", () => {
  expect(longer("=COUNTIF($B$6:$B$105,\"A6:A105\")&CountLAC&Codes!$A$2:$A$105&'List 105'!B105:C105")).toBe(
    "=COUNTIF($B$6:$B$106,\"A6:A105\")&CountLAC&Codes!$A$2:$A$106&'List 105'!B105:C106",
  );
});

test("names and functions that look like cells are left alone", () => {
  expect(withRows("=LOG10(A1)+TAX2006(B1)+x.A1", () => ({ top: 8, bottom: 8 }))).toBe(
    "=LOG10(A9)+TAX2006(B9)+x.A1",
  );
});

const after = (
  formula: string,
  change: { start: number; count: number; inserted: boolean },
  from = 5,
  to = 5,
): string => formulaAfterRows(formula, "Case list", from, to, change);

test("rows inserted inside the list make its columns longer", () => {
  const change = { start: 20, count: 2, inserted: true };
  expect(after("=SUMPRODUCT(--($A$6:$A$105=$A6))>1", change)).toBe("=SUMPRODUCT(--($A$6:$A$107=$A6))>1");
});

test("rows inserted above the list move all of the formula", () => {
  const change = { start: 2, count: 1, inserted: true };
  expect(after("=AND($A6=1,$A$6:$A$105>$B$3)", change, 5, 6)).toBe("=AND($A7=1,$A$7:$A$106>$B$4)");
});

test("when the first row goes, the formula is written for the next", () => {
  const change = { start: 5, count: 1, inserted: false };
  expect(after("=SUMPRODUCT(--($A$6:$A$105=$A6))>1", change)).toBe("=SUMPRODUCT(--($A$6:$A$104=$A6))>1");
});

test("a cell that is deleted leaves an error, one of another sheet does not care", () => {
  const change = { start: 2, count: 1, inserted: false };
  expect(after("=$B$3>Codes!$B$3", change, 5, 4)).toBe("=#REF!>Codes!$B$3");
});
