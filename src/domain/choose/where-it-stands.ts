import type { Case } from "../case-list/case";
import type { ChoiceRecord } from "./choice-record/choice-record";
import type { CurrentChoice } from "./choice-record/current-choice";
import { inWords } from "../case-list/wording";
import { untickedReason } from "./choice-record/unticked-reason";
import { whyTheseCases } from "./why-these-cases";

/** Where a case stands in the choice, a sentence each: why it is one of the ten, or what became of it. */
export function whereItStands(
  theCase: Case,
  record: ChoiceRecord,
  { ten, byHand, reserves }: CurrentChoice,
): string[] {
  const { number } = theCase;
  const place = ten.findIndex((one) => one.theCase.number === number);
  const why = place < 0 ? undefined : whyTheseCases({ ten }, byHand)[place];
  const reserve = Object.values(reserves).flatMap((candidates) =>
    candidates.flatMap((one, i) => (one.theCase.number === number ? [i + 1] : [])),
  );
  const withdrawal = record.withdrawn.has(number)
    ? record.withdrawals.filter((one) => one.number === number).at(-1)
    : undefined;
  const unticked = untickedReason(record, theCase);
  const excluded = record.excluded.get(number);
  const said = [
    ...(why === undefined ? [] : [`Tracked. ${why}`]),
    ...(withdrawal && place < 0
      ? [`Withdrawn: ${withReason(withdrawal.because, withdrawal.more)} ${withdrawal.at}.`]
      : []),
    ...(unticked === undefined || withdrawal ? [] : [`Unticked by hand${because(unticked)}.`]),
    ...(excluded === undefined ? [] : [`Excluded from Draw and Spread${because(excluded)}.`]),
    ...reserve.map((turn) => `In reserve, number ${inWords(turn)} of its group.`),
  ];
  return said.length > 0 ? said : ["Not tracked."];
}

const because = (reason: string): string => (reason === "" ? "" : `: ${reason}`);
const withReason = (reason: string, more: string): string => `${reason}${because(more)},`;
