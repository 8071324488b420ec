import fc from "fast-check";
import { caseNumber, cellOf, isTenToNineteen } from "../../../src/domain/case-list/case";
import { columnsIn } from "../../../src/domain/case-list/column-set";
import { COLUMNS } from "../../../src/domain/case-list/columns";
import { aCase, aList, type CaseCells, theOnlyCase } from "../../support/a-list";

const read = (cells: CaseCells = {}) => theOnlyCase(cells).theCase;
const isStarted = (cells: CaseCells): boolean => aList([cells]).cases.length === 1;

test("a row is started when any cell of columns 1 to 22 is not blank", () => {
  for (const { key } of COLUMNS.slice(0, 22)) expect(isStarted({ caseNumber: "", [key]: "x" })).toBe(true);
});

test("a row with nothing, with spaces only, or with nothing but Tracked is not started", () => {
  expect(isStarted({})).toBe(false);
  expect(isStarted({ caseNumber: "  ", team: " " })).toBe(false);
  expect(isStarted({ tracked: "Yes" })).toBe(false);
});

test("a no-break space beside a word starts a row, and so do 0, FALSE and an error value", () => {
  for (const cell of ["\u00a0x", 0, false, "#N/A"])
    expect(isStarted({ caseNumber: "", team: cell })).toBe(true);
});

test("a complete case is read in the domain’s words", () => {
  expect(read({ caseNumber: 1047, group: "ldd", age: "12", tracked: " yes " })).toMatchObject({
    index: 0,
    number: "1047",
    age: 12,
    tracked: true,
  });
  expect(read({ group: " ldd " }).group).toBe("LDD");
  expect(read({ group: "LDD" }).knownToSocialCare).toBe("Yes");
  expect(read({ age: "unborn" }).age).toBe("Unborn");
});

test("filled and off-list columns are told apart", () => {
  const theCase = read({ gender: "F", livesIn: 9, age: 30, category: "", team: "\u00a0" });
  expect(columnsIn(theCase.offList).map(({ key }) => key)).toEqual(["age", "gender", "livesIn"]);
  expect(columnsIn(theCase.filled).map(({ key }) => key)).toEqual(
    expect.arrayContaining(["gender", "livesIn", "age", "team"]),
  );
  expect(columnsIn(theCase.filled).map(({ key }) => key)).not.toContain("category");
});

test.each(["", "LAX", "LAC CPR", 1, "#REF!"])("with %j for a group a case is in none", (group) => {
  expect(read({ group }).group).toBeUndefined();
});

test("Known to social care is Yes, No, or not known to us", () => {
  expect(
    ["No", " NO ", "", "N", true].map((known) => read({ knownToSocialCare: known }).knownToSocialCare),
  ).toEqual(["No", "No", undefined, undefined, undefined]);
});

test("only Yes in Tracked makes a tracked case", () => {
  expect(["Yes", "YES ", "", "No", "Y", 1].map((tracked) => read({ tracked }).tracked)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test("a referral is a date without its time of day; text never is one", () => {
  expect(read({ referral: 38_425.6 }).referral).toBe(38_425);
  expect(read({ referral: "14/03/2005" }).referral).toBeUndefined();
  expect(read({ referral: 0 }).referral).toBeUndefined();
});

test("case numbers are compared without regard to case and extra spaces; an error value is none", () => {
  expect(caseNumber("  Ab  12 ")).toBe("ab 12");
  expect(caseNumber(1047)).toBe(caseNumber(" 1047"));
  expect(caseNumber("0071")).not.toBe(caseNumber(71));
  expect(caseNumber("#N/A")).toBe("");
});

test("10 and 19 are within the ages asked about, 9, 20, Unborn and none are not", () => {
  expect([10, 19].map(isTenToNineteen)).toEqual([true, true]);
  expect([9, 20, "Unborn" as const, undefined].map(isTenToNineteen)).toEqual([false, false, false, false]);
});

test("a case keeps its cells as Excel gave them", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...COLUMNS),
      fc.oneof(fc.string(), fc.integer(), fc.boolean()),
      ({ key }, cell) => {
        expect(cellOf(read(aCase({ [key]: cell })), key)).toBe(cell);
      },
    ),
  );
});
