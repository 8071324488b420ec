import type { Finding } from "../../case-list/finding";
import { isBlank, normalised, trimmed } from "../../spreadsheet/cell";
import type { ExistingTable } from "../../spreadsheet/existing-table";
import { checksCells, checksPositions, GONE } from "./checks-reading";
import { NOTHING_FOUND, SEVERITY_WORDS } from "./checks-table";

const SEVERITIES: ReadonlySet<string> = new Set(Object.values(SEVERITY_WORDS).map(normalised));

/**
 * Whether the sheet Checks says other than a check of now: lacks a finding, or has one that is gone. What people
 * have written and what stays marked as gone does not count. A table that has lost a column says nothing.
 */
export function isChecksOutdated(existing: ExistingTable, findings: readonly Finding[]): boolean {
  const positions = checksPositions(existing);
  if (!positions) return true;
  const left = new Map<string, number>();
  const count = (key: string, by: number): void => {
    left.set(key, (left.get(key) ?? 0) + by);
  };
  for (const { address, caseNumber = "", severity, message } of findings)
    count([address, caseNumber, SEVERITY_WORDS[severity], message].map(normalised).join("\n"), 1);
  if (findings.length === 0) count(NOTHING_FOUND, 1);
  for (let row = existing.range.top + 1; row <= existing.range.bottom; row++) {
    const held = checksCells(existing, positions, row);
    const isNothing = trimmed(held.Finding) === NOTHING_FOUND && isBlank(held.Severity);
    if (isNothing) count(NOTHING_FOUND, -1);
    else if (SEVERITIES.has(normalised(held.Severity)) && !trimmed(held.Address).startsWith(GONE))
      count([held.Address, held["Case number"], held.Severity, held.Finding].map(normalised).join("\n"), -1);
  }
  return [...left.values()].some((times) => times !== 0);
}
