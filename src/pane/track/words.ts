import type { SerialDate } from "../../domain/spreadsheet/dates";
import { dayInWords } from "../../domain/spreadsheet/dates";
import { noneLateWords, type Progress } from "../../domain/track/progress";
import type { ProgressCell, ProgressColumn, ProgressStatus } from "../../domain/track/progress-cells";
import { receivedToday } from "../../app/track/received-today";
import { areaRows, SETTING_UP } from "../../domain/track/area";
import { isFile, type Step } from "../../domain/track/steps";
import type { Ask } from "../../domain/track/recording/ask-all";
import { timetableFault } from "../../domain/track/timetable/milestone-gaps";
import { isTimetableSet, type Timetable } from "../../domain/track/timetable/timetable";
import type { Tracking, TrackingRow } from "../../domain/track/tracking";
import type { CheckedSheet } from "../../domain/track/check-tracking";
import { typedOver } from "../../domain/track/tracking-sheet/typed-over";
import type { FlaggedCase } from "../../domain/choose/selected-cases/flagged-cases";
import type { StatusIconKind } from "../shared/StatusIcon";
import { counted, listed } from "../../domain/case-list/wording";

export const NO_TEN_WORDS =
  "The ten are not flagged yet. Press Flag the ten under Choose; what is to be done for each is then kept here.";
export const NO_SHEET_WORDS =
  "Make the tracking sheet to have a row for each thing to be done for the ten: consent, questionnaires, files.";

/** Why it is not known which are the ten; what is tracked waits for them. */
export const tenMissingWords = (missing: string): string => `${missing} The sheet Tracking stays as it is.`;

/** What *Take back* takes back: dates and sheets are none of it. */
export const lastRecordedWords = (what: string): string => `Last recorded: ${what}`;

/** "Today on the sheet: Wed 28/06/2006". */
export const todayWords = (today: SerialDate | undefined, actual: SerialDate | undefined): string =>
  today === undefined
    ? "Today is not known: the cell Today on the sheet holds no date."
    : `Today on the sheet: ${dayInWords(today)}${typedOver(today, actual)}`;

/** "2 errors. 2 late, 3 due this week". */
export function pressingWords(progress: Progress, errors: number): string {
  const words = dueWords(progress, errors);
  return errors === 0 ? words : `${counted(errors, "error")}. ${words}`;
}

function dueWords({ late, next, lateUnknown }: Progress, errors: number): string {
  if (lateUnknown) return LATE_UNKNOWN_WORDS[lateUnknown];
  const none = withoutStop(noneLateWords(errors));
  const thisWeek = next.filter(({ status }) => status === "this week").length;
  // Where nothing is due at all there is no list of it below.
  const when = next.length === 0 ? "next" : "this week";
  if (late.length === 0 && thisWeek === 0) return `${none}, nothing is due ${when}`;
  return `${late.length === 0 ? none : `${late.length} late`}, ${thisWeek === 0 ? "nothing" : thisWeek} due ${when}`;
}

const withoutStop = (sentence: string): string => sentence.slice(0, -1);

/** The word that stands with each sign. */
export const SIGN_WORDS: Readonly<Record<ProgressStatus, string>> = {
  late: "late",
  "this week": "this week",
  "no consent": "no consent",
  "no outcome": "done",
  "not asked": "not asked",
  asked: "asked",
  refused: "refused",
  declined: "declined",
  "lent back": "lent back",
  done: "done",
  none: "none",
};

export const SIGN_KINDS: Readonly<Record<Exclude<ProgressStatus, "none">, StatusIconKind>> = {
  "no consent": "error",
  late: "error",
  "this week": "warning",
  "no outcome": "warning",
  "not asked": "info",
  asked: "explained",
  refused: "warning",
  declined: "explained",
  "lent back": "explained",
  done: "done",
};

/** "1001, Questionnaires: 1 of 2 in, late: …": what a cell of the progress table is called. */
export const cellName = ({ caseNumber }: FlaggedCase, column: ProgressColumn, cell: ProgressCell): string =>
  `${caseNumber}, ${column}, ${SIGN_WORDS[cell.status]}: ${cell.text}`;

export const progressCaption = ({ cases }: Progress): string =>
  `Where ${counted(cases.length, "case")} stand${cases.length === 1 ? "s" : ""}`;

/** Cases of the ten that have no rows, or not all of them; undefined where each has its own. */
export function withoutRowsWords({ withoutRows }: Progress): string | undefined {
  if (withoutRows.length === 0) return undefined;
  const numbers = listed(withoutRows.map(({ caseNumber }) => caseNumber));
  return `Rows are missing for ${numbers}. Press Make the tracking sheet to add them.`;
}

/** Cases that are no longer of the ten; undefined where there are none. */
export function goneWords({ gone }: Progress): string | undefined {
  if (gone.length === 0) return undefined;
  const cases = gone.map(
    ({ theCase: { caseNumber, status }, rows }) =>
      `${caseNumber} (${status === "" ? "no status" : status.toLowerCase()}, ${counted(rows, "row")})`,
  );
  return `No longer of the ten, their rows stay, struck through: ${listed(cases)}.`;
}

/** "Ask for 10 social care files". */
export const askLabel = ({ what, one }: Ask, rows: number): string =>
  `Ask for ${rows} ${rows === 1 ? one : what}`;
