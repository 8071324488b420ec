import { LEAD, LEAD_IN_SOCIAL_CARE, SOCIAL_CARE } from "../agencies";
import { faultsInRows, type ProcessRule } from "../rule";

/** Where the lead professional is in social care, nobody has to fill in two questionnaires. */
export const oneServesBoth: ProcessRule = {
  id: "one-serves-both",
  severity: "info",
  why: "The lead professional’s questionnaire is social care’s, where the lead is in social care.",
  find: (tracking) =>
    faultsInRows(tracking, "Agency or person", ({ step, agency, number }) => {
      if (step !== "Questionnaire" || (agency !== SOCIAL_CARE && agency !== LEAD)) return undefined;
      const both = tracking.rowsOf
        .get(number)
        ?.some((row) => row.step === "Questionnaire" && row.agency === LEAD_IN_SOCIAL_CARE);
      return both === true
        ? "The lead professional is in social care: one questionnaire serves both. This row can be deleted."
        : undefined;
    }),
};
