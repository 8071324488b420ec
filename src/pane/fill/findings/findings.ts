import type { ListedFinding } from "../../../domain/fill/finding-filter";
import type { Finding, Severity } from "../../../domain/case-list/finding";

/**
 * How many findings the pane lists: more than a list of the hundred can have. Longer ones show their first.
 */
export const MOST_SHOWN = 2_500;

/** Whether two findings, of two checks, say the same of the same place. */
export const isSameFinding = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule &&
  a.address === b.address &&
  a.message === b.message &&
  a.severity === b.severity &&
  a.caseNumber === b.caseNumber;

/** What one rule found. */
export interface RuleGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly rows: readonly ListedFinding[];
}

/** Rows that are sorted by rule, taken together. */
export function ruleGroups(rows: readonly ListedFinding[]): RuleGroup[] {
  const groups = new Map<string, { rule: string; severity: Severity; rows: ListedFinding[] }>();
  for (const row of rows) {
    const { rule, severity } = row.finding;
    const group = groups.get(rule);
    if (group) group.rows.push(row);
    else groups.set(rule, { rule, severity, rows: [row] });
  }
  return [...groups.values()];
}
