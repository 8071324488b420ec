import { addressedMessage } from "../../../../src/domain/case-list/finding";
import { checkTracking } from "../../../../src/domain/track/check-tracking";
import type { FlaggedCase } from "../../../../src/domain/choose/selected-cases/flagged-cases";
import { aTracking, type DateCells, type RowCells, standardRows } from "../a-tracking";

/** What a rule says of a case's five rows and these more. */
export function said(
  rule: string,
  more: readonly RowCells[],
  dates: DateCells = {},
  selected?: readonly FlaggedCase[],
): string[] {
  const { findings } = checkTracking(aTracking([...standardRows("1001"), ...more], dates, selected));
  return findings.filter((finding) => finding.rule === rule).map(addressedMessage);
}
/** The same of these rows alone. */
export const saidOf = (rule: string, rows: readonly RowCells[], dates: DateCells = {}): string[] =>
  checkTracking(aTracking(rows, dates))
    .findings.filter((finding) => finding.rule === rule)
    .map(addressedMessage);

/** A row of 1001. */
export const a = (step: string, agency: string, cells: RowCells = {}): RowCells => ({
  "Case number": "1001",
  Step: step,
  "Agency or person": agency,
  ...cells,
});
export const questionnaire = (agency: string, cells: RowCells = {}): RowCells =>
  a("Questionnaire", agency, cells);
export const form = (outcome: string, agency = "Parents or carers", cells: RowCells = {}): RowCells =>
  a("Leaflets and consent forms", agency, { Outcome: outcome, ...cells });