export const writeDateLabel = (rows: number): string => `Write the date in ${counted(rows, "row")}`;
export const recordLabel = (rows: number): string =>
  rows === 0 ? "Record these" : `Record ${counted(rows, "row")}`;
export const NO_ROWS_TO_RECORD = "Nothing of this kind is awaited.";
export const NOTE_HINT = "Day and note go with each row for which an outcome is chosen. Enter no names.";
/** "1001, Parents or carers". */
export const recordRowLabel = ({ caseNumber, agency }: TrackingRow): string => `${caseNumber}, ${agency}`;

/** "Add a questionnaire for 1001": what the form under a cell of the progress table is called. */
export const addForCellWords = ({ caseNumber }: FlaggedCase, column: ProgressColumn): string =>
  `Add ${ADDED_WORDS[column]} for ${caseNumber}`;
const ADDED_WORDS: Readonly<Record<ProgressColumn, string>> = {
  Consent: "a consent form",
  Questionnaires: "questionnaires",
  Files: "files",
  Interviews: "interviews",
};

/** "Timetable: the dates fit": the line to which it is folded. */
export function timetableTitle(timetable: Timetable, isRunPast: boolean): string {
  if (!isTimetableSet(timetable)) return "Timetable: enter the dates";
  return TITLES[timetableFault(timetable) ?? (isRunPast ? "run past" : "fits")];
}
const TITLES = {
  short: "Timetable: the dates do not fit",
  "wrong day": "Timetable: a date is on the wrong day",
  "run past": "Timetable: some rows are due later",
  fits: "Timetable: the dates fit",
} as const;
export const areaTitle = (tracking: Tracking): string => {
  const rows = areaRows(tracking).filter(({ outcome }) => outcome !== "Not needed");
  if (rows.length === 0) return "For the whole area: no rows";
  return `For the whole area: ${rows.filter(({ isClosed }) => isClosed).length} of ${rows.length} agreed`;
};
export const TEXTS_HINT =
  "For your letters to the authority: case numbers, agencies and days, and nothing else about anybody.";
export const PROGRAMME_HINT =
  "A row for each interview, to print by day. Enter day, time and place here or on the sheet.";
export const NO_AREA_ROWS =
  "Press Make the tracking sheet to have a row for each: storage, electronic records, the liaison person.";
const LATE_UNKNOWN_WORDS = {
  "no today": "What is late is not known: put a date in the cell Today on the sheet",
  "no dates": "Nothing is known to be due yet: enter the dates of the review under Timetable",
} as const;

/** How many of a list are not shown; undefined where all are. */
export const moreWords = (all: number, shown: number): string | undefined =>
  all > shown ? `And ${all - shown} more on the sheet.` : undefined;

export const requestAllWords = (rows: number): string =>
  `All ${rows} forms and questionnaires requested today`;

/** What "Received today" is called for a step: an interview is held, a file ready. */
export function receivedLabel(step: Step | undefined): string {
  if (step === "Interview") return "Held today";
  if (step === SETTING_UP) return "Agreed today";
  return isFile(step) ? "Ready today" : receivedToday.label;
}

export const SUMMARY_OUTDATED_WORDS = "Summary is out of date. Press Make the summary.";
export const NO_CONSENT_WORDS = "It may not be read: there is no consent to read health records.";
export const OUTCOME_ASK = "Choose an outcome.";
export const CASE_ASK = "Choose the case.";
export const STEP_ASK = "Choose the step.";
export const REQUESTED_HINT = "Leave the day blank where it is not asked for yet.";

export const SEED_HINT =
  "Throw dice, or take another number that nobody could foresee. It is printed with the draw, so that anybody can redo it.";
export const NO_NAMES_HINT =
  "Enter no names: the visit has a number, the duty point its place, the inspector LI, DLI or a number.";
export const NO_VISITS_WORDS = "No visit recorded yet.";

export const errorsTitle = (errors: number): string => `Errors: ${errors === 0 ? "none" : errors}`;

/** "Findings: 2 errors (above), 2 warnings, 1 for information". */
export function findingsTitle(findings: CheckedSheet["findings"], errors: number): string {
  const of = (severity: string): number => findings.filter((one) => one.severity === severity).length;
  const [warnings, infos] = [of("warning"), of("info")];
  const parts = [
    ...(errors > 0 ? [`${counted(errors, "error")} (above)`] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
    ...(infos > 0 ? [`${infos} for information`] : []),
  ];
  return `Findings: ${parts.join(", ")}`;
}

/** "Tracking, G8, 1001": where a finding stands, and which case it is about, unless its words begin with that. */
export const findingPlaceWords = ({
  sheet,
  address,
  columnName,
  caseNumber,
  message,
}: CheckedSheet["findings"][number]): string =>
  [
    sheet,
    address,
    ...(columnName === undefined ? [] : [columnName]),
    ...(caseNumber === undefined || message.startsWith(caseNumber) ? [] : [caseNumber]),
  ].join(", ");

/** Rules that crashed; undefined where none did. */
export function couldNotRunWords(checked: readonly CheckedSheet[]): string | undefined {
  const rules = checked.flatMap(({ couldNotRun }) => couldNotRun);
  return rules.length === 0 ? undefined : `Could not run: ${listed(rules)}.`;
}
