import { counted } from "../../case-list/wording";
import { areaRows, SETTING_UP } from "../area";
import { consentLacking } from "../consent";
import { letter } from "../../shared/letter";
import { dayOr, leftOutWords } from "./letter-parts";
import { isNotAsked, rowStatus } from "../row-status";
import { CONSENT, isFile, type Step } from "../steps";
import { casesOf, type Tracking, type TrackingRow } from "../tracking";

/** What is late, the earliest first. Interviews are left out: nobody is pressed to be met. */
const lateRows = (tracking: Tracking): TrackingRow[] =>
  [...casesOf(tracking).flatMap(({ rows }) => rows), ...areaRows(tracking)]
    .filter((row) => row.step !== "Interview" && rowStatus(row, tracking) === "late")
    .sort((a, b) => (a.due ?? 0) - (b.due ?? 0) || a.row - b.row);

/** What was asked for and has not come though it was due; undefined where nothing is late. */
export function chaser(tracking: Tracking, authority: string): string | undefined {
  const { timetable } = tracking;
  const late = lateRows(tracking).filter(
    (row) => !isNotAsked(row) && consentLacking(tracking, row) === undefined,
  );
  if (late.length === 0) return undefined;
  const isLate = (is: (step: Step | undefined) => boolean): boolean => late.some(({ step }) => is(step));
  return letter(authority, [
    `As of ${dayOr(timetable.TodayDate, "today")} we still await these, by your case numbers:`,
    "",
    ...late.map((row) => `- ${row.caseNumber}: ${awaitedWords(row)}, due ${dayOr(row.due, "")}`),
    "",
    ...(isLate((step) => step === "Questionnaire") ? ["Please have the questionnaires sent to us."] : []),
    ...(isLate(isFile) ? ["Please have the files ready at the central point."] : []),
    ...(isLate((step) => step === CONSENT)
      ? ["Consent may be declined: please tell us what was answered, or that no answer has come."]
      : []),
    "Where something will take longer, please tell us when it will come.",
  ]);
}

/** Leaflet and form stay with the family: what is awaited is their answer. */
const awaitedWords = ({ step, agency }: TrackingRow): string =>
  step === CONSENT
    ? `the answer to leaflet and consent form, ${agency}`
    : `${step === undefined || step === SETTING_UP ? "" : `${step}, `}${agency}`;

/** What is late and stands not in the text, with the reason; "" where all of it does. */
export function notChasedWords(tracking: Tracking): string {
  const late = lateRows(tracking);
  const barred = late.filter((row) => consentLacking(tracking, row) !== undefined);
  const unasked = late.filter((row) => isNotAsked(row) && !barred.includes(row)).length;
  const notAsked =
    unasked === 0
      ? ""
      : `Left out, since nobody has asked for ${unasked === 1 ? "it" : "them"} yet: ${counted(unasked, "row")}.`;
  return [notAsked, leftOutWords(barred)].filter((words) => words !== "").join(" ");
}
