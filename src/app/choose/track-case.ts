import { caseWords } from "../../domain/choose/pool";
import { afterUnticking } from "../../domain/choose/choice-record";
import { ticked } from "../../domain/choose/ticks";
import { canBeTracked, quotaText } from "../../domain/choose/tracked";
import { indexOf } from "../../domain/case-list/columns";
import { theCaseList } from "../reading";
import { Refusal } from "../cannot-do";
import type { Workbook } from "../workbook";
import { choiceIn } from "../../domain/choose/stored-choice";
import { keepChoice } from "./the-choice";

/**
 * Ticks a case, or takes its tick away: writes its Tracked cell. A case that Draw or Spread brought in counts as
 * picked once it is ticked again. The case is found again by its number, since rows may have moved since the
 * pane was painted.
 */
export async function trackCase(workbook: Workbook, number: string, on: boolean): Promise<string> {
  const { reading, list } = theCaseList(await workbook.read());
  const theCase = list.cases.find((other) => other.number === number);
  if (!theCase || !canBeTracked(theCase, list))
    throw new Refusal(`Case ${number} is no longer in the list, or its number is used twice.`);
  refuseWithoutColumn(list.place.columns);
  const numbers = new Set(list.cases.filter(({ tracked }) => tracked).map((other) => other.number));
  if (on) numbers.add(number);
  else numbers.delete(number);
  const after = ticked(list, numbers);
  const kept = choiceIn(reading.kept);
  const isKnown = kept.filled.has(number) || kept.pickReasons.has(number);
  await workbook.apply("change the tick", [
    ...after.changes,
    ...(!on && isKnown ? [keepChoice(afterUnticking(kept, number))] : []),
  ]);
  return `${caseWords(theCase)} is ${on ? "tracked" : "no longer tracked"}. ${quotaText(after.list)}.`;
}

export function refuseWithoutColumn(columns: readonly (number | undefined)[]): void {
  if (columns[indexOf("tracked")] === undefined)
    throw new Refusal("The list has no column Tracked. Put its header back.");
}
