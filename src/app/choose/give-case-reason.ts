import { numberAsWritten } from "../../domain/choose/number-as-written";
import { caseNumberText } from "../../domain/choose/pool";
import { untickedReason } from "../../domain/choose/choice-record/unticked-reason";
import { CannotDo } from "../../domain/shared/cannot-do";
import { trimmed } from "../../domain/spreadsheet/cell";
import { action } from "../action";
import { readChoice } from "./read-choice";

/** Writes down why a case is picked, unticked or excluded; a blank text takes the reason away. */
export const giveCaseReason = action({
  id: "give-case-reason",
  label: "Give a reason",
  doing: "keep the reason",
  isQueued: true,
  hasTarget: true,
  async run(context, number: string, text: string) {
    const { list, record, current, keep } = await readChoice(context);
    const theCase = list.cases.find((other) => other.number === number);
    if (!theCase)
      throw new CannotDo(`Case ${numberAsWritten(list, record)(number)} is no longer in the list.`);
    const reason = trimmed(text);
    const isExcluded = record.excluded.has(number);
    const isUnticked = !isExcluded && untickedReason(record, theCase) !== undefined;
    if (!isExcluded && !isUnticked && !current.byHand.picked.has(number))
      throw new CannotDo(
        `${caseNumberText(theCase)} is neither picked nor excluded by hand: there is nothing to give a reason for.`,
      );
    const type = isExcluded ? "excluded" : isUnticked ? "tick explained" : "pick explained";
    await context.apply(keep([{ type, number, reason }]));
    return `${caseNumberText(theCase)}: ${reason === "" ? "the reason is gone" : "the reason is kept"}.`;
  },
});
