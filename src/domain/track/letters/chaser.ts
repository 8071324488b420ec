import { areaRows } from "../area";
import { dayOr, letter } from "./letter";
import { rowStatus } from "../row-status";
import { CONSENT } from "../steps";
import { casesOf, type Tracking } from "../tracking";

/**
 * What has not come though it was due; undefined where nothing is late. Interviews are left out: nobody is pressed to
 * be met.
 */
export function chaser(tracking: Tracking, authority: string): string | undefined {
  const { timetable } = tracking;
  const late = [...casesOf(tracking).flatMap(({ rows }) => rows), ...areaRows(tracking)]
    .filter((row) => row.step !== "Interview" && rowStatus(row, timetable) === "late")
    .sort((a, b) => (a.due ?? 0) - (b.due ?? 0) || a.row - b.row);
  if (late.length === 0) return undefined;
  const isConsent = late.some(({ step }) => step === CONSENT);
  return letter(authority, [
    `As of ${dayOr(timetable.TodayDate, "today")} these have not reached us, by your case numbers:`,
    "",
    ...late.map(
      ({ caseNumber, step, agency, due }) =>
        `- ${caseNumber}: ${step ?? ""}, ${agency}, due ${dayOr(due, "")}`,
    ),
    "",
    "Please send them, or tell us when they will come.",
    ...(isConsent ? ["Consent may be declined: please tell us only what was answered."] : []),
  ]);
}
