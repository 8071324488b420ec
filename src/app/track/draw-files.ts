import { momentOf } from "../../domain/choose/choice-record/moment";
import { counted } from "../../domain/case-list/wording";
import { drawFiles as drawFromLog } from "../../domain/track/duty-visits/draw-files";
import { type DrawRequest, DUTY_VISIT } from "../../domain/track/duty-visits/duty-visit-table";
import { readDutyVisits, wholeNumber } from "../../domain/track/duty-visits/duty-visits";
import { typedDay } from "./typed-day";
import { action } from "../action";
import { endingBegun } from "../begun-sheet";
import { requireCaseList } from "../case-list-of";

/** What the pane's fields hold. */
export interface DrawForm {
  readonly visit: string;
  readonly dutyPoint: string;
  readonly inLog: string;
  readonly wanted: string;
  readonly seed: string;
  /** Day first; "" or left out where it is not said. */
  readonly day?: string;
  /** LI, DLI or a number; "" or left out where it is not said. */
  readonly inspector?: string;
}

/** Draws files of a duty log by tickets, into the table DutyVisit (guidance, 8). */
export const drawFiles = action({
  id: "draw-files",
  label: "Draw files",
  doing: "draw the files",
  async run({ workbook, apply, stamp }, form: DrawForm) {
    const { reading } = requireCaseList(await workbook.read());
    const request: DrawRequest = {
      ...form,
      day: typedDay({ field: "day", label: "Date of visit", text: form.day ?? "" }),
      inLog: wholeNumber(form.inLog) ?? 0,
      wanted: wholeNumber(form.wanted) ?? 0,
      drawn: momentOf(stamp().time),
    };
    const dates = reading.list?.cells ?? {};
    const { positions, changes, isThere } = await endingBegun(workbook, reading, [DUTY_VISIT], (without) => {
      const { DutyVisit } = without.ourTables;
      return drawFromLog(DutyVisit && readDutyVisits(DutyVisit, without.names), request, without, dates);
    });
    if (changes.length > 0) await apply(changes);
    if (isThere)
      return `Visit ${form.visit.trim()} has its ${counted(positions.length, "file")} already, at position${positions.length === 1 ? "" : "s"} ${positions.join(", ")} of the log. To draw more, enter a greater number to look at.`;
    return `${counted(positions.length, "file")} drawn for visit ${form.visit.trim()}, at position${positions.length === 1 ? "" : "s"} ${positions.join(", ")} of the log.`;
  },
});
