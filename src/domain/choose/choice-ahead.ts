import type { CaseList } from "../case-list/case-list";
import { type Steps, visited } from "../shared/work-in-steps";
import { digestLine } from "./changed-since";
import { filterValues } from "./filters/filter-values";
import { ticketIn } from "./pool";
import { traitsOf } from "./spread/score";
import type { Seed } from "./tickets";

/**
 * Works out, case by case, what choosing asks of each. It is remembered with the case's cells, so that the choice
 * itself is quick. `seed`: undefined where nobody has drawn.
 */
export const choiceAhead = ({ cases }: CaseList, seed: Seed | undefined): Steps<void> =>
  visited(cases, (theCase) => {
    if (seed !== undefined) ticketIn(seed, theCase);
    traitsOf(theCase);
    filterValues(theCase);
    digestLine(theCase);
  });
