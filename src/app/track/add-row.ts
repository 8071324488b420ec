import { cellAddress } from "../../domain/spreadsheet/address";
import { CannotDo } from "../../domain/shared/cannot-do";
import { listed } from "../../domain/case-list/wording";
import { dayInWords } from "../../domain/spreadsheet/dates";
import { addTrackingRows } from "../../domain/track/tracking-sheet/add-rows";
import type { Step } from "../../domain/track/steps";
import { action } from "../action";
import { requireTracking } from "./read-tracking";

/** What is to be added, as the pane asks for it. */
export interface RowRequest {
  /** Normalised, as cases are known by it. */
  readonly number: string;
  readonly step: Step;
  /** A row for each: up to three other agencies are asked. */
  readonly agencies: readonly string[];
}

/**
 * Adds a row, or one for each of several agencies: another agency, a file, an interview, a chaser. A chaser is requested today, and so is a questionnaire
 * that comes after the choice: it has three weeks of its own.
 */
export const addRow = action({
  id: "add-row",
  label: "Add the row",
  doing: "add the row",
  async run({ workbook, apply }, { number, step, agencies }: RowRequest) {
    const tracking = requireTracking(await workbook.read());
    const theCase = tracking.flagged.find((one) => one.number === number);
    if (!theCase) throw new CannotDo("Choose one of the ten.");
    const { timetable, existing } = tracking;
    const { TodayDate: today, ChoiceDate: choice } = timetable;
    const isLater = step === "Questionnaire" && today !== undefined && choice !== undefined && today > choice;
    const requested = step === "Chaser" || isLater ? today : undefined;
    const { changes, rows } = addTrackingRows(tracking, { theCase, step, agencies, requested });
    await apply(changes);
    const address = cellAddress((rows[0] ?? 1) - 1, existing.range.left);
    const asked = isLater ? `, requested on ${dayInWords(today)}` : "";
    const whom = agencies.length === 0 || agencies[0] === "" ? "" : `, ${listed(agencies)}`;
    return `${address}: ${theCase.caseNumber}, ${step}${whom} added${asked}.`;
  },
});
