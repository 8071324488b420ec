import { dayInWords } from "../../domain/spreadsheet/dates";
import { DUTY_VISIT } from "../../domain/track/duty-visits/duty-visit-table";
import { readDutyVisits } from "../../domain/track/duty-visits/duty-visits";
import { inspectorTyped } from "../../domain/track/recording/inspector-typed";
import { recordVisit as recording } from "../../domain/track/duty-visits/record-visit";
import { action } from "../action";
import { endingBegun } from "../begun-sheet";
import { requireCaseList } from "../case-list-of";
import { dayTyped } from "./day-typed";

/** What the pane's fields hold of a duty visit. */
export interface VisitForm {
  readonly visit: string;
  readonly dutyPoint: string;
  readonly day: string;
  readonly inspector: string;
}

/** Writes when and by whom a duty visit is made (guidance, 8), planned or made. */
export const recordVisit = action({
  id: "record-visit",
  label: "Record the visit",
  doing: "record the visit",
  async run({ workbook, apply }, form: VisitForm) {
    const { reading } = requireCaseList(await workbook.read());
    const day = dayTyped("day", "Date of visit", form.day);
    const { changes } = await endingBegun(workbook, reading, [DUTY_VISIT], (without) => {
      const { DutyVisit } = without.ourTables;
      const duty = DutyVisit && readDutyVisits(DutyVisit, without.names);
      return { changes: recording(duty, { ...form, day }, without, reading.list?.cells) };
    });
    await apply(changes);
    const inspector = inspectorTyped(form.inspector);
    const when = day === undefined ? "" : ` on ${dayInWords(day)}`;
    const who =
      inspector === "" ? "" : `, by ${/^\d/.test(inspector) ? `inspector ${inspector}` : inspector}`;
    return `Visit ${form.visit.trim()}${when}${who}: recorded on the sheet ${DUTY_VISIT.sheet}.`;
  },
});
