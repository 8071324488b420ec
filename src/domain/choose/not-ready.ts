import type { CaseList } from "../case-list/case-list";
import { expectedCount } from "../case-list/counts";
import { counted } from "../case-list/wording";
import { GROUPS } from "../case-list/groups";
import { caseNumberText } from "./pool";
import { canBeTracked } from "./quotas";

/**
 * What is not ready in a list from which cases are about to be chosen, with the numbers: errors, groups that are not
 * as many as expected, cases that are left out. undefined where it is ready. `errors`: how many the check found.
 */
export function notReadyWords(list: CaseList, errors: number): string | undefined {
  if (errors === 0) return undefined;
  const counts = GROUPS.flatMap((group) => {
    const expected = expectedCount(list, group);
    const has = list.counts[group];
    return expected === undefined || has === expected ? [] : [`${group} ${has} of ${expected}`];
  });
  const out = list.cases.filter((theCase) => !canBeTracked(theCase, list));
  const twice = [...new Set(out.filter(({ number }) => list.repeats.has(number)).map(caseNumberText))];
  const others = out.filter(({ number }) => !list.repeats.has(number)).length;
  return [
    `The list is not ready: ${counted(errors, "error")}.`,
    ...(counts.length > 0 ? [`${counts.join(", ")}.`] : []),
    ...(twice.length > 0 ? [`Left out, their number is used twice: ${twice.join(", ")}.`] : []),
    ...(others > 0 ? [`Left out without a group or a case number: ${counted(others, "case")}.`] : []),
  ].join(" ");
}
