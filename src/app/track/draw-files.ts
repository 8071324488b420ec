import { drawFiles } from "../../domain/track/draw-files";
import type { DrawRequest } from "../../domain/track/duty-visit-table";
import { readDutyVisits, wholeNumber } from "../../domain/track/duty-visits";
import { counted } from "../../domain/case-list/wording";
import { theCaseList } from "../reading";
import type { Workbook } from "../workbook";
import { momentOf } from "../moment";

/** What the pane's fields hold. */
export interface DrawForm {
  readonly visit: string;
  readonly dutyPoint: string;
  readonly inLog: string;
  readonly wanted: string;
  readonly seed: string;
}

/** Draws files of a duty log by tickets, into the table DutyVisit (guidance, 8). `now`: of the clock. */
export async function drawSomeFiles(workbook: Workbook, form: DrawForm, now: number): Promise<string> {
  const { reading } = theCaseList(await workbook.read());
  const existing = reading.ourTables.DutyVisit;
  const request: DrawRequest = {
    ...form,
    inLog: wholeNumber(form.inLog) ?? 0,
    wanted: wholeNumber(form.wanted) ?? 0,
    drawn: momentOf(now),
  };
  const duty = existing && readDutyVisits(existing, reading.names);
  const drawn = drawFiles(duty, request, reading);
  await workbook.apply("draw the files", drawn.changes);
  const { positions } = drawn;
  return `${counted(positions.length, "file")} drawn for visit ${form.visit.trim()}, at position${positions.length === 1 ? "" : "s"} ${positions.join(", ")} of the log.`;
}
