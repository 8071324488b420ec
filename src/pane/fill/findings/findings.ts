import type { ListedFinding } from "../../../domain/fill/finding-filter";
import type { Finding, Severity } from "../../../domain/case-list/finding";

/**
 * How many findings the pane lists: more than a list of the hundred can have. Longer ones show their first.
 */
export const MOST_SHOWN = 2_500;

/**
 * A key for each finding that stays the same while people type elsewhere: made of rule, case and column, not
 * of place. Two findings alike in all three are told apart by their order.
 */
export function findingKeys(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, address, column = address, caseNumber = "", row = 0 }) => {
    const key = [rule, column, caseNumber === "" ? `row ${row}` : caseNumber].join("|");
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : `${key}|${before}`;
  });
}

/** Whether two findings, of two checks, say the same of the same place. */
export const isSameFinding = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule &&
  a.address === b.address &&
  a.message === b.message &&
  a.severity === b.severity &&
  a.caseNumber === b.caseNumber;

/** A finding with the key of its row in the pane. */
export interface FindingRow extends ListedFinding {
  readonly key: string;
}

export const keyedRows = (listed: readonly ListedFinding[], keys: readonly string[]): FindingRow[] =>
  listed.map((row) => ({ ...row, key: keys[row.place] ?? "" }));

/** What one rule found. */
export interface RuleGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly rows: readonly FindingRow[];
}

/** Rows that are sorted by rule, taken together. */
export function ruleGroups(rows: readonly FindingRow[]): RuleGroup[] {
  const groups = new Map<string, { rule: string; severity: Severity; rows: FindingRow[] }>();
  for (const row of rows) {
    const { rule, severity } = row.finding;
    const group = groups.get(rule);
    if (group) group.rows.push(row);
    else groups.set(rule, { rule, severity, rows: [row] });
  }
  return [...groups.values()];
}
