import { type CodeList, codesWithoutLabels } from "../case-list/codes";
import { AGENCIES } from "./agencies";
import { CLOSING, OUTCOMES, STEPS } from "./steps";

export const STEP_CODES = codesWithoutLabels("StepCodes", "Step", STEPS);
export const AGENCY_CODES = codesWithoutLabels("AgencyCodes", "Agency or person", AGENCIES);
export const OUTCOME_CODES = codesWithoutLabels("OutcomeCodes", "Outcome", OUTCOMES);
/** No dropdown’s: conditional formats know by it what is no longer awaited. */
export const CLOSING_CODES = codesWithoutLabels("ClosingOutcomes", "Outcomes that end a step", CLOSING);
export const LOOKED_AT_CODES = codesWithoutLabels("LookedAtCodes", "Looked at", ["Yes", "No"]);

/** The lists on `Codes` for what comes after the choice, to the right of the case list's own. */
export const TRACKING_CODE_LISTS: readonly CodeList[] = [
  STEP_CODES,
  AGENCY_CODES,
  OUTCOME_CODES,
  LOOKED_AT_CODES,
  CLOSING_CODES,
];
