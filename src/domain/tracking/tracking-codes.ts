import { type CodeList, plain } from "../codes";
import { AGENCIES } from "./agencies";
import { OUTCOMES, STEPS } from "./steps";

export const STEP_CODES = plain("StepCodes", "Step", STEPS);
export const AGENCY_CODES = plain("AgencyCodes", "Agency or person", AGENCIES);
export const OUTCOME_CODES = plain("OutcomeCodes", "Outcome", OUTCOMES);
export const LOOKED_AT_CODES = plain("LookedAtCodes", "Looked at", ["Yes", "No"]);

/** The lists on `Codes` for what comes after the choice, to the right of the case list's own. */
export const TRACKING_CODE_LISTS: readonly CodeList[] = [
  STEP_CODES,
  AGENCY_CODES,
  OUTCOME_CODES,
  LOOKED_AT_CODES,
];
