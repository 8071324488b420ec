import { columnSet, NO_COLUMNS, when } from "../column-set";
import { givesDate, givesEmail } from "../privacy/personal-details";
import type { CaseRule } from "../rule";

const CASE_NUMBER = columnSet("caseNumber");
/** No date of numbers and no address is without one of these. */
const MARKS = /[./@\s-]/;

const rule = (id: string, what: string, gives: (text: string) => boolean): CaseRule => ({
  id,
  severity: "error",
  why: "“They do not report … whereby the child or young person … could be identified.”",
  test: ({ number }) => (MARKS.test(number) ? when(gives(number), CASE_NUMBER) : NO_COLUMNS),
  message: () => `This gives ${what}. Enter the case number of your own system instead.`,
});

/** Guidance, 2: initials and a date of birth tell who the child is. */
export const caseNumberNoBirthDate = rule(
  "case-number-no-birth-date",
  "a date, which may be the date of birth",
  givesDate,
);

export const caseNumberNoEmail = rule("case-number-no-email", "an e-mail address", givesEmail);
