import { faultsInRows, type ProcessRule } from "../rule";
import { CONSENT } from "../steps";
import { numbersOfTheTen } from "../tracking";

/** Consent refused does not mean replacing: the inspector decides. */
export const decliningKeepsTheCase: ProcessRule = {
  id: "declining-keeps-the-case",
  severity: "info",
  why: "Consent is needed “to read health service records”; the rest of the case can be tracked without it.",
  find: (tracking) => {
    const ten = numbersOfTheTen(tracking);
    return faultsInRows(tracking, "Outcome", ({ step, outcome, number }) =>
      step === CONSENT && ten.has(number) && (outcome === "Declined" || outcome === "Withdrawn")
        ? `Consent was ${outcome.toLowerCase()}. The case stays one of the ten, without health records. Replace it only if the inspector decides so.`
        : undefined,
    );
  },
};
