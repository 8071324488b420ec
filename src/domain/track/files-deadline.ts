import { daysOn, type SerialDate } from "../spreadsheet/dates";
import { FILES_DAYS, type Timetable } from "./timetable/timetable";
import { consentLacking } from "./consent";
import { isFile } from "./steps";
import type { Tracking, TrackingRow } from "./tracking";

/** By when a case's files have to be asked for. */
export interface FilesDeadline {
  /** The day its last questionnaire came. */
  readonly last: SerialDate;
  readonly by: SerialDate;
  /** Agencies whose questionnaire is not in although it was due. */
  readonly notIn: readonly string[];
}

/**
 * A week from a case's last questionnaire (guidance, 6: "within a week of receiving the questionnaires"). Nothing
 * is waited for past its due date. undefined while a questionnaire is still to come, and where none has come.
 */
export function filesDeadline(
  rows: readonly TrackingRow[],
  { TodayDate: today }: Timetable,
): FilesDeadline | undefined {
  const questionnaires = rows.filter(({ step }) => step === "Questionnaire");
  const awaited = questionnaires.filter(({ isClosed }) => !isClosed);
  if (awaited.some(({ due }) => due === undefined || today === undefined || due >= today)) return undefined;
  const days = questionnaires.flatMap(({ done }) => done ?? []);
  const last = days.reduce<SerialDate | undefined>(
    (latest, day) => (latest === undefined || day > latest ? day : latest),
    undefined,
  );
  const by = daysOn(last, FILES_DAYS);
  return last === undefined || by === undefined
    ? undefined
    : { last, by, notIn: awaited.map(({ agency }) => agency || "agency not entered") };
}

/**
 * By when a file that nobody has asked for is to be asked for. undefined of one that waits for consent, or that came
 * unasked, and of anything that is no file.
 */
export function toBeAskedForBy(
  row: TrackingRow,
  tracking: Pick<Tracking, "rowsOf" | "timetable">,
): SerialDate | undefined {
  const { step, requested, isClosed, number } = row;
  if (!isFile(step) || requested !== undefined || isClosed || consentLacking(tracking, row)) return undefined;
  return filesDeadline(tracking.rowsOf.get(number) ?? [], tracking.timetable)?.by;
}
