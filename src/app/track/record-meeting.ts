import { CannotDo } from "../../domain/shared/cannot-do";
import { refuseLostTable } from "../../domain/spreadsheet/sheet-table";
import { readProgramme } from "../../domain/track/programme/programme";
import { PROGRAMME } from "../../domain/track/programme/programme-table";
import { type MeetingEntry, recordMeeting as recording } from "../../domain/track/programme/record-meeting";
import { action } from "../action";
import { requireCaseList } from "../case-list-of";
import { dayTyped } from "./day-typed";

/** What was typed of a meeting, the day first; what is left out stays. */
export type MeetingForm = Omit<MeetingEntry, "Day"> & { readonly Day?: string };

/** Writes day, time, place and what else is arranged of a meeting (guidance, 7) in its row. `key`: the row's. */
export const recordMeeting = action({
  id: "record-meeting",
  label: "Record the meeting",
  doing: "record the meeting",
  async run({ workbook, apply }, key: string, { Day: typed, ...form }: MeetingForm) {
    const { reading } = requireCaseList(await workbook.read());
    const existing = reading.ourTables.Programme;
    if (!existing) {
      refuseLostTable(PROGRAMME, reading.sheets);
      throw new CannotDo(`There is no table ${PROGRAMME.table} yet. Press ${PROGRAMME.press} first.`);
    }
    const programme = readProgramme(existing);
    const row = programme.rows.find((one) => one.key === key);
    if (!row) throw new CannotDo("Choose the meeting.", "meeting");
    const entry =
      typed === undefined ? form : { ...form, Day: dayTyped("Day", "Day", typed) ?? ("" as const) };
    const { changes, words } = recording(programme, row, entry);
    if (changes.length > 0) await apply(changes);
    return words;
  },
});
