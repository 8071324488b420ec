import type { CaseRule, ListRule } from "../../../src/domain/rule";
import { CASE_RULES, LIST_RULES } from "../../../src/domain/rules";
import { caseNumberNoName } from "../../../src/domain/rules/case-number-no-name";
import {
  caseNumberMayBeNhsNumber,
  caseNumberNoNhsNumber,
} from "../../../src/domain/rules/case-number-no-nhs-number";
import { caseNumberNoPupilNumber } from "../../../src/domain/rules/case-number-no-pupil-number";
import { eighteenOrOver } from "../../../src/domain/rules/eighteen-or-over";
import { emptyRows } from "../../../src/domain/rules/empty-rows";
import { everyEthnicityNotStated } from "../../../src/domain/rules/every-ethnicity-not-stated";
import { excludedUnder4 } from "../../../src/domain/rules/excluded-under-4";
import { expectedNumberChanged } from "../../../src/domain/rules/expected-number-changed";
import { headersRecognised } from "../../../src/domain/rules/headers-recognised";
import { healthAndCamhs } from "../../../src/domain/rules/health-and-camhs";
import { needsWithoutSen } from "../../../src/domain/rules/needs-without-sen";
import { nobodyIdentified } from "../../../src/domain/rules/nobody-identified";
import { notEmployedUnder16 } from "../../../src/domain/rules/not-employed-under-16";
import { onAnotherList } from "../../../src/domain/rules/on-another-list";
import { oneLeadProfessional } from "../../../src/domain/rules/one-lead-professional";
import { otherNotExplained } from "../../../src/domain/rules/other-not-explained";
import { referralBeforeBirth } from "../../../src/domain/rules/referral-before-birth";
import { referralOfUnknownCase } from "../../../src/domain/rules/referral-of-unknown-case";
import { senAtSchoolAction } from "../../../src/domain/rules/sen-at-school-action";
import { socialCareMentioned } from "../../../src/domain/rules/social-care-mentioned";
import { twoCasesAlike } from "../../../src/domain/rules/two-cases-alike";
import { unbornLookedAfter } from "../../../src/domain/rules/unborn-looked-after";

const once = <Rule extends { readonly id: string }>(rules: readonly Rule[]): Rule[] => [
  ...new Map(rules.map((rule) => [rule.id, rule])).values(),
];

/** Every rule about a case, whether it is in use yet or not. */
export const EVERY_CASE_RULE: readonly CaseRule[] = once([
  ...CASE_RULES,
  caseNumberNoName,
  caseNumberNoNhsNumber,
  caseNumberMayBeNhsNumber,
  caseNumberNoPupilNumber,
  twoCasesAlike,
  referralBeforeBirth,
  unbornLookedAfter,
  eighteenOrOver,
  excludedUnder4,
  otherNotExplained,
  needsWithoutSen,
  senAtSchoolAction,
  referralOfUnknownCase,
  socialCareMentioned,
  onAnotherList,
  notEmployedUnder16,
  healthAndCamhs,
  ...nobodyIdentified,
]);

/** Every rule about the list as a whole. */
export const EVERY_LIST_RULE: readonly ListRule[] = once([
  ...LIST_RULES,
  expectedNumberChanged,
  headersRecognised,
  emptyRows,
  oneLeadProfessional,
  everyEthnicityNotStated,
]);
