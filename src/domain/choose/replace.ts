import { CannotDo } from "../shared/cannot-do";
import { type Choice, type TrackedCase, ORIGIN_BY_METHOD, inListOrder } from "./choice";
import type { Candidate } from "./pool";
import type { Group } from "../case-list/groups";
import { type Reserves, scoresWith } from "./reserves";
import { isBetter, type Score, traitsOf } from "./spread/score";

/** A case that gives its place up: one of the ten, or one that was and is gone from the list. */
export interface Leaving {
  readonly number: string;
  /** As people read it. */
  readonly written: string;
  readonly group: Group;
}

export interface Replacement {
  /** The ten as they are now; the quotas are as they were. */
  readonly choice: Choice;
  readonly withdrawn: Leaving;
  readonly replacement: TrackedCase;
}

/**
 * Withdraws one of the ten and takes a reserve of its group: the next ticket for Draw, the one with which the
 * ten score best for Spread. `reserves`: as they are worked out of the choice. Throws CannotDo where there is none.
 */
export function replace(choice: Choice, reserves: Reserves, withdrawn: Leaving): Replacement {
  const { number } = withdrawn;
  const taken = reserveFor(withdrawn, choice, reserves[withdrawn.group]);
  if (!taken)
    throw new CannotDo(
      `There is no ${withdrawn.group} case in reserve for ${withdrawn.written}. Take an exclusion away, or track another case by hand.`,
    );
  const replacement: TrackedCase = { ...taken, origin: ORIGIN_BY_METHOD[choice.method] };
  const others = choice.ten.filter(({ theCase }) => theCase.number !== number);
  const after: Choice = { ...choice, ten: inListOrder([...others, replacement]) };
  return { choice: after, withdrawn, replacement };
}

function reserveFor(
  withdrawn: Leaving,
  choice: Choice,
  reserves: readonly Candidate[],
): Candidate | undefined {
  if (choice.method === "Draw") return reserves[0];
  const scores = scoresWith(
    choice.ten.filter(({ theCase }) => theCase.number !== withdrawn.number),
    reserves.map(({ theCase }) => traitsOf(theCase)),
  );
  return reserves.reduce<{ taken?: Candidate; score?: Score }>((best, taken, i) => {
    const score = scores[i];
    return best.score && score && !isBetter(score, best.score) ? best : { taken, ...(score && { score }) };
  }, {}).taken;
}
