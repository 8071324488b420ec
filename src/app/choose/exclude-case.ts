import { numberAsWritten } from "../../domain/choose/number-as-written";
import { caseNumberText } from "../../domain/choose/pool";
import { CannotDo } from "../../domain/shared/cannot-do";
import { action } from "../action";
import { readChoice } from "./read-choice";

/** Excludes a case from Draw and Spread, or takes that back. Only the add-in's own notes are written. */
export const excludeCase = action({
  id: "exclude-case",
  label: "Exclude",
  doing: "exclude the case",
  isQueued: true,
  hasTarget: true,
  async run(context, number: string, on: boolean) {
    const { list, record, keep } = await readChoice(context);
    const theCase = list.cases.find((other) => other.number === number);
    if (!theCase)
      throw new CannotDo(`Case ${numberAsWritten(list, record)(number)} is no longer in the list.`);
    const reason = record.excluded.get(number) ?? "";
    await context.apply(
      keep([on ? { type: "excluded", number, reason } : { type: "exclusion taken back", number }]),
    );
    const alsoTracked = on && theCase.tracked ? " It is tracked too: take one of the ticks away." : "";
    return `${caseNumberText(theCase)} is ${on ? "excluded from Draw and Spread" : "no longer excluded"}.${alsoTracked}`;
  },
});
