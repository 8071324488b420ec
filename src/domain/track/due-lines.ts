import { groupBy } from "../shared/group-by";
import { listed } from "../case-list/wording";
import type { DueItem } from "./progress";

/** Rows of one kind that stand alike, in one line. */
export interface DueLine extends DueItem {
  readonly key: string;
}

/** The same thing of several cases is one line: "Questionnaire, Health: due Wed 28/06/2006: 1001 and 1002". */
export const dueLines = (items: readonly DueItem[]): DueLine[] =>
  [...groupBy(items, ({ what }) => what)].flatMap(([what, alike]) => {
    const [first, ...others] = alike;
    if (!first) return [];
    const text =
      others.length === 0 ? first.text : `${what}: ${listed(alike.map(({ row }) => row.caseNumber))}`;
    return [{ ...first, key: first.row.key, text }];
  });
