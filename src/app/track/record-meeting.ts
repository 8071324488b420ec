import { CannotDo } from "../../domain/shared/cannot-do";
import { refuseLostTable } from "../../domain/spreadsheet/sheet-table";
import { type Programme, readProgramme } from "../../domain/track/programme/programme";
import { PROGRAMME } from "../../domain/track/programme/programme-table";
import {
  type MeetingEntry,
  recordMeeting as meetingRecording,
} from "../../domain/track/programme/record-meeting";
import { recordedTable } from "../../domain/track/recording/recorded-table";
import { momentOf } from "../../domain/choose/choice-record/moment";
import { action } from "../action";
import { requireCaseList } from "../case-list-of";
import type { Reading } from "../workbook";
import { typedDay } from "./typed-day";
import { writeRecording } from "./take-back";

/** What was typed of a meeting, the day first; what is left out stays. */
export type MeetingForm = Omit<MeetingEntry, "Day"> & { readonly Day?: string };

/** Writes day, time, place and what else is arranged of a meeting (guidance, 7) in its row. `key`: the row's. */
export const recordMeeting = action({
  id: "record-meeting",
  label: "Record the meeting",
  doing: "record the meeting",
  async run(context, key: string, { Day: typed, ...form }: MeetingForm) {
    const programme = requireProgramme(requireCaseList(await context.workbook.read()).reading);
    const row = programme.rows.find((one) => one.key === key);
    if (!row) throw new CannotDo("Choose the meeting.", "meeting");
    const entry =
      typed === undefined
        ? form
        : { ...form, Day: typedDay({ field: "Day", label: "Day", text: typed }) ?? ("" as const) };
    const recording = meetingRecording(programme, row, entry, momentOf(context.stamp().time));
    const { changes, words, clashes } = recording;
    if (changes.length > 0)
      await writeRecording(context, recording, (reading) => recordedTable(requireProgramme(reading)), words);
    return [words, ...clashes].join(" ");
  },
});

function requireProgramme({ ourTables: { Programme: existing }, sheets }: Reading): Programme {
  if (existing) return readProgramme(existing);
  refuseLostTable(PROGRAMME, sheets);
  throw new CannotDo(
    `There is no table ${PROGRAMME.table} in this workbook. Press ${PROGRAMME.press} first.`,
  );
}
