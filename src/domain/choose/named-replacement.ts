import { caseNumber } from "../case-list/case";
import type { CaseList } from "../case-list/case-list";
import { caseNumbered } from "../case-list/find-case";
import { CannotDo } from "../shared/cannot-do";
import type { ChoiceEvent } from "./choice-record/choice-event";
import type { CurrentChoice } from "./choice-record/current-choice";
import { caseNumberText } from "./pool";
import type { Leaving } from "./replace";
import { canBeTracked } from "./quotas";
import type { WithdrawnBecause } from "./withdrawn-because";

/**
 * What withdrawing a case for one that the inspector names comes to; nobody has to have drawn. `typed`: its number.
 * Throws CannotDo where that case cannot take the place.
 */
export function namedReplacement(
  list: CaseList,
  { ten, byHand }: CurrentChoice,
  withdrawn: Leaving,
  typed: string,
  because: WithdrawnBecause,
  more: string,
): readonly ChoiceEvent[] {
  const { number, group } = withdrawn;
  const named = caseNumber(typed);
  const theCase = caseNumbered(list, named);
  if (!theCase || !canBeTracked(theCase, list))
    throw new CannotDo(`Case ${typed} is not in the list, or its number is used twice.`, "named");
  const words = caseNumberText(theCase);
  if (theCase.tracked) throw new CannotDo(`${words} is one of the ten already. Name another case.`, "named");
  if (theCase.group !== group)
    throw new CannotDo(`${words} is not on the ${group} list. Name a case of that group.`, "named");
  if (byHand.excluded.has(named))
    throw new CannotDo(
      `${words} is excluded or withdrawn. Take the exclusion back, or name another case.`,
      "named",
    );
  const others = ten.map((one) => one.theCase.number).filter((other) => other !== number);
  return [
    {
      ...{ type: "withdrawn", number, because, more, replacement: named, origin: "picked" },
      ten: [...others, named].sort(),
    },
    {
      ...{ type: "pick explained", number: named },
      reason: `named in place of ${withdrawn.written}`,
    },
  ];
}
