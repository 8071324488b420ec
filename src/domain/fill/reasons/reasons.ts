import { caseNumber } from "../../case-list/case";
import type { CaseList } from "../../case-list/case-list";
import { trimmed } from "../../spreadsheet/cell";
import type { CheckResult } from "../../case-list/check";
import type { Finding } from "../../case-list/finding";

/**
 * Why a warning is left as it is. Tied to the rule and the case, not to a row, so that it survives sorting; what
 * a rule says of the whole list is tied to its words, so that a reason given for one number is none for another.
 */
export interface Reason {
  readonly rule: string;
  readonly of: "case" | "list";
  /** The case number, folded; or what the rule says of the list. */
  readonly about: string;
  readonly text: string;
}
export type Reasons = readonly Reason[];

type Tie = Pick<Reason, "rule" | "of" | "about">;

const tieOf = ({ rule, caseNumber: number, message }: Finding): Tie =>
  number === undefined
    ? { rule, of: "list", about: message }
    : { rule, of: "case", about: caseNumber(number) };

/** What tells one reason from another: two with the same key are about the same. */
export const reasonKey = ({ rule, of, about }: Tie): string => `${rule} ${of} ${about}`;

/** The reason given for a finding, "" where there is none. To be made once for many findings. */
export function reasonFinder(reasons: Reasons): (finding: Finding) => string {
  const texts = new Map(reasons.map((reason) => [reasonKey(reason), reason.text]));
  return (finding) => (finding.severity === "warning" ? (texts.get(reasonKey(tieOf(finding))) ?? "") : "");
}

/** With a reason for a warning instead of the one before; a blank text takes it away. Errors take no reason. */
export const withReason = (reasons: Reasons, finding: Finding, text: string): Reasons =>
  withReasons(reasons, [{ finding, text }]);

/** With many reasons, one after the other. */
export function withReasons(
  reasons: Reasons,
  given: readonly { readonly finding: Finding; readonly text: string }[],
): Reasons {
  const warnings = given.filter(({ finding }) => finding.severity === "warning");
  if (warnings.length === 0) return reasons;
  const byKey = new Map(reasons.map((reason) => [reasonKey(reason), reason]));
  for (const { finding, text } of warnings) {
    const tie = tieOf(finding);
    byKey.delete(reasonKey(tie));
    if (trimmed(text) !== "") byKey.set(reasonKey(tie), { ...tie, text: trimmed(text) });
  }
  return [...byKey.values()];
}

/**
 * The reasons that still stand: one lapses when its finding goes. It is kept while its rule could not run, and
 * while its case is not in the list at all, since rows are cut before they are pasted; `forgetAbsent` lets those
 * lapse too.
 */
export function stillGiven(
  reasons: Reasons,
  { findings, couldNotRun }: Pick<CheckResult, "findings" | "couldNotRun">,
  { cases }: CaseList,
  forgetAbsent = false,
): Reasons {
  const found = new Set(findings.map((finding) => reasonKey(tieOf(finding))));
  const numbers = new Set(cases.map(({ number }) => number));
  return reasons.filter((reason) => {
    if (found.has(reasonKey(reason)) || couldNotRun.includes(reason.rule)) return true;
    return !forgetAbsent && reason.of === "case" && !numbers.has(reason.about);
  });
}
