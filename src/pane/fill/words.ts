import type { Checked } from "../../app/state";
import type { Finding, Severity } from "../../domain/finding";
import type { Damage } from "../../domain/grid/damage";
import type { CountKey } from "../../domain/list-place";
import type { SignKind } from "../shared/Sign";
import { MOST_SHOWN } from "./findings";
import { counted, listed } from "../shared/words";

export interface SignedWords {
  readonly sign: SignKind;
  readonly says: string;
}

/** Whether the list can go to the inspectors. A rule that could not run leaves it open. */
export function readyWords({
  findings,
  couldNotRun,
}: Pick<Checked, "findings" | "couldNotRun">): SignedWords {
  const errors = ofSeverity(findings, "error").length;
  if (errors > 0) return { sign: "error", says: `Not ready: ${counted(errors, "error")}` };
  if (couldNotRun.length > 0)
    return { sign: "warning", says: `Not sure: ${counted(couldNotRun.length, "rule")} could not run` };
  return { sign: "done", says: "Ready to send" };
}

/** What to do about a count. One too many in a group may belong to another; in all it can only go. */
export function countWords(key: CountKey, count: number, expected: number | undefined): SignedWords {
  if (expected === undefined) return { sign: "error", says: "Enter the expected number" };
  if (count === expected) return { sign: "done", says: "Complete" };
  if (count < expected) return { sign: "error", says: `Add ${expected - count}` };
  return { sign: "error", says: `${key === "All" ? "Remove" : "Move or remove"} ${count - expected}` };
}

/** "Checked 14:32:05, 12 rules, 98 cases", in the clock of this machine. */
export function checkedWords({ at, list, couldNotRun }: Checked, rules: number): string {
  const time = new Date(at).toLocaleTimeString("en-GB");
  const ran = couldNotRun.length === 0 ? `${rules}` : `${rules - couldNotRun.length} of ${rules}`;
  return `Checked ${time}, ${ran} rules, ${counted(list.cases.length, "case")}`;
}

/** Names the rules that crashed: nothing they would have found is in the list. */
export const couldNotRunWords = (couldNotRun: readonly string[]): string =>
  `Could not run: ${couldNotRun.join(", ")}. The list may have faults of this kind that are not shown.`;

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const NAMES: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

const ofSeverity = (findings: readonly Finding[], severity: Severity): Finding[] =>
  findings.filter((finding) => finding.severity === severity);

/** What the ready-to-send state does not say: that there are other findings than errors, or none at all. */
export function findingsWords(findings: readonly Finding[]): string | undefined {
  if (findings.length === 0) return "Nothing to put right.";
  const parts = SEVERITIES.flatMap((severity) => {
    const { length } = ofSeverity(findings, severity);
    return length === 0 ? [] : [counted(length, NAMES[severity])];
  });
  const onlyErrors = findings.every(({ severity }) => severity === "error");
  return onlyErrors ? undefined : `${listed(parts)}.`;
}

/** Where the list is too long to show. */
export const moreWords = (findings: number): string =>
  `The first ${MOST_SHOWN.toLocaleString("en-GB")} of ${counted(findings, "finding")}. Put these right, and the others follow.`;

/** Beside a finding: which case it is, and what it is if it is no error. */
export function besideWords({ caseNumber = "", severity }: Finding): string {
  const what = severity === "error" ? "" : severity === "warning" ? "Warning" : "Note";
  const who = caseNumber === "" ? "" : `Case ${caseNumber}`;
  return [what, who].filter((part) => part !== "").join(", ");
}

const LOST: Readonly<Record<Damage, string>> = {
  dropdowns: "dropdowns",
  highlighting: "highlighting",
  counts: "count formulas",
  codes: "code lists",
};

/** What the list has lost, and what Repair does. */
export const damageWords = (damage: readonly Damage[]): string =>
  `The list has lost ${listed(damage.map((part) => LOST[part]))}. Pasting can do that. Repair brings back what is lost and changes no case.`;

export const NO_LIST_WORDS = [
  "There is no case list in this workbook yet.",
  "One press makes it: the sheet for 100 cases with dropdowns, highlighting and counts, and the sheet of codes. What is in the workbook stays as it is.",
] as const;

export const SET_UP_AGAIN_WORDS = "Renews dropdowns, highlighting and counts. Changes no case.";
