import { caseNumberText } from "../../domain/choose/pool";
import { afterUnticking } from "../../domain/choose/choice-record";
import { ticked } from "../../domain/choose/ticks";
import { canBeTracked, quotaText } from "../../domain/choose/tracked";
import { indexOf } from "../../domain/case-list/columns";
import { theCaseList } from "../reading";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
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
    throw new CannotDo(`Case ${number} is no longer in the list, or its number is used twice.`);
  refuseWithoutColumn(list.layout.columns);
  const numbers = new Set(list.cases.filter(({ tracked }) => tracked).map((other) => other.number));
  if (on) numbers.add(number);
  else numbers.delete(number);
  const after = ticked(list, numbers);
  const record = choiceIn(reading.settings);
  const isKnown = record.filled.has(number) || record.pickReasons.has(number);
  await workbook.apply("change the tick", [
    ...after.changes,
    ...(!on && isKnown ? [keepChoice(afterUnticking(record, number))] : []),
  ]);
  return `${caseNumberText(theCase)} is ${on ? "tracked" : "no longer tracked"}. ${quotaText(after.list)}.`;
}

export function refuseWithoutColumn(columns: readonly (number | undefined)[]): void {
  if (columns[indexOf("tracked")] === undefined)
    throw new CannotDo("The list has no column Tracked. Put its header back.");
}
