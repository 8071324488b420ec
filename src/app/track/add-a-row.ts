import { cellAddress } from "../../domain/spreadsheet/address";
import { addTrackingRow } from "../../domain/track/add-row";
import type { Step } from "../../domain/track/steps";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import type { Workbook } from "../workbook";
import { neededTracking } from "./tracking-reading";

/** What is to be added, as the pane asks for it. */
export interface RowRequest {
  /** Folded, as cases are known by it. */
  readonly number: string;
  readonly step: Step;
  readonly agency: string;
}

/** Adds a row: another agency, a file, an interview, a chaser. A chaser is requested today. */
export async function addARow(workbook: Workbook, { number, step, agency }: RowRequest): Promise<string> {
  const tracking = neededTracking(await workbook.read());
  const theCase = tracking.flagged.find((one) => one.number === number);
  if (!theCase) throw new CannotDo("Choose one of the ten.");
  const { timetable, existing } = tracking;
  const requested = step === "Chaser" ? timetable.TodayDate : undefined;
  const changes = addTrackingRow(tracking, { theCase, step, agency, requested });
  await workbook.apply("add the row", changes);
  const at = cellAddress(existing.range.bottom + 1, existing.range.left);
  return `${at}: ${theCase.caseNumber}, ${step}${agency === "" ? "" : `, ${agency}`} added.`;
}
