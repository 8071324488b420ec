import type { Finding } from "../../domain/finding";

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
  a.says === b.says &&
  a.severity === b.severity &&
  a.caseNumber === b.caseNumber;

const RANK = { error: 0, warning: 1, info: 2 } as const;

/** The findings with their places in the check: errors first, then warnings, then notes, else in its order. */
export function bySeverity(findings: readonly Finding[]): { finding: Finding; place: number }[] {
  return findings
    .map((finding, place) => ({ finding, place }))
    .sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity]);
}
