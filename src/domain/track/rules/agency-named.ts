import { faultsInRows, type ProcessRule } from "../rule";

/** Who is asked has to be said. */
export const agencyNamed: ProcessRule = {
  id: "agency-named",
  severity: "error",
  why: "The lead professional, social care and “up to three other local agencies” are asked.",
  find: (tracking) =>
    faultsInRows(tracking, "Agency or person", ({ step, agency }) =>
      step !== undefined && step !== "Chaser" && agency === "" ? "Choose the agency or person." : undefined,
    ),
};
