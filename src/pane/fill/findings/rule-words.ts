import { CASE_RULES, LIST_RULES } from "../../../domain/case-list/rules";

/** What each rule finds, in few words: the headings of findings by rule. */
const FINDS: ReadonlyMap<string, string> = new Map([
  ["authority-named", "Local authority not named"],
  ["authority-no-placeholder", "Placeholder for the local authority"],
  ["list-date-entered", "List date not entered"],
  ["list-date-near-referrals", "List date long after every referral"],
  ["band-whole", "Cells above the list gone"],
  ["counts-as-expected", "Counts not as expected"],
  ["expected-numbers", "Expected numbers not entered"],
  ["expected-number-changed", "Expected numbers changed"],
  ["column-headers", "Columns missing"],
  ["headers-recognised", "Headers not recognised"],
  ["one-lead-professional", "One lead professional for most cases"],
  ["every-ethnicity-not-stated", "Every ethnicity not stated"],
  ["rows-are-cases", "Rows that are no cases"],
  ["placeholders-replaced", "Words and dates that stand for nothing"],
  ["pasted-rows", "Pastes that went wrong"],
  ["empty-rows", "Empty rows between cases"],
  ["cases-outside", "Cases outside the list"],
  ["nothing-below", "Cells far below the list"],
  ["cases-on-a-copy", "Cases on a copy of the list"],
  ["cases-on-other-sheets", "Cases on other sheets"],
  ["copies-of-the-list", "Copies of the list"],
  ["mandatory-cells", "Blank cells to fill"],
  ["error-values", "Errors of Excel in cells"],
  ["case-number-in-full", "Case numbers without their last digits"],
  ["case-number-no-placeholder", "Words instead of case numbers"],
  ["case-number-once", "Case numbers used twice"],
  ["case-number-no-name", "Case numbers that look like names"],
  ["case-number-no-birth-date", "Case numbers with a date"],
  ["case-number-no-email", "Case numbers that are e-mail addresses"],
  ["case-number-no-nhs-number", "Case numbers that are NHS numbers"],
  ["case-number-may-be-nhs-number", "Case numbers that may be NHS numbers"],
  ["case-number-no-pupil-number", "Case numbers that are pupil numbers"],
  ["code-on-list", "Codes not on their list"],
  ["referral-is-a-date", "Referrals that are no date"],
  ["referral-by-list-date", "Referrals after the list date"],
  ["age-in-years", "Ages that are no whole years"],
  ["only-ages-10-to-19", "Yes outside ages 10 to 19"],
  ["two-cases-alike", "Cases alike but for the number"],
  ["case-numbers-nearly-alike", "Case numbers nearly alike"],
  ["referral-before-birth", "Referrals before birth"],
  ["unborn-looked-after", "Unborn and looked after"],
  ["eighteen-or-over", "LAC or CPR aged 18 or over"],
  ["excluded-under-4", "Excluded under 4"],
  ["other-not-explained", "Other without an explanation"],
  ["referral-of-unknown-case", "Referral though not known to social care"],
  ["social-care-mentioned", "Social care mentioned, and Known blank"],
  ["needs-without-sen", "Statement or School Action Plus without needs"],
  ["sen-at-school-action", "Needs at School Action"],
  ["on-another-list", "Filled in for another group too"],
  ["not-employed-under-16", "Not in employment under 16"],
  ["health-and-camhs", "Health care and CAMHS both Yes"],
  ["free-text-birth-date", "Dates of birth in free text"],
  ["free-text-address", "Addresses in free text"],
  ["free-text-postcode", "Postcodes in free text"],
  ["free-text-phone", "Phone numbers in free text"],
  ["free-text-email", "E-mail addresses in free text"],
  ["free-text-nhs-number", "NHS numbers in free text"],
  ["free-text-pupil-number", "Pupil numbers in free text"],
  ["free-text-name", "Names in free text"],
]);

const WHY: ReadonlyMap<string, string> = new Map(
  [...CASE_RULES, ...LIST_RULES].map(({ id, why }) => [id, why]),
);

/** What the rule finds, in few words; its id where it has none yet. */
export const ruleWords = (rule: string): string => FINDS.get(rule) ?? rule;

/** Why the rule is there: the line of the guidance, or our reason. */
export const whyWords = (rule: string): string => WHY.get(rule) ?? "";
