import { withRows } from "../../../../../tools/preview/grid/formulas/formula-references";

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
