import { dayInWords, type SerialDate } from "../../spreadsheet/dates";
import { letter, linesByCase } from "./letter";
import { derivedDates } from "../timetable/timetable";
import type { Tracking, TrackingRow } from "../tracking";

/** Whom the team wishes to meet, and when (guidance, 7); undefined where nobody is still to be met. */
export function interviewRequest(tracking: Tracking, authority: string): string | undefined {
  const interviews = linesByCase(
    tracking,
    // Who has declined is asked no more.
    ({ step, isClosed }) => step === "Interview" && !isClosed,
    whomWords,
  );
  if (interviews.length === 0) return undefined;
  const { InterviewsChosen: friday, FieldworkEnds: ends } = derivedDates(tracking.timetable);
  const { Fieldwork: begins } = tracking.timetable;
  const week =
    begins === undefined || ends === undefined
      ? "the first week of the fieldwork"
      : `the first week of the fieldwork, ${dayInWords(begins)} to ${dayInWords(ends)}`;
  return letter(authority, [
    "Please arrange a programme of meetings with these people, by your case numbers:",
    "",
    ...interviews,
    "",
    `1. If possible, the meetings are in ${week}.`,
    "2. Parents, carers and young people may decline. Please ask nobody twice.",
    "3. Please arrange each meeting to suit needs and circumstances, such as an interpreter or hours outside school or work.",
    "4. For each meeting please tell us the day, time and place, who comes too, and what is needed.",
    "",
    friday === undefined
      ? "We confirm whom we wish to meet by the end of the analysis week."
      : `We confirm whom we wish to meet by ${dayInWords(friday)}, the end of the analysis week.`,
  ]);
}

/** "Parents or carers (has accepted; interpreter)": so that nobody is asked twice. */
function whomWords({ agency, outcome, cells: { Notes: needs } }: TrackingRow): string {
  const more = [outcome === "Accepted" ? "has accepted" : "", typeof needs === "string" ? needs.trim() : ""];
  const said = more.filter((words) => words !== "");
  return said.length === 0 ? agency : `${agency} (${said.join("; ")})`;
}

/** The days that stand in the text, as far as they are known. */
export function interviewRequestDays({ timetable }: Tracking): SerialDate[] {
  const { InterviewsChosen, FieldworkEnds } = derivedDates(timetable);
  return [timetable.Fieldwork, FieldworkEnds, InterviewsChosen].filter((day) => day !== undefined);
}
