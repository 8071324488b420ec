import { trimmed } from "../../spreadsheet/cell";
import { listed } from "../../case-list/wording";
import { faultsInRows, type ProcessRule } from "../rule";
import { STEPS } from "../steps";

/** A row whose step is not known is shown, and counts for nothing. */
export const stepOnList: ProcessRule = {
  id: "step-on-list",
  severity: "error",
  why: "The progress table and the dates go by the step.",
  find: (tracking) =>
    faultsInRows(tracking, "Step", ({ step, cells }) => {
      if (step !== undefined) return undefined;
      const typed = trimmed(cells.Step);
      return typed === ""
        ? "Choose the step."
        : `“${typed}” is not a step. Choose one of these: ${listed(STEPS)}.`;
    }),
};
