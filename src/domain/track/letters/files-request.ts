import { dayInWords } from "../../spreadsheet/dates";
import { consentLacking } from "../consent";
import { letter } from "../../shared/letter";
import { dayOr, leftOutWords, linesByCase, pastDaysWords } from "./letter-parts";
import { isFile } from "../steps";
import { derivedDates, isPast } from "../timetable/timetable";
import { casesOf, type Tracking, type TrackingRow } from "../tracking";

/** Which files are wanted, for when and how (guidance, 6); undefined where no file is still to come. */
export function filesRequest(tracking: Tracking, authority: string): string | undefined {
  const files = linesByCase(
    tracking,
    (row) => isWanted(row) && consentLacking(tracking, row) === undefined,
    fileWords,
  );
  if (files.length === 0) return undefined;
  const { timetable } = tracking;
  const { FilesNamedBy: by, FilesReady: wednesday } = derivedDates(timetable);
  return letter(authority, [
    by === undefined || isPast(by, timetable)
      ? "We would like to read these files, by your case numbers:"
      : `These are the files that we would like to read, by your case numbers. The timetable has ${dayInWords(by)} as the day by which files are named:`,
    "",
    ...files,
    "",
    isPast(wednesday, timetable)
      ? "1. Please have them ready as soon as you can, and tell us the day."
      : `1. Please have them ready by ${dayOr(wednesday, "the Wednesday of the analysis week")}, and for the rest of that week.`,
    "2. Please keep them at one central point, in suitable secure storage. A file that the service needs is returned to it.",
    "3. Where records are electronic, please agree through the liaison person how we can read them.",
  ]);
}

/** What is ready was asked for before. */
const isWanted = ({ step, isClosed }: TrackingRow): boolean => isFile(step) && !isClosed;

/** Health files that the text leaves out. */
export const withoutConsentWords = (tracking: Tracking): string =>
  leftOutWords(
    casesOf(tracking)
      .flatMap(({ rows }) => rows)
      .filter((row) => isWanted(row) && consentLacking(tracking, row) !== undefined),
  );

const fileWords = ({ step, agency }: TrackingRow): string =>
  step === "Electronic records" ? `${agency} (electronic records)` : agency;

/** What the text says of days that are past. */
export function filesRequestPast({ timetable }: Tracking): string {
  const { FilesNamedBy, FilesReady } = derivedDates(timetable);
  return pastDaysWords([FilesNamedBy, FilesReady], timetable);
}
