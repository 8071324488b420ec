import type { CaseRule, ListRule } from "../rule";
import { ageInYears } from "./age-in-years";
import { authorityNamed } from "./authority-named";
import { authorityNoPlaceholder } from "./authority-no-placeholder";
import { bandWhole } from "./band-whole";
import { caseNumberNoBirthDate, caseNumberNoEmail } from "./case-number-no-birth-date";
import { caseNumberNoName } from "./case-number-no-name";
import { caseNumberMayBeNhsNumber, caseNumberNoNhsNumber } from "./case-number-no-nhs-number";
import { caseNumberNoPupilNumber } from "./case-number-no-pupil-number";
import { caseNumberOnce } from "./case-number-once";
import { caseNumberInFull, caseNumberNoPlaceholder } from "./case-number-readable";
import { caseNumbersNearlyAlike } from "./case-numbers-nearly-alike";
import { casesOutsideTheList } from "./cases-outside";
import { codeOnList } from "./code-on-list";
import { columnHeaders } from "./column-headers";
import { countsAsExpected } from "./counts-as-expected";
import { eighteenOrOver } from "./eighteen-or-over";
import { emptyRows } from "./empty-rows";
import { errorValues } from "./error-values";
import { everyEthnicityNotStated } from "./every-ethnicity-not-stated";
import { excludedUnder4 } from "./excluded-under-4";
import { expectedNumberChanged } from "./expected-number-changed";
import { expectedNumbers } from "./expected-numbers";
import { headersRecognised } from "./headers-recognised";
import { healthAndCamhs } from "./health-and-camhs";
import { listDateEntered } from "./list-date-entered";
import { listDateNearReferrals } from "./list-date-near-referrals";
import { mandatoryCells } from "./mandatory-cells";
import { needsWithoutSen } from "./needs-without-sen";
import { nobodyIdentified } from "./nobody-identified";
import { notEmployedUnder16 } from "./not-employed-under-16";
import { onAnotherList } from "./on-another-list";
import { nothingBelow } from "./nothing-below";
import { oneLeadProfessional } from "./one-lead-professional";
import { onlyAges10To19 } from "./only-ages-10-to-19";
import { otherNotExplained } from "./other-not-explained";
import { pastedRows } from "./pasted-rows";
import { placeholdersReplaced } from "./placeholders-replaced";
import { referralBeforeBirth } from "./referral-before-birth";
import { referralByListDate } from "./referral-by-list-date";
import { referralIsADate } from "./referral-is-a-date";
import { referralOfUnknownCase } from "./referral-of-unknown-case";
import { rowsAreCases } from "./rows-are-cases";
import { casesOnACopy, casesOnOtherSheets, copiesOfTheList } from "./second-lists";
import { senAtSchoolAction } from "./sen-at-school-action";
import { socialCareMentioned } from "./social-care-mentioned";
import { twoCasesAlike } from "./two-cases-alike";
import { unbornLookedAfter } from "./unborn-looked-after";

/**
 * Every rule about a case, in the order in which they speak of one cell: whether the cell is there and can be
 * read, then whether it fits the others, then whether it tells who the child is.
 */
export const CASE_RULES: readonly CaseRule[] = [
  mandatoryCells,
  errorValues,
  caseNumberInFull,
  caseNumberNoPlaceholder,
  caseNumberOnce,
  caseNumberNoName,
  caseNumberNoBirthDate,
  caseNumberNoEmail,
  caseNumberNoNhsNumber,
  caseNumberMayBeNhsNumber,
  caseNumberNoPupilNumber,
  codeOnList,
  referralIsADate,
  referralByListDate,
  ageInYears,
  onlyAges10To19,
  twoCasesAlike,
  caseNumbersNearlyAlike,
  referralBeforeBirth,
  unbornLookedAfter,
  eighteenOrOver,
  excludedUnder4,
  otherNotExplained,
  referralOfUnknownCase,
  socialCareMentioned,
  needsWithoutSen,
  senAtSchoolAction,
  onAnotherList,
  notEmployedUnder16,
  healthAndCamhs,
  ...nobodyIdentified,
];

/** Every rule about the list as a whole, in the order of the cells they speak of. */
export const LIST_RULES: readonly ListRule[] = [
  columnHeaders,
  headersRecognised,
  authorityNamed,
  authorityNoPlaceholder,
  listDateEntered,
  listDateNearReferrals,
  bandWhole,
  countsAsExpected,
  expectedNumbers,
  expectedNumberChanged,
  oneLeadProfessional,
  everyEthnicityNotStated,
  rowsAreCases,
  pastedRows,
  placeholdersReplaced,
  emptyRows,
  casesOutsideTheList,
  nothingBelow,
  casesOnACopy,
  casesOnOtherSheets,
  copiesOfTheList,
];

/** What a list that is checked in place has not: a band, headers of ours. */
const OF_OUR_SHEET: ReadonlySet<ListRule> = new Set([
  authorityNamed,
  authorityNoPlaceholder,
  listDateEntered,
  listDateNearReferrals,
  bandWhole,
  countsAsExpected,
  expectedNumbers,
  expectedNumberChanged,
  columnHeaders,
  headersRecognised,
  casesOnACopy,
  casesOnOtherSheets,
  copiesOfTheList,
]);

/** Those that can be asked of a list where it stands. */
export const IN_PLACE_RULES = LIST_RULES.filter((rule) => !OF_OUR_SHEET.has(rule));
