import type { CheckResult } from "../case-list/check";
import type { Severity } from "../case-list/finding";
import { type Reasons, reasonFinder } from "./reasons/reasons";
import { counted, listed } from "../case-list/wording";

/** Whether the list can go to the inspectors, and what is in the way. */
export interface Readiness {
  /** not sure: a rule could not run, so nobody knows. */
  readonly status: "ready" | "not ready" | "not sure";
  readonly errors: number;
  /** Warnings without and with a reason. */
  readonly unexplained: number;
  readonly explained: number;
  /** "3 errors and 2 warnings without a reason"; "" where nothing is. */
  readonly inTheWay: string;
  /** "Not ready: 3 errors and 2 warnings without a reason". */
  readonly message: string;
}

/** Ready to send: no errors, and every warning fixed or explained. */
export function readiness(
  checked: Pick<CheckResult, "findings" | "couldNotRun">,
  reasons: Reasons,
): Readiness {
  const { findings, couldNotRun } = checked;
  const reasonOf = reasonFinder(reasons);
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const errors = count("error");
  const explained = findings.filter((finding) => reasonOf(finding) !== "").length;
  const unexplained = count("warning") - explained;
  const counts = { errors, unexplained, explained };
  if (errors > 0 || unexplained > 0) {
    const parts = [
      ...(errors > 0 ? [counted(errors, "error")] : []),
      ...(unexplained > 0 ? [`${counted(unexplained, "warning")} without a reason`] : []),
    ];
    const inTheWay = listed(parts);
    return { status: "not ready", ...counts, inTheWay, message: `Not ready: ${inTheWay}` };
  }
  if (couldNotRun.length > 0) {
    const inTheWay = `${counted(couldNotRun.length, "rule")} could not run`;
    return { status: "not sure", ...counts, inTheWay, message: `Not sure: ${inTheWay}` };
  }
  const left = explained > 0 ? `, ${counted(explained, "warning")} explained` : "";
  return { status: "ready", ...counts, inTheWay: "", message: `Ready to send${left}` };
}
