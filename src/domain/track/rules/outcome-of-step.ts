import { isBlank, trimmed } from "../../spreadsheet/cell";
import { faultsInRows, type ProcessRule } from "../rule";
import { CONSENT, isSent, outcomesOf } from "../steps";

/** Each step has its own outcomes. */
export const outcomeOfStep: ProcessRule = {
  id: "outcome-of-step",
  severity: "error",
  why: "What counts as done, given or declined goes by the outcome.",
  find: (tracking) =>
    faultsInRows(tracking, "Outcome", ({ step, outcome, cells }) => {
      if (step === undefined) return undefined;
      const choice = `Choose one of these: ${outcomesOf(step).join(", ")}.`;
      const isBack = step === CONSENT && !isBlank(cells.Done);
      const answers = outcomesOf(CONSENT).filter((one) => !isSent(one));
      if (isBack && isSent(outcome))
        return `Done is the day of the answer. Choose it: ${answers.join(", ")}. When it was sent belongs in Notes.`;
      if (isBlank(cells.Outcome))
        return isBack ? `The form is back. Choose one of these: ${answers.join(", ")}.` : undefined;
      if (outcome === undefined) return `“${trimmed(cells.Outcome)}” is not on the list. ${choice}`;
      return outcomesOf(step).includes(outcome)
        ? undefined
        : `“${outcome}” is no outcome of this step. ${choice}`;
    }),
};
