import { daysOn, type SerialDate } from "../spreadsheet/dates";
import { FILES_DAYS, type Timetable } from "./timetable/timetable";
import type { TrackingRow } from "./tracking";

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
