import type { CaseRule, ListRule } from "../rule";
import { ageInYears } from "./age-in-years";
import { authorityNamed } from "./authority-named";
import { caseNumberOnce } from "./case-number-once";
import { codeOnList } from "./code-on-list";
import { columnHeaders } from "./column-headers";
import { countsAsExpected } from "./counts-as-expected";
import { expectedNumbers } from "./expected-numbers";
import { listDateEntered } from "./list-date-entered";
import { mandatoryCells } from "./mandatory-cells";
import { onlyAges10To19 } from "./only-ages-10-to-19";
import { referralByListDate } from "./referral-by-list-date";
import { referralIsADate } from "./referral-is-a-date";

/** Every rule about a case. */
export const CASE_RULES: readonly CaseRule[] = [
  mandatoryCells,
  caseNumberOnce,
  codeOnList,
  referralIsADate,
  referralByListDate,
  ageInYears,
  onlyAges10To19,
];

/** Every rule about the list as a whole, in the order of the cells they speak of. */
export const LIST_RULES: readonly ListRule[] = [
  authorityNamed,
  listDateEntered,
  countsAsExpected,
  expectedNumbers,
  columnHeaders,
];
