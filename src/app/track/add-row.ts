import { cellAddress } from "../../domain/spreadsheet/address";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import { dayInWords } from "../../domain/spreadsheet/dates";
import { addTrackingRow } from "../../domain/track/add-row";
import type { Step } from "../../domain/track/steps";
import { action } from "../action";
import { requireTracking } from "./read-tracking";

/** What is to be added, as the pane asks for it. */
export interface RowRequest {
  /** Normalised, as cases are known by it. */
  readonly number: string;
  readonly step: Step;
  readonly agency: string;
}

/**
 * Adds a row: another agency, a file, an interview, a chaser. A chaser is requested today, and so is a questionnaire
 * that comes after the choice: it has three weeks of its own.
 */
export const addRow = action({
  id: "add-row",
  label: "Add the row",
  doing: "add the row",
  async run({ workbook, apply }, { number, step, agency }: RowRequest) {
    const tracking = requireTracking(await workbook.read());
    const theCase = tracking.flagged.find((one) => one.number === number);
    if (!theCase) throw new CannotDo("Choose one of the ten.");
    const { timetable, existing } = tracking;
    const { TodayDate: today, ChoiceDate: choice } = timetable;
    const isLater = step === "Questionnaire" && today !== undefined && choice !== undefined && today > choice;
    const requested = step === "Chaser" || isLater ? today : undefined;
    const { changes, row } = addTrackingRow(tracking, { theCase, step, agency, requested });
    await apply(changes);
    const address = cellAddress(row - 1, existing.range.left);
    const asked = isLater ? `, requested on ${dayInWords(today)}` : "";
    return `${address}: ${theCase.caseNumber}, ${step}${agency === "" ? "" : `, ${agency}`} added${asked}.`;
  },
});
