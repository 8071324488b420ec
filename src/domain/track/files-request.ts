import { dayInWords, type SerialDate } from "../spreadsheet/dates";
import { filesDeadline } from "./files-deadline";
import { dayOr, letter, linesByCase } from "./letter";
import { isFile } from "./steps";
import { derivedDates } from "./timetable";
import { casesOf, type Tracking, type TrackingRow } from "./tracking";

/** Which files are wanted, for when and how (guidance, 6); undefined where no file is on the sheet. */
export function filesRequest(tracking: Tracking, authority: string): string | undefined {
  const files = linesByCase(
    tracking,
    ({ step, outcome }) => isFile(step) && outcome !== "Not needed" && outcome !== "Returned",
    fileWords,
  );
  if (files.length === 0) return undefined;
  const { FilesReady: wednesday } = derivedDates(tracking.timetable);
  const by = namedBy(tracking);
  return letter(authority, [
    by === undefined
      ? "We would like to read these files, by your case numbers:"
      : `As promised for ${dayInWords(by)}, these are the files that we would like to read, by your case numbers:`,
    "",
    ...files,
    "",
    `1. Please have them ready by ${dayOr(wednesday, "the Wednesday of the analysis week")}, and for the rest of that week.`,
    "2. Please keep them at one central point, in suitable secure storage. A file that the service needs is returned to it.",
    "3. Where records are electronic, please agree through the liaison person how we can read them.",
  ]);
}

const fileWords = ({ step, agency }: TrackingRow): string =>
  step === "Electronic records" ? `${agency} (electronic records)` : agency;

/** The day by which the authority is to hear: the earliest of the cases’ weeks, or else the timetable’s. */
function namedBy(tracking: Tracking): SerialDate | undefined {
  const { timetable } = tracking;
  const [first] = casesOf(tracking)
    .flatMap(({ rows }) => filesDeadline(rows, timetable)?.by ?? [])
    .sort((a, b) => a - b);
  return first ?? derivedDates(timetable).FilesNamedBy;
}
