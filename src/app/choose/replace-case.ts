import { trimmed } from "../../domain/spreadsheet/cell";
import { flagTheTen } from "../../domain/choose/flag-the-ten";
import { afterReplacement } from "../../domain/choose/choice-record";
import { caseNumberText } from "../../domain/choose/pool";
import { replace, type WithdrawnBecause } from "../../domain/choose/replace";
import { choiceOfTen } from "../../domain/choose/current-choice";
import { ticked } from "../../domain/choose/ticks";
import { quotaText, notReadyToFlag } from "../../domain/choose/tracked";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import type { Workbook } from "../workbook";
import { momentOf } from "../moment";
import { VERSION } from "../version";
import { keepChoice, theChoiceIn } from "./the-choice";
import { refuseWithoutColumn } from "./track-case";

/**
 * Withdraws one of the ten for a reason and takes a reserve in its place: changes both Tracked cells, keeps what
 * was done, and brings the sheet Selected cases up to date where there is one. Throws a Refusal, and writes
 * nothing, where there is no full ten, no draw, or no reserve.
 */
export async function replaceCase(
  workbook: Workbook,
  number: string,
  because: WithdrawnBecause,
  more: string,
  now: number,
): Promise<string> {
  const reading = await workbook.read();
  const { list, kept: record, standing: current } = theChoiceIn(reading);
  refuseWithoutColumn(list.layout.columns);
  const reasons = notReadyToFlag(list);
  if (reasons.length > 0) throw new CannotDo(reasons.join(" "));
  if (!current.by)
    throw new CannotDo(
      "All ten are picked by hand, so there are no reserves. Enter a seed and press Draw or Spread: they keep the picks and find the reserves.",
    );
  const done = replace(
    list,
    choiceOfTen(current.by, current.ten),
    current.reserves,
    current.byHand,
    number,
    because,
  );
  const moment = momentOf(now);
  const after = afterReplacement(record, done, because, trimmed(more), moment);
  const ten = new Set(done.choice.ten.map(({ theCase }) => theCase.number));
  const { list: listAfter, changes } = ticked(list, ten);
  const selectedCases = reading.ourTables.SelectedCases;
  const written = selectedCases
    ? flagTheTen(listAfter, after, moment, { ...reading, selectedCases, version: VERSION }).changes
    : [keepChoice(after)];
  await workbook.apply("replace the case", [...changes, ...written]);
  const { withdrawn, replacement } = done;
  return `${caseNumberText(withdrawn.theCase)} is withdrawn (${because}), and ${caseNumberText(replacement.theCase)} takes its place. ${quotaText(listAfter)}.`;
}
