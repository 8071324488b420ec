import { isBlank, trimmed } from "../../spreadsheet/cell";
import { faultsInRows, type ProcessRule } from "../rule";
import { CONSENT, outcomesOf } from "../steps";

/** Each step has its own outcomes. */
export const outcomeOfStep: ProcessRule = {
  id: "outcome-of-step",
  severity: "error",
  why: "What counts as done, given or declined goes by the outcome.",
  find: (tracking) =>
    faultsInRows(tracking, "Outcome", ({ step, outcome, cells }) => {
      if (step === undefined) return undefined;
      const choice = `Choose one of these: ${outcomesOf(step).join(", ")}.`;
      if (isBlank(cells.Outcome))
        return step === CONSENT && !isBlank(cells.Done) ? `The form is back. ${choice}` : undefined;
      if (outcome === undefined) return `“${trimmed(cells.Outcome)}” is not on the list. ${choice}`;
      return outcomesOf(step).includes(outcome)
        ? undefined
        : `“${outcome}” is no outcome of this step. ${choice}`;
    }),
};
