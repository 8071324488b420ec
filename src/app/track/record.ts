import { isBlank, trimmed } from "../../domain/spreadsheet/cell";
import { dayInWords, type SerialDate } from "../../domain/spreadsheet/dates";
import type { Change } from "../../domain/spreadsheet/change";
import { recordReceived } from "../../domain/track/received-today";
import { recordOutcome } from "../../domain/track/record-outcome";
import type { Recording } from "../../domain/track/recording";
import { recordRequested } from "../../domain/track/requested-today";
import { takeBack } from "../../domain/track/take-back";
import { TRACKING } from "../../domain/track/tracking-table";
import { rowWords } from "../../domain/track/row-state";
import { CONSENT, type Outcome } from "../../domain/track/steps";
import type { Tracking, TrackingRow } from "../../domain/track/tracking";
import { counted } from "../../domain/case-list/wording";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import type { Workbook } from "../workbook";
import { neededTracking } from "./tracking-reading";

/** What a press recorded: the sentence that says so, and what to take back. */
export interface Recorded {
  readonly said: string;
  readonly recording: Recording;
}

/** "Received today": the day in Done, and the outcome that goes with it, in one write. `key`: the row's. */
export const receivedToday = (workbook: Workbook, key: string): Promise<Recorded> =>
  recorded(workbook, (tracking, today) => {
    const row = rowWith(tracking, key);
    if (row.step === CONSENT && row.outcome === undefined)
      throw new CannotDo(`Choose how ${row.caseNumber} has answered: the outcome says what may be read.`);
    if (!isBlank(row.cells.Done))
      throw new CannotDo(
        `Row ${row.row}: Done holds ${doneWords(row)} already. Change it on the sheet ${tracking.existing.sheet} if it is wrong.`,
      );
    const recording = recordReceived(tracking, row, today);
    return { recording, said: `${row.caseNumber}, ${rowWords(row)}: received on ${dayInWords(today)}.` };
  });

const doneWords = ({ done, cells }: TrackingRow): string =>
  done === undefined ? `“${trimmed(cells.Done)}”` : dayInWords(done);

/** An outcome, and with it the day where none stands there yet, in one write. */
export const outcomeOf = (workbook: Workbook, key: string, outcome: Outcome): Promise<Recorded> =>
  recorded(workbook, (tracking, today) => {
    const row = rowWith(tracking, key);
    const recording = recordOutcome(tracking, row, outcome, today);
    return { recording, said: `${row.caseNumber}, ${rowWords(row)}: ${outcome}.` };
  });

/** "Requested today": the day in Requested of every one of these rows that has none. */
export const requestedToday = (workbook: Workbook, keys: readonly string[]): Promise<Recorded> =>
  recorded(workbook, (tracking, today) => {
    const rows = keys.map((key) => rowWith(tracking, key));
    const recording = recordRequested(tracking, rows, today);
    const { length } = recording.wrote;
    if (length === 0) throw new CannotDo("All of these have been requested already.");
    const [only] = rows;
    const what = length === 1 && only ? `${only.caseNumber}, ${rowWords(only)}` : counted(length, "row");
    return { recording, said: `${what}: requested on ${dayInWords(today)}.` };
  });

/** Takes the last recording back, in one write. What somebody has changed since stays. */
export async function undoRecorded(workbook: Workbook, { recording }: Recorded): Promise<string> {
  const tracking = neededTracking(await workbook.read());
  const { changes, left } = takeBack(tracking, recording);
  if (changes.length === 0)
    throw new CannotDo("Nothing was taken back: these cells have been changed since.");
  await workbook.apply("take it back", changes);
  return left === 0 ? "Taken back." : `Taken back, but for ${counted(left, "cell")} changed since.`;
}

async function recorded(
  workbook: Workbook,
  decide: (tracking: Tracking, today: SerialDate) => Recorded,
): Promise<Recorded> {
  const tracking = neededTracking(await workbook.read());
  const today = tracking.timetable.TodayDate;
  if (today === undefined)
    throw new CannotDo(
      `The cell Today above the table holds no date. Clear it, then press ${TRACKING.press}, so that it is worked out again.`,
    );
  const decided = decide(tracking, today);
  const changes: readonly Change[] = decided.recording.changes;
  if (changes.length === 0)
    throw new CannotDo(
      "The table has lost the columns to write in. Put back the headers Requested, Done and Outcome.",
    );
  await workbook.apply("record it", changes);
  return decided;
}

function rowWith({ rows }: Tracking, key: string): TrackingRow {
  const row = rows.find((one) => one.key === key);
  if (!row) throw new CannotDo("That row is no longer in the table. Look at the board again.");
  return row;
}
