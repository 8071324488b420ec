import { isHealth } from "../agencies";
import { consentOf, type Consent } from "../consent";
import { faultsInRows, type ProcessRule } from "../rule";
import { isFile } from "../steps";

const BECAUSE: Readonly<Record<Exclude<Consent, "given">, string>> = {
  awaited: "There is no consent yet to read this case’s health records. Wait for it, or take this row out.",
  "no health records":
    "The consent of this case leaves out health records. Take this row out, or choose Not needed.",
  declined:
    "Consent was declined: this case’s health records may not be read. Take this row out, or choose Not needed.",
  withdrawn:
    "Consent was withdrawn: this case’s health records may not be read. Take this row out, or choose Not needed.",
};

/** Health service records are read with consent alone; a questionnaire is none, and can be asked for before. */
export const consentForHealth: ProcessRule = {
  id: "consent-for-health",
  severity: "error",
  why: "“These are required in order for inspectors to have consent to read health service records.”",
  find: (tracking) =>
    faultsInRows(tracking, "Agency or person", ({ step, agency, number, outcome }) => {
      if (!isFile(step) || !isHealth(agency) || outcome === "Not needed") return undefined;
      const consent = consentOf(tracking.rowsOf.get(number) ?? []);
      return consent === "given" ? undefined : BECAUSE[consent];
    }),
};
