import type { CheckResult } from "../case-list/check";
import type { Severity } from "../case-list/finding";
import type { Damage } from "../case-list/grid/damage";
import { type Reasons, reasonFinder } from "./reasons/reasons";
import { counted, listed } from "../case-list/wording";

/** Whether the list can go to the inspectors, and what is in the way. */
export interface Readiness {
  /** apart: a column was sorted by itself, whatever each cell says. not sure: a rule could not run, so nobody knows. */
  readonly status: "ready" | "not ready" | "apart" | "not sure";
  readonly errors: number;
  /** Warnings without and with a reason. */
  readonly unexplained: number;
  readonly explained: number;
  /** "3 errors and 2 warnings without a reason"; "" where nothing is. */
  readonly inTheWay: string;
  /** "Not ready: 3 errors and 2 warnings without a reason". */
  readonly message: string;
}

/** What speaks against sending a list whatever its findings are. */
export interface Amiss {
  /** Whether columns that were sorted without the rest of their rows were meant so; left out where none was. */
  readonly sortedAlone?: { readonly isMeant: boolean } | undefined;
  /** What Repair brings back. */
  readonly damage?: readonly Damage[];
}

/** Lost dropdowns or colours change nothing for whom the list is sent to; count boxes tell of another list. */
const TELLS_OTHERWISE: ReadonlySet<Damage> = new Set(["counts", "table"]);

/** Ready to send: no errors, and every warning fixed or explained. */
export function readiness(
  checked: Pick<CheckResult, "findings" | "couldNotRun">,
  reasons: Reasons,
  { sortedAlone, damage = [] }: Amiss = {},
): Readiness {
  const { findings, couldNotRun } = checked;
  const reasonOf = reasonFinder(reasons);
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const errors = count("error");
  const explained = findings.filter((finding) => reasonOf(finding) !== "").length;
  const unexplained = count("warning") - explained;
  const counts = { errors, unexplained, explained };
  const notReady = (inTheWay: string, status: Readiness["status"] = "not ready"): Readiness => ({
    status,
    ...counts,
    inTheWay,
    message: `Not ready: ${inTheWay}`,
  });
  if (sortedAlone?.isMeant === false) return notReady("a column was sorted by itself", "apart");
  if (errors > 0 || unexplained > 0) {
    const parts = [
      ...(errors > 0 ? [counted(errors, "error")] : []),
      ...(unexplained > 0 ? [`${counted(unexplained, "warning")} without a reason`] : []),
    ];
    return notReady(listed(parts));
  }
  if (damage.some((part) => TELLS_OTHERWISE.has(part))) return notReady("press Repair first");
  if (couldNotRun.length > 0) {
    const inTheWay = `${counted(couldNotRun.length, "rule")} could not run`;
    return { status: "not sure", ...counts, inTheWay, message: `Not sure: ${inTheWay}` };
  }
  const left = explained > 0 ? `, ${counted(explained, "warning")} explained` : "";
  return { status: "ready", ...counts, inTheWay: "", message: `Ready to send${left}` };
}
