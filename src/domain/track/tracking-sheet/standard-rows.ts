import { normalised } from "../../spreadsheet/cell";
import { AREA, missingAreaItems, SETTING_UP } from "../area";
import { CHILD, LEAD, LEAD_IN_SOCIAL_CARE, PARENTS, SOCIAL_CARE } from "../agencies";
import { CONSENT, type Step } from "../steps";
import type { FlaggedCase } from "../../choose/selected-cases/flagged-cases";
import type { TrackingRow } from "../tracking";

export interface StandardRow {
  readonly step: Step;
  readonly agency: string;
}

/**
 * What has to be done for each of the ten (guidance, 5.ii, 5.iii and 6). Other agencies, other files and all
 * interviews are for the inspectors to choose, a row each.
 */
const STANDARD_ROWS: readonly StandardRow[] = [
  { step: CONSENT, agency: PARENTS },
  { step: CONSENT, agency: CHILD },
  { step: "Questionnaire", agency: LEAD },
  { step: "Questionnaire", agency: SOCIAL_CARE },
  { step: "Case file", agency: SOCIAL_CARE },
];

/** Whether a row does what is asked: where the lead is in social care one questionnaire serves both. */
const does = (row: Pick<TrackingRow, "step" | "agency">, { step, agency }: StandardRow): boolean =>
  row.step === step &&
  (normalised(row.agency) === normalised(agency) ||
    (step === "Questionnaire" && row.agency === LEAD_IN_SOCIAL_CARE));

/** What a case has no row for. */
export const missingRows = (rows: readonly Pick<TrackingRow, "step" | "agency">[]): StandardRow[] =>
  STANDARD_ROWS.filter((standard) => !rows.some((row) => does(row, standard)));

/** A row still to be made. */
export interface MissingRow extends StandardRow {
  readonly caseNumber: string;
}

/** The rows that the ten lack, case by case, then those that the area lacks. */
export const missingRowsOf = (
  ten: readonly FlaggedCase[],
  rowsOf: ReadonlyMap<string, readonly TrackingRow[]>,
): MissingRow[] => [
  ...missingCaseRows(ten, rowsOf),
  ...missingAreaItems([...rowsOf.values()].flat()).map((agency) => ({
    caseNumber: AREA,
    step: SETTING_UP,
    agency,
  })),
];

/** The rows that the ten lack, case by case. */
export const missingCaseRows = (
  ten: readonly FlaggedCase[],
  rowsOf: ReadonlyMap<string, readonly TrackingRow[]>,
): MissingRow[] =>
  ten.flatMap(({ caseNumber, number }) =>
    missingRows(rowsOf.get(number) ?? []).map((row) => ({ caseNumber, ...row })),
  );
