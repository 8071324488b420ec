import {
  caseNumberNoBirthDate,
  caseNumberNoEmail,
} from "../../../../src/domain/case-list/rules/case-number-no-birth-date";
import { saidOfCase } from "../../support/said";

test("a case number holds no date", () => {
  for (const caseNumber of ["JS 14/03/1992", "14.03.1992", "js 14 Mar 1992"])
    expect(saidOfCase(caseNumberNoBirthDate, { caseNumber })).toEqual([
      "A6, Case number: This gives a date, which may be the date of birth. Enter the case number of your own system instead.",
    ]);
  for (const caseNumber of ["1047", "3/4/05", "2005/1047", "12-34-1999-5", 38_425])
    expect(saidOfCase(caseNumberNoBirthDate, { caseNumber })).toEqual([]);
});

test("a case number is no e-mail address", () => {
  expect(saidOfCase(caseNumberNoEmail, { caseNumber: "js@school.example" })).toEqual([
    "A6, Case number: This gives an e-mail address. Enter the case number of your own system instead.",
  ]);
  expect(saidOfCase(caseNumberNoEmail, { caseNumber: "A@12" })).toEqual([]);
});
