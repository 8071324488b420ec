import { CODE_LISTS, type CodeList, codesWithoutLabels } from "../../case-list/codes";
import { codesSheet, stacked, STACKS_OF_CASE_LIST } from "../../case-list/grid/codes-sheet";
import { CODES_SHEET } from "../../case-list/list-layout";
import type { Change } from "../../spreadsheet/change";
import type { SheetsAndNames } from "../../spreadsheet/defined-names";
import { hasSheet } from "../../spreadsheet/sheet-reading";
import { AGENCIES } from "../agencies";
import { CLOSING, MEETING_STATUSES, OUTCOMES, STEPS } from "../steps";

export const STEP_CODES = codesWithoutLabels("StepCodes", "Step", STEPS);
export const AGENCY_CODES = codesWithoutLabels("AgencyCodes", "Agency or person", AGENCIES);
export const OUTCOME_CODES = codesWithoutLabels("OutcomeCodes", "Outcome", OUTCOMES);
/** No dropdown’s: conditional formats know by it what is no longer awaited. */
export const CLOSING_CODES = codesWithoutLabels("ClosingOutcomes", "Outcomes that end a step", CLOSING);
export const LOOKED_AT_CODES = codesWithoutLabels("LookedAtCodes", "Looked at", ["Yes", "No"]);

/** Nobody’s name: another inspector has a number. */
export const INSPECTOR_CODES = codesWithoutLabels("InspectorCodes", "Inspector", ["LI", "DLI"]);
export const MEETING_STATUS_CODES = codesWithoutLabels(
  "MeetingStatusCodes",
  "Status of a meeting",
  MEETING_STATUSES,
);

/** The lists on `Codes` for what comes after the choice, to the right of the case list's own. */
const STACKS: readonly (readonly CodeList[])[] = [
  [AGENCY_CODES, STEP_CODES, MEETING_STATUS_CODES, INSPECTOR_CODES],
  [OUTCOME_CODES, CLOSING_CODES, LOOKED_AT_CODES],
];

/** In the order in which they stand where all lists are side by side. */
const IN_ORDER: readonly CodeList[] = [
  STEP_CODES,
  AGENCY_CODES,
  OUTCOME_CODES,
  LOOKED_AT_CODES,
  CLOSING_CODES,
  INSPECTOR_CODES,
  MEETING_STATUS_CODES,
];

/** The lists on `Codes`, and that sheet where it is gone. */
export const trackingCodes = ({ sheets, names }: SheetsAndNames): Change[] => [
  ...(hasSheet(sheets, CODES_SHEET) ? [] : [{ type: "add sheet", sheet: CODES_SHEET } as const]),
  ...codesSheet(names, stacked(STACKS, STACKS_OF_CASE_LIST), IN_ORDER, CODE_LISTS.length),
];
