import { cellAddress, rowNumber } from "../spreadsheet/address";
import type { Finding } from "../case-list/finding";
import type { ProcessRule } from "./rule";
import { TRACKING_RULES } from "./rules";
import type { Tracking } from "./tracking";

/** A finding on one of the sheets for what comes after the choice. */
interface SheetFinding extends Finding {
  readonly sheet: string;
}

export interface CheckedSheet {
  /** From top to bottom, each row from left to right. */
  readonly findings: readonly SheetFinding[];
  /** Ids of rules that crashed; what they had found is left out. */
  readonly couldNotRun: readonly string[];
}

/** What is wrong on the sheets, all together: there is one count of it. */
export const errorsAmong = (checked: readonly CheckedSheet[]): readonly SheetFinding[] =>
  checked.flatMap(({ findings }) => findings.filter(({ severity }) => severity === "error"));

export const checkTracking = (
  tracking: Tracking,
  rules: readonly ProcessRule[] = TRACKING_RULES,
): CheckedSheet => checkSheet(tracking.existing.sheet, tracking, rules);

/** Runs every rule over a sheet. A rule that crashes stops no other. */
export function checkSheet<Sheet>(
  sheet: string,
  read: Sheet,
  rules: readonly ProcessRule<Sheet>[],
): CheckedSheet {
  const couldNotRun: string[] = [];
  const found = rules.flatMap((rule) => {
    try {
      return rule.find(read).map((fault) => ({ rule, fault }));
    } catch {
      couldNotRun.push(rule.id);
      return [];
    }
  });
  const findings = found
    .sort(
      (a, b) =>
        a.fault.position.row - b.fault.position.row || a.fault.position.column - b.fault.position.column,
    )
    .map(({ rule, fault: { position, columnName, message, caseNumber } }): SheetFinding => ({
      sheet,
      rule: rule.id,
      severity: rule.severity,
      address: cellAddress(position.row, position.column),
      message,
      row: rowNumber(position.row + 1),
      ...(columnName !== undefined && { columnName }),
      ...(caseNumber !== undefined && { caseNumber }),
    }));
  return { findings, couldNotRun };
}
