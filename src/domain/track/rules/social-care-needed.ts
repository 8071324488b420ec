import { isBlank } from "../../spreadsheet/cell";
import { LEAD_IN_SOCIAL_CARE, SOCIAL_CARE } from "../agencies";
import { faultsInRows, type ProcessRule } from "../rule";
import { numbersOfTheTen } from "../tracking";

/** Social care's questionnaire and file are never to be spared. */
export const socialCareNeeded: ProcessRule = {
  id: "social-care-needed",
  severity: "warning",
  why: "“The social care questionnaire should be completed for all cases.” “The social care file(s) will always be requested.”",
  find: (tracking) => {
    const ten = numbersOfTheTen(tracking);
    return faultsInRows(tracking, "Outcome", ({ number, step, agency, outcome, cells }) => {
      // Whoever has said why has decided.
      if (outcome !== "Not needed" || !isBlank(cells.Notes) || !ten.has(number)) return undefined;
      if (step === "Case file" && agency === SOCIAL_CARE)
        return "The guidance always asks for the social care file. Choose another outcome, or say in Notes why it is not needed.";
      const serves = step === "Questionnaire" && (agency === SOCIAL_CARE || agency === LEAD_IN_SOCIAL_CARE);
      const isServed = (tracking.rowsOf.get(number) ?? []).some(
        (other) =>
          other.step === "Questionnaire" &&
          other.outcome !== "Not needed" &&
          (other.agency === SOCIAL_CARE || other.agency === LEAD_IN_SOCIAL_CARE),
      );
      return serves && !isServed
        ? "The guidance asks social care for a questionnaire in every case. Choose another outcome, or say in Notes why it is not needed."
        : undefined;
    });
  },
};
