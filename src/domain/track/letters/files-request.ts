import { dayInWords, type SerialDate } from "../../spreadsheet/dates";
import { consentLacking } from "../consent";
import { dayOr, leftOutWords, letter, linesByCase } from "./letter";
import { isFile } from "../steps";
import { derivedDates } from "../timetable/timetable";
import { casesOf, type Tracking, type TrackingRow } from "../tracking";

/** Which files are wanted, for when and how (guidance, 6); undefined where no file is on the sheet. */
export function filesRequest(tracking: Tracking, authority: string): string | undefined {
  const files = linesByCase(
    tracking,
    (row) => isWanted(row) && consentLacking(tracking, row) === undefined,
    fileWords,
  );
  if (files.length === 0) return undefined;
  const { FilesNamedBy: by, FilesReady: wednesday } = derivedDates(tracking.timetable);
  return letter(authority, [
    by === undefined
      ? "We would like to read these files, by your case numbers:"
      : `These are the files that we would like to read, by your case numbers. The timetable has ${dayInWords(by)} as the day by which files are named:`,
    "",
    ...files,
    "",
    `1. Please have them ready by ${dayOr(wednesday, "the Wednesday of the analysis week")}, and for the rest of that week.`,
    "2. Please keep them at one central point, in suitable secure storage. A file that the service needs is returned to it.",
    "3. Where records are electronic, please agree through the liaison person how we can read them.",
  ]);
}

const isWanted = ({ step, outcome }: TrackingRow): boolean =>
  isFile(step) && outcome !== "Not needed" && outcome !== "Returned";

/** Health files that the text leaves out. */
export const withoutConsentWords = (tracking: Tracking): string =>
  leftOutWords(
    casesOf(tracking)
      .flatMap(({ rows }) => rows)
      .filter((row) => isWanted(row) && consentLacking(tracking, row) !== undefined),
  );

const fileWords = ({ step, agency }: TrackingRow): string =>
  step === "Electronic records" ? `${agency} (electronic records)` : agency;

/** The days that stand in the text, as far as they are known. */
export function filesRequestDays({ timetable }: Tracking): SerialDate[] {
  const { FilesNamedBy, FilesReady } = derivedDates(timetable);
  return [FilesNamedBy, FilesReady].filter((day) => day !== undefined);
}
