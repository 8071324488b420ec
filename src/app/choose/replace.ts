import { keepChoice } from "../../domain/choose/kept-choice";
import { afterReplacement } from "../../domain/choose/choice-record";
import { choiceOfTen } from "../../domain/choose/current-choice";
import { flagTheTen } from "../../domain/choose/flag-the-ten";
import { caseNumberText } from "../../domain/choose/pool";
import { replace as replaceCase } from "../../domain/choose/replace";
import type { WithdrawnBecause } from "../../domain/choose/withdrawn-because";
import { ticked } from "../../domain/choose/ticks";
import { notReadyToFlag, quotaText } from "../../domain/choose/quotas";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import { trimmed } from "../../domain/spreadsheet/cell";
import { action } from "../action";
import { momentOf } from "../moment";
import { VERSION } from "../version";
import { readChoice, requireTrackedColumn } from "./read-choice";

/**
 * Withdraws one of the ten for a reason and takes a reserve in its place: changes both Tracked cells, keeps what
 * was done, and brings the sheet Selected cases up to date where there is one. Throws CannotDo, and writes nothing,
 * where there is no full ten, no draw, or no reserve.
 */
export const replace = action({
  id: "replace",
  label: "Replace",
  doing: "replace the case",
  async run(context, number: string, because: WithdrawnBecause, more: string) {
    const { reading, list, record, current } = await readChoice(context);
    requireTrackedColumn(list);
    const reasons = notReadyToFlag(list);
    if (reasons.length > 0) throw new CannotDo(reasons.join(" "));
    if (!current.by)
      throw new CannotDo(
        "All ten are picked by hand, so there are no reserves. Enter a seed and press Draw or Spread: they keep the picks and find the reserves.",
      );
    const choice = choiceOfTen(current.by, current.ten);
    const done = replaceCase(list, choice, current.reserves, current.byHand, number, because);
    const moment = momentOf(context.clock.now());
    const after = afterReplacement(record, done, because, trimmed(more), moment);
    const ten = new Set(done.choice.ten.map(({ theCase }) => theCase.number));
    const { list: listAfter, changes } = ticked(list, ten);
    const { SelectedCases: selectedCases } = reading.ourTables;
    const flagged = selectedCases
      ? flagTheTen(listAfter, after, moment, { ...reading, selectedCases, version: VERSION }).changes
      : [keepChoice(after)];
    await context.apply([...changes, ...flagged]);
    const { withdrawn, replacement } = done;
    return `${caseNumberText(withdrawn.theCase)} is withdrawn (${because}), and ${caseNumberText(replacement.theCase)} takes its place. ${quotaText(listAfter)}.`;
  },
});
