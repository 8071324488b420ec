import type { CaseList } from "../../case-list/case-list";
import { type Group, GROUPS } from "../../case-list/groups";
import type { TrackedCase } from "../choice";
import { canBeTracked } from "../quotas";

/** A group's cases in the order of the list, as one line of marks. */
export interface GroupAtAGlance {
  readonly group: Group;
  /** For each case that can be tracked, whether it is one of the ten. */
  readonly marks: readonly boolean[];
  readonly tracked: number;
}

/** The whole list and the ten, group by group; groups without a case are left out. */
export function atAGlance(list: CaseList, ten: readonly Pick<TrackedCase, "theCase">[]): GroupAtAGlance[] {
  const numbers = new Set(ten.map(({ theCase }) => theCase.number));
  const offered = list.cases.filter((theCase) => canBeTracked(theCase, list));
  return GROUPS.flatMap((group) => {
    const marks = offered
      .filter((theCase) => theCase.group === group)
      .map((theCase) => numbers.has(theCase.number));
    return marks.length === 0 ? [] : [{ group, marks, tracked: marks.filter(Boolean).length }];
  });
}

/** "LAC, 4 of 35". */
export const glanceWords = ({ group, tracked, marks }: GroupAtAGlance): string =>
  `${group}, ${tracked} of ${marks.length}`;

export const GLANCE_KEY = "Filled: one of the ten. Each mark is a case, in the order of the list.";
