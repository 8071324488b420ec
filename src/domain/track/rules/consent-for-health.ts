import { consentLacking, type Consent } from "../consent";
import { faultsInRows, type ProcessRule } from "../rule";

type NotGiven = Exclude<Consent, "given">;

const WHY: Readonly<Record<NotGiven, string>> = {
  awaited: "There is no consent yet to read this case’s health records.",
  unclear:
    "An answer on consent is not clear, so there is no consent yet to read this case’s health records.",
  "no health records": "The consent of this case leaves out health records.",
  declined: "Consent was declined: this case’s health records may not be read.",
  withdrawn: "Consent was withdrawn: this case’s health records may not be read.",
};

const TAKE_OUT = "Delete this row, or choose Not needed.";
const WHAT_TO_DO: Readonly<Record<NotGiven, string>> = {
  awaited: "Wait for it, or delete this row.",
  unclear: "Choose its outcome from the list, or delete this row.",
  "no health records": TAKE_OUT,
  declined: TAKE_OUT,
  withdrawn: TAKE_OUT,
};

/** Health service records are read with consent alone; a questionnaire is none, and can be asked for before. */
export const consentForHealth: ProcessRule = {
  id: "consent-for-health",
  severity: "error",
  why: "“These are required in order for inspectors to have consent to read health service records.”",
  find: (tracking) =>
    faultsInRows(tracking, "Agency or person", (row) => {
      const consent = consentLacking(tracking, row);
      if (consent === undefined) return undefined;
      // It is there, and may have been read while consent was in: the row tells so, and stays.
      return row.isClosed
        ? `${WHY[consent]} Read it no more. Have it returned, then choose Returned.`
        : `${WHY[consent]} ${WHAT_TO_DO[consent]}`;
    }),
};
