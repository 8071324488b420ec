import type { CaseList } from "../case-list/case-list";
import type { Finding } from "../case-list/finding";
import { type CountKey, rowOf } from "../case-list/list-layout";

/** How many cases of each group, and of all, have no error in any of their cells. */
export function completeCases(
  { cases, layout }: CaseList,
  findings: readonly Finding[],
): Readonly<Record<CountKey, number>> {
  const faulty = new Set(findings.flatMap(({ severity, row }) => (severity === "error" && row ? [row] : [])));
  // Where a column is not read, nobody knows whether its cells are in order.
  const isUnread = findings.some(({ rule }) => rule === "column-headers");
  const complete = isUnread ? [] : cases.filter(({ index }) => !faulty.has(rowOf(layout, index)));
  const counts = { LAC: 0, CPR: 0, LDD: 0, All: complete.length };
  for (const { group } of complete) if (group) counts[group]++;
  return counts;
}
