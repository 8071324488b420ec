import { CannotDo } from "../../shared/cannot-do";
import { trimmed } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import type { SheetsAndNames } from "../../spreadsheet/defined-names";
import type { SheetCells } from "../../spreadsheet/sheet-cells";
import type { Recording } from "../recording/recording";
import { visitCells } from "./recorded-visits";
import { refuseLostTable, requireColumns } from "../../spreadsheet/sheet-table";
import { IDENTIFYING_DETAILS } from "../../case-list/privacy/identifying-details";
import { newDutySheet } from "./duty-sheet";
import { DUTY_VISIT, type VisitRequest } from "./duty-visit-table";
import { type DutyVisits, visitKey, visitsOf } from "./duty-visits";
import { inspectorTyped } from "../recording/inspector-typed";
import { visitLine } from "./visit-list";

/**
 * Writes when and by whom a duty visit is made, beside the table of its files; a visit can be planned before anything
 * is drawn. `duty`: the sheet as it is, undefined where there is none. Throws CannotDo where it cannot. Sheet and list
 * that it makes stay when it is taken back.
 */
export function recordVisit(
  duty: DutyVisits | undefined,
  request: VisitRequest,
  workbook: SheetsAndNames,
  dates: Pick<SheetCells, "dateSystem"> = {},
): Recording {
  const sound = soundVisit(request);
  const there = duty && visitsOf(duty).find(({ visit }) => visitKey(visit) === visitKey(sound.visit));
  const { dutyPoint } = sound;
  if (dutyPoint === "" && !there) throw new CannotDo("Enter the duty point.", "dutyPoint");
  if (there && dutyPoint !== "" && there.dutyPoint.toLowerCase() !== dutyPoint.toLowerCase())
    throw new CannotDo(
      `Visit ${sound.visit} is to the duty point ${there.dutyPoint}. Give a visit elsewhere another number.`,
      "dutyPoint",
    );
  if (sound.day === undefined && sound.inspector === "")
    throw new CannotDo("Enter the date of the visit, or who makes it.", "day");
  const asked = { ...sound, dutyPoint: there?.dutyPoint ?? dutyPoint };
  const wrote = visitCells(duty, asked, duty?.existing.cells ?? dates);
  if (!duty) {
    refuseLostTable(DUTY_VISIT, workbook.sheets);
    return { changes: newDutySheet(sound, [], workbook, dates), wrote };
  }
  requireColumns(duty.existing.sheet, duty.columns, ["Visit"], "Record the visit");
  return { changes: visitLine(duty, asked, workbook), wrote };
}

/** Day and inspector of a visit, where they are said. */
export const dayChanges = (duty: DutyVisits, request: VisitRequest, workbook: SheetsAndNames): Change[] => {
  const { visit, dutyPoint, day, inspector = "" } = request;
  return day === undefined && inspector === ""
    ? []
    : visitLine(duty, { visit, dutyPoint, day, inspector }, workbook);
};

/** A visit as it is written. Throws CannotDo where it has no number, or tells who somebody is. */
export function soundVisit(request: VisitRequest): Required<VisitRequest> {
  const [visit, dutyPoint] = [trimmed(request.visit), trimmed(request.dutyPoint)];
  if (visit === "") throw new CannotDo("Enter the number of the visit, such as 1.", "visit");
  const detail = IDENTIFYING_DETAILS.find(({ gives }) => gives(visit) || gives(dutyPoint));
  if (detail)
    throw new CannotDo(
      `The visit or the duty point seems to give ${detail.what}. Take it out, so that nobody can be identified.`,
      detail.gives(visit) ? "visit" : "dutyPoint",
    );
  return { visit, dutyPoint, day: request.day, inspector: inspectorTyped(request.inspector ?? "") };
}
