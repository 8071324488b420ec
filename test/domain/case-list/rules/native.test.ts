import { formulasFor } from "../../../../src/domain/case-list/grid/formulas";
import { STANDARD_LAYOUT } from "../../../../src/domain/case-list/list-layout";
import type { CaseRule, ListRule } from "../../../../src/domain/case-list/rule";
import { ageInYears } from "../../../../src/domain/case-list/rules/age-in-years";
import { caseNumberOnce } from "../../../../src/domain/case-list/rules/case-number-once";
import { codeOnList } from "../../../../src/domain/case-list/rules/code-on-list";
import { countsAsExpected } from "../../../../src/domain/case-list/rules/counts-as-expected";
import { mandatoryCells } from "../../../../src/domain/case-list/rules/mandatory-cells";
import { onlyAges10To19 } from "../../../../src/domain/case-list/rules/only-ages-10-to-19";
import { referralByListDate } from "../../../../src/domain/case-list/rules/referral-by-list-date";
import { referralIsADate } from "../../../../src/domain/case-list/rules/referral-is-a-date";

/** What the formulas are, piece by piece; whether they mean what TypeScript means, LibreOffice judges elsewhere. */
const marksOf = (rule: CaseRule | ListRule): ReadonlyMap<string, string> =>
  new Map(
    rule
      .native?.(formulasFor(STANDARD_LAYOUT))
      .map(({ target, style, formula }) => [`${target} ${style}`, formula] as const),
  );

const ALL_CELLS = "ABCDEFGHIJKLMNOPQRSTUV"
  .split("")
  .map((column) => `$${column}6`)
  .join("&");
const STARTED = `IFERROR(LEN(TRIM(${ALL_CELLS}))>0,TRUE)`;
const blank = (cell: string): string => `IFERROR(LEN(TRIM(${cell}))=0,FALSE)`;
const date = (cell: string): string =>
  `IF(ISNUMBER(${cell}),AND(INT(${cell})>=1,INT(${cell})<=2958465),FALSE)`;
const onList = (cell: string, list: string): string =>
  `IFERROR(SUMPRODUCT(--(TRIM(${cell})=TRIM(${list})))>0,FALSE)`;
const count = (cell: string): string => `IF(ISNUMBER(${cell}),AND(INT(${cell})=${cell},${cell}>=0),FALSE)`;
const AGED_10_TO_19 =
  'IFERROR(AND(LEN(TRIM($F6))=2,LEFT(TRIM($F6))="1",ISNUMBER(FIND(MID(TRIM($F6),2,1),"0123456789"))),FALSE)';

test("mandatory cells are asked for in started rows, for a group or for the ages", () => {
  const marks = marksOf(mandatoryCells);
  expect(marks.get("age missing")).toBe(`AND(${blank("$F6")},${STARTED})`);
  expect(marks.get("livesIn missing")).toBe(`AND(${blank("$I6")},IFERROR(TRIM($B6)="LAC",FALSE))`);
  expect(marks.get("category missing")).toBe(`AND(${blank("$J6")},IFERROR(TRIM($B6)="CPR",FALSE))`);
  expect(marks.get("lddNature missing")).toBe(`AND(${blank("$L6")},IFERROR(TRIM($B6)="LDD",FALSE))`);
  expect(marks.get("offended missing")).toBe(`AND(${blank("$O6")},${AGED_10_TO_19})`);
  const unknown = 'AND(TRIM($B6)="LDD",OR(TRIM($M6)="",TRIM($M6)="No"))';
  expect(marks.get("referral missing")).toBe(
    `AND(${blank("$C6")},AND(${STARTED},IFERROR(NOT(${unknown}),TRUE)))`,
  );
  expect(marks.size).toBe(21);
});

test("codes are on their list; Tracked is judged in started rows alone", () => {
  const marks = marksOf(codeOnList);
  expect(marks.get("gender wrong")).toBe(`AND(NOT(${blank("$G6")}),NOT(${onList("$G6", "GenderCodes")}))`);
  expect(marks.get("tracked wrong")).toBe(
    `AND(NOT(${blank("$W6")}),NOT(${onList("$W6", "TrackedCodes")}),${STARTED})`,
  );
});

test("ages are on theirs, and a Yes outside 10 to 19 is not for this age", () => {
  expect(marksOf(ageInYears).get("age wrong")).toBe(
    `AND(NOT(${blank("$F6")}),NOT(${onList("$F6", "AgeCodes")}))`,
  );
  const marks = marksOf(onlyAges10To19);
  for (const [key, cell] of [
    ["offended", "$O6"],
    ["neet", "$U6"],
  ])
    expect(marks.get(`${key} not-for-this-age`)).toBe(
      `AND(IFERROR(TRIM(${cell})="Yes",FALSE),${onList("$F6", "AgeCodes")},NOT(${AGED_10_TO_19}))`,
    );
});

test("referrals are dates, and not after the list date", () => {
  expect(marksOf(referralIsADate)).toEqual(
    new Map([["referral wrong", `AND(NOT(${blank("$C6")}),NOT(${date("$C6")}))`]]),
  );
  expect(marksOf(referralByListDate)).toEqual(
    new Map([["referral wrong", `IFERROR(AND(${date("$C6")},${date("$B$3")},INT($C6)>INT($B$3)),FALSE)`]]),
  );
});

test("a number is compared with the whole column", () => {
  const same = "SUMPRODUCT(--ISNUMBER(1/(TRIM($A$6:$A$105)=TRIM($A6))))>1";
  expect(marksOf(caseNumberOnce)).toEqual(
    new Map([["caseNumber wrong", `IFERROR(IF(LEN(TRIM($A6))>0,${same},FALSE),FALSE)`]]),
  );
});

test("a count is compared where what it should be is a number: for all, where each group's is", () => {
  const marks = marksOf(countsAsExpected);
  expect([...marks.keys()]).toEqual(
    ["LAC", "CPR", "LDD", "All"].flatMap((key) => [`Count${key} missing`, `Count${key} too-many`]),
  );
  expect(marks.get("CountCPR missing")).toBe(`IFERROR(AND(${count("$E$3")},$E$2<$E$3),FALSE)`);
  expect(marks.get("CountCPR too-many")).toBe(`IFERROR(AND(${count("$E$3")},$E$2>$E$3),FALSE)`);
  expect(marks.get("CountAll too-many")).toBe(
    `IFERROR(AND(${count("$D$3")},${count("$E$3")},${count("$F$3")},$G$2>$G$3),FALSE)`,
  );
});
