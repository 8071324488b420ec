import { guardedWrites } from "../../domain/case-list/grid/cell-writes";
import type { Case } from "../../domain/case-list/case";
import { numberAsWritten } from "../../domain/choose/number-as-written";
import { caseNumberText } from "../../domain/choose/pool";
import { withTick } from "../../domain/choose/ticks";
import { byInspector } from "../../domain/choose/inspector";
import { canBeTracked, quotaText } from "../../domain/choose/quotas";
import { undoCells, type WrittenCell, writtenCells } from "../../domain/fill/undo-cells";
import { CannotDo } from "../../domain/shared/cannot-do";
import type { Change } from "../../domain/spreadsheet/change";
import { action, type ActionContext, type Undo } from "../action";
import { rememberWritten } from "../fill/undo-cells";
import { readChoice, requireTrackedColumn, type TheChoice } from "./read-choice";

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
    const choice = await readChoice(context);
    const { list } = choice;
    const theCase = requireCase(choice, number);
    const after = withTick(list, number, on);
    const written = writtenCells(list, after.edits);
    await apply(context, choice, number, on, after.changes);
    if (written.length > 0)
      rememberWritten(
        context,
        `Track ${caseNumberText(theCase)}`,
        written,
        undoOf(choice, number, on, written),
        { isOfTick: true },
      );
    return tickWords(theCase, on, after.list);
  },
});

/**
 * The Tracked cell as it was; for the record of the choice that is a tick like others. Where the places were filled
 * anew since, it would be a case too many or too few.
 */
const undoOf =
  (before: TheChoice, number: string, on: boolean, written: readonly WrittenCell[]): Undo =>
  async (context) => {
    const choice = await readChoice(context);
    const { list } = choice;
    if (timesFilled(choice) !== timesFilled(before))
      return "Nothing is undone. The places have been filled anew since.";
    const theCase = requireCase(choice, number);
    const { edits, refused } = undoCells(written, list);
    if (refused.length > 0) return `Nothing is undone. ${refused.join(" ")}`;
    await apply(context, choice, number, !on, guardedWrites(list, edits));
    return tickWords(theCase, !on, withTick(list, number, !on).list);
  };

const timesFilled = ({ record }: TheChoice): number =>
  record.drawings.length + record.withdrawals.length + record.broughtBack.length;

function requireCase({ list, record }: TheChoice, number: string): Case {
  const theCase = list.cases.find((other) => other.number === number);
  if (!theCase || !canBeTracked(theCase, list))
    throw new CannotDo(
      `Case ${numberAsWritten(list, record)(number)} is no longer in the list, or its number is used twice.`,
    );
  requireTrackedColumn(list);
  return theCase;
}

/**
 * By hand, before anything is known of a choice, the cells say all. Kept before the cell is written, a press that
 * ends halfway is the same one again.
 */
async function apply(
  context: Pick<ActionContext, "apply">,
  { record, keep }: TheChoice,
  number: string,
  on: boolean,
  changes: readonly Change[],
): Promise<void> {
  const isKnown =
    record.baseline !== undefined || record.filled.has(number) || record.pickReasons.has(number);
  const isNews = changes.length > 0 && isKnown;
  await context.apply([
    ...(isNews ? keep([{ type: on ? "ticked" : "unticked", number, ...byInspector(record) }]) : []),
    ...changes,
  ]);
}

const tickWords = (theCase: Case, on: boolean, after: TheChoice["list"]): string =>
  `${caseNumberText(theCase)} is ${on ? "tracked" : "no longer tracked"}. ${quotaText(after)}.`;
