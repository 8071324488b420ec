import { CannotDo } from "../../domain/shared/cannot-do";
import { dayInWords } from "../../domain/spreadsheet/dates";
import { refuseLostTable } from "../../domain/spreadsheet/sheet-table";
import { DUTY_VISIT } from "../../domain/track/duty-visits/duty-visit-table";
import { type DutyVisits, readDutyVisits } from "../../domain/track/duty-visits/duty-visits";
import { inspectorTyped } from "../../domain/track/recording/inspector-typed";
import { recordVisit as visitRecording } from "../../domain/track/duty-visits/record-visit";
import { recordedVisits } from "../../domain/track/duty-visits/recorded-visits";
import { action } from "../action";
import { endingBegun } from "../begun-sheet";
import { requireCaseList } from "../case-list-of";
import type { Reading } from "../workbook";
import { typedDay } from "./typed-day";
import { writeRecording } from "./take-back";

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
  async run(context, form: VisitForm) {
    const { workbook } = context;
    const { reading } = requireCaseList(await workbook.read());
    const day = typedDay({ field: "day", label: "Date of visit", text: form.day });
    const recording = await endingBegun(workbook, reading, [DUTY_VISIT], (without) =>
      visitRecording(dutyVisitsIn(without), { ...form, day }, without, reading.list?.cells),
    );
    const inspector = inspectorTyped(form.inspector);
    const when = day === undefined ? "" : ` on ${dayInWords(day)}`;
    const who =
      inspector === "" ? "" : `, by ${/^\d/.test(inspector) ? `inspector ${inspector}` : inspector}`;
    const visit = `Visit ${form.visit.trim()}${when}${who}`;
    await writeRecording(context, recording, (now) => recordedVisits(requireDutyVisits(now)), `${visit}.`);
    return `${visit}: recorded on the sheet ${DUTY_VISIT.sheet}.`;
  },
});

const dutyVisitsIn = ({ ourTables: { DutyVisit: existing }, names }: Reading): DutyVisits | undefined =>
  existing && readDutyVisits(existing, names);

function requireDutyVisits(reading: Reading): DutyVisits {
  const duty = dutyVisitsIn(reading);
  if (duty) return duty;
  refuseLostTable(DUTY_VISIT, reading.sheets);
  throw new CannotDo(`There is no table ${DUTY_VISIT.table} in this workbook any more.`);
}
