import { caseNumberOnce } from "../../../../src/domain/case-list/rules/case-number-once";
import { aCase, cases } from "../../../support/a-list";
import { marksOf } from "../../support/native-formulas";
import { saidOfCases } from "../../support/said";

const said = (...numbers: (string | number | boolean)[]): string[] =>
  saidOfCases(
    caseNumberOnce,
    numbers.map((caseNumber) => aCase({ caseNumber })),
  );

test("numbers used once are no finding", () => {
  expect(saidOfCases(caseNumberOnce, cases(5))).toEqual([]);
});

test("a number used twice is said at both cases, each with the other’s row", () => {
  expect(said(1047, 1048, 1047)).toEqual([
    "A6, Case number: 1047 is also in row 8. List each child once.",
    "A8, Case number: 1047 is also in row 6. List each child once.",
  ]);
});

test("a number used more often is said with all the other rows", () => {
  expect(said(7, 7, 7, 8, 7)[1]).toBe(
    "A7, Case number: 7 is also in rows 6, 8 and 10. List each child once.",
  );
  expect(said(7, 7, 7)[2]).toBe("A8, Case number: 7 is also in rows 6 and 7. List each child once.");
});

test("of many other rows five are named, the rest counted", () => {
  const copies = said(...Array.from({ length: 8 }, () => 7));
  expect(copies[0]).toBe(
    "A6, Case number: 7 is also in rows 7, 8, 9, 10, 11 and 2 more. List each child once.",
  );
  expect(copies[7]).toBe(
    "A13, Case number: 7 is also in rows 6, 7, 8, 9, 10 and 2 more. List each child once.",
  );
  expect(said(...Array.from({ length: 6 }, () => 7))[5]).toBe(
    "A11, Case number: 7 is also in rows 6, 7, 8, 9 and 10. List each child once.",
  );
});

test("numbers are the same whatever their case and spaces, as number or as text", () => {
  expect(said("ab 1", " AB  1 ", 12, "12")).toEqual([
    "A6, Case number: ab 1 is also in row 7. List each child once.",
    "A7, Case number: AB 1 is also in row 6. List each child once.",
    "A8, Case number: 12 is also in row 9. List each child once.",
    "A9, Case number: 12 is also in row 8. List each child once.",
  ]);
});

test("0071 and 71 differ, so do numbers with * or ?, and those that differ after 15 digits", () => {
  expect(said("0071", 71)).toEqual([]);
  expect(said("10*", "10?", "101")).toEqual([]);
  expect(said("1234567890123456", "1234567890123457")).toEqual([]);
});

test("blank cells and error values are no duplicates", () => {
  expect(said("", " ", "#N/A", "#N/A")).toEqual([]);
});

describe("as a formula", () => {
  test("a number is compared with the whole column", () => {
    const same = "SUMPRODUCT(--ISNUMBER(1/(TRIM($A$6:$A$105)=TRIM($A6))))>1";
    expect(marksOf(caseNumberOnce)).toEqual(
      new Map([["caseNumber wrong", `IFERROR(IF(LEN(TRIM($A6))>0,${same},FALSE),FALSE)`]]),
    );
  });
});
