import { normalised } from "../../spreadsheet/cell";
import { AREA, SETTING_UP } from "../area";
import { faultsInRows, type ProcessRule } from "../rule";

/** What is tracked belongs to a case of the ten, or to one that was of them. */
export const caseOfTheTen: ProcessRule = {
  id: "case-of-the-ten",
  severity: "error",
  why: "“Select 10 cases from the 100 to be tracked.”",
  find: (tracking) => {
    const known = new Set(tracking.flagged.map(({ number }) => number));
    return faultsInRows(tracking, "Case number", ({ caseNumber, number, step }) => {
      if (number === "") return "Enter the case number.";
      if (number === normalised(AREA))
        return step === SETTING_UP || step === "Chaser"
          ? undefined
          : `Only ${SETTING_UP} is about the whole area. Enter the case number.`;
      if (step === SETTING_UP) return `${SETTING_UP} is about the whole area. Enter ${AREA}.`;
      return known.has(number)
        ? undefined
        : `${caseNumber} is not one of the ten. If it is ticked under Choose, press Flag the ten. Else correct the number.`;
    });
  },
};
