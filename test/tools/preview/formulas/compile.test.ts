import { compile, type Book } from "../../../../tools/preview/formulas/compile";
import { FormulaError, Matrix, type Scalar, single } from "../../../../tools/preview/formulas/values";

/** A1:C3 of the only sheet; "Codes" names B1:B3. */
const CELLS: readonly (readonly Scalar[])[] = [
  [1, "LAC", undefined],
  ["", "cpr", 2.5],
  [true, "LDD", " two  words "],
];

const book: Book = {
  sheetNamed: (name) => (name.toLowerCase() === "case list" ? "1" : undefined),
  rangeNamed: (name) => (name === "Codes" ? { sheet: "1", top: 0, left: 1, bottom: 2, right: 1 } : undefined),
  read: ({ top, left, bottom, right }) =>
    new Matrix(
      bottom - top + 1,
      right - left + 1,
      Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, i) => {
        const columns = right - left + 1;
        return CELLS[top + Math.floor(i / columns)]?.[left + (i % columns)];
      }),
    ),
  today: () => 38_881,
  remember: (_, make) => make(),
};

function result(formula: string, place: { down?: number; right?: number } = {}): Scalar {
  const made = compile(formula);
  if (!made) return "not understood";
  const value = single(made.evaluate(book, { sheet: "1", down: 0, right: 0, ...place }));
  return value instanceof FormulaError ? value.code : value;
}

test.each<[formula: string, value: Scalar]>([
  ["=1+2*3^2", 19],
  ["=-2^2", 4],
  ["=50%", 0.5],
  ['="a"&1&TRUE', "a1TRUE"],
  ["=1/0", "#DIV/0!"],
  ['="x"+1', "#VALUE!"],
  ['="2"+1', 3],
  ['="LAC"="lac"', true],
  ['=C1=""', true],
  ["=C1=0", true],
  ['=9<"a"', true],
  ["=TRIM(C3)", "two words"],
  ["=LEN(C3)", 12],
  ['=IFERROR(FIND("x","abc"),"none")', "none"],
  ['=MID("abcd",2,2)&LEFT("xyz")&RIGHT("xyz",2)', "bcxyz"],
  ['=SUBSTITUTE("a-b-c","-","+",2)', "a-b+c"],
  ["=SUM(A1:C3)", 3.5],
  ["=SUM($A$1,C2)", 3.5],
  ['=SUMPRODUCT(--(Codes="LAC"))', 1],
  ['=SUMPRODUCT(ISNUMBER(1/(TRIM($B$1:$B$3)="CPR"))*1)', 1],
  ["=AND(A1,C2>2,NOT(FALSE))", true],
  ["=OR(B1:B3)", "#VALUE!"],
  ["=ISBLANK(C1)", true],
  ["=ISBLANK(A2)", false],
  ['=IF(A1=1,"one",1/0)', "one"],
  ["=IF(A1=2,1)", false],
  ['=COUNTIF(B1:B3,"l*")', 2],
  ['=COUNTIF(A1:C3,">2")', 1],
  ["=COUNTA(A1:C1)", 2],
  ["='Case list'!B1", "LAC"],
  ["=Other!B1", "#REF!"],
  ["=Nothing", "#NAME?"],
  ["=WEEKDAY(TODAY(),2)", 2],
  ["=YEAR(TODAY())*100+MONTH(TODAY())", 200_606],
  ["=SUM({1,2;3,4})", 10],
  ["=MIN(B1:B3)", 0],
  ["=ROUND(2.675,2)", 2.68],
  ["=IF(,1,2)", 2],
])("%s is %s", (formula, value) => {
  expect(result(formula)).toBe(value);
});

test("what moves along is read where the formula is copied to", () => {
  expect(result("=$B1", { down: 2 })).toBe("LDD");
  expect(result("=B$1", { down: 2 })).toBe("LAC");
  expect(result("=A1", { down: 1, right: 2 })).toBe(2.5);
});

test.each(["=VLOOKUP(1,A:B,2)", "=Cases[Group]", "=LET(x,1,x)", "=A1 B1", "=(1", "=1,2", "=toString(1)"])(
  "%s is not understood",
  (formula) => {
    expect(result(formula)).toBe("not understood");
  },
);

test("it is known whether a formula can give something else in another row or column", () => {
  const varies = (formula: string) => [compile(formula)?.variesDown, compile(formula)?.variesRight];
  expect(varies("=TRIM($A6)=TRIM($A$5)")).toEqual([true, false]);
  expect(varies("=SUM($A$1:$A$5)")).toEqual([false, false]);
  expect(varies("=LEN(TRIM(D6))=0")).toEqual([true, true]);
});
