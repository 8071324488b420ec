import { dayInWords } from "../../spreadsheet/dates";
import { letter } from "../../shared/letter";
import { linesByCase, pastDaysWords } from "./letter-parts";
import { derivedDates, isPast } from "../timetable/timetable";
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
  return letter(authority, [
    "Please arrange a programme of meetings with these people, by your case numbers:",
    "",
    ...interviews,
    "",
    `1. ${whenWords(tracking)}`,
    "2. Parents, carers and young people may decline. Whoever declines is not to be asked again.",
    "3. Please arrange each meeting to suit needs and circumstances, such as an interpreter or hours outside school or work.",
    "4. For each meeting please tell us the day, time and place, who comes too, and what is needed.",
    ...confirmedWords(tracking),
  ]);
}

/** "If possible to be conducted during the first week of the fieldwork", or what is left of it. */
function whenWords({ timetable }: Tracking): string {
  const { Fieldwork: begins } = timetable;
  const { FieldworkEnds: ends } = derivedDates(timetable);
  if (begins === undefined || ends === undefined)
    return "If possible, the meetings are in the first week of the fieldwork.";
  if (isPast(ends, timetable))
    return "The first week of the fieldwork is past. Please arrange the meetings as soon as you can.";
  return isPast(begins, timetable)
    ? `If possible, the meetings are in the first week of the fieldwork, which ends on ${dayInWords(ends)}.`
    : `If possible, the meetings are in the first week of the fieldwork, ${dayInWords(begins)} to ${dayInWords(ends)}.`;
}

/** By when it is certain whom the team meets; nothing once that day is past. */
function confirmedWords({ timetable }: Tracking): string[] {
  const { InterviewsChosen: friday } = derivedDates(timetable);
  if (isPast(friday ?? timetable.Fieldwork, timetable)) return [];
  return [
    "",
    friday === undefined
      ? "We confirm whom we wish to meet by the end of the analysis week."
      : `We confirm whom we wish to meet by ${dayInWords(friday)}, the end of the analysis week.`,
  ];
}

/** "Parents or carers (has accepted; interpreter)": so that nobody is asked twice. */
function whomWords({ agency, outcome, cells: { Notes: needs } }: TrackingRow): string {
  const more = [outcome === "Accepted" ? "has accepted" : "", typeof needs === "string" ? needs.trim() : ""];
  const said = more.filter((words) => words !== "");
  return said.length === 0 ? agency : `${agency} (${said.join("; ")})`;
}

/** What the text says of days that are past. */
export function interviewRequestPast({ timetable }: Tracking): string {
  const { InterviewsChosen, FieldworkEnds } = derivedDates(timetable);
  return pastDaysWords([InterviewsChosen, timetable.Fieldwork, FieldworkEnds], timetable);
}
