import { isAsMeant } from "../../../src/domain/spreadsheet/as-meant";

test("what Excel gives back as it was written is as meant", () => {
  for (const cell of ["", "Yes", "0071", 7, 38_125.5, true, "#N/A", "=TODAY()", "-", "two\nlines"])
    expect(isAsMeant(cell, cell, cell)).toBe(true);
});

test("what Excel reads as a number, a date, a share or a truth value is as meant", () => {
  expect(isAsMeant("0071", 71, "")).toBe(true);
  expect(isAsMeant("14/03/2005", 38_425, "14/03/05")).toBe(true);
  expect(isAsMeant("5%", 0.05, "")).toBe(true);
  expect(isAsMeant("true", true, "")).toBe(true);
  expect(isAsMeant(0.1 + 0.2, 0.3, "")).toBe(true);
  expect(isAsMeant(7, "7", "7 years")).toBe(true);
  expect(isAsMeant(true, "TRUE", "")).toBe(true);
});

test("an apostrophe is the sign of text, and line ends are all alike", () => {
  expect(isAsMeant("'0071", "0071", "")).toBe(true);
  expect(isAsMeant("0071", "'0071", "")).toBe(true);
  expect(isAsMeant("one\r\ntwo", "one\ntwo", "")).toBe(true);
});

test("a formula may be spelt otherwise, but no other formula nor a value is it", () => {
  expect(isAsMeant("=sum('Codes'!A1, B2)", "=SUM(Codes!A1,B2)", "")).toBe(true);
  expect(isAsMeant("=SUM(A1)", "=@SUM(A1)", "")).toBe(true);
  expect(isAsMeant("=SUM(A1)", "=SUM(A2)", "")).toBe(false);
  expect(isAsMeant("=SUM(A1)", 0, "")).toBe(false);
  expect(isAsMeant("Yes", "=SUM(A1)", "")).toBe(false);
});

test("another value, and what stood there before, is not as meant", () => {
  expect(isAsMeant("Yes", "", "")).toBe(false);
  expect(isAsMeant("", "Yes", "Yes")).toBe(false);
  expect(isAsMeant("Female", "Male", "f")).toBe(false);
  expect(isAsMeant("14/03/2005", 12, 12)).toBe(false);
  expect(isAsMeant("Duty team", 3, "")).toBe(false);
  expect(isAsMeant(7, "", "7 years")).toBe(false);
  expect(isAsMeant(7, 8, "7 years")).toBe(false);
  expect(isAsMeant("No", true, "")).toBe(false);
});
