import { caseNumberText } from "../../domain/choose/pool";
import { ticked } from "../../domain/choose/ticks";
import { canBeTracked, quotaText } from "../../domain/choose/quotas";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import { action } from "../action";
import { readChoice, requireTrackedColumn } from "./read-choice";

/**
 * Ticks a case, or takes its tick away: writes its Tracked cell. A case that Draw or Spread brought in counts as
 * picked once it is ticked again. The case is found by its number, since rows may have moved since the pane was
 * painted.
 */
export const trackCase = action({
  id: "track-case",
  label: "Track",
  doing: "change the tick",
  isQueued: true,
  hasTarget: true,
  async run(context, number: string, on: boolean) {
    const { list, record, keep } = await readChoice(context);
    const theCase = list.cases.find((other) => other.number === number);
    if (!theCase || !canBeTracked(theCase, list))
      throw new CannotDo(`Case ${number} is no longer in the list, or its number is used twice.`);
    requireTrackedColumn(list);
    const numbers = new Set(list.cases.filter(({ tracked }) => tracked).map((other) => other.number));
    if (on) numbers.add(number);
    else numbers.delete(number);
    const after = ticked(list, numbers);
    // By hand, before anything is known of a choice, the cells say all. Kept before the cell is written, a press that
    // ends halfway is the same one again.
    const isKnown =
      record.baseline !== undefined || record.filled.has(number) || record.pickReasons.has(number);
    const isNews = after.changes.length > 0 && isKnown;
    await context.apply([
      ...(isNews ? keep([{ type: on ? "ticked" : "unticked", number }]) : []),
      ...after.changes,
    ]);
    return `${caseNumberText(theCase)} is ${on ? "tracked" : "no longer tracked"}. ${quotaText(after.list)}.`;
  },
});
