import { dayInWords, type SerialDate } from "../spreadsheet/dates";
import {
  type Consent,
  consentLacking,
  consentOf,
  CONSENT_WORDS,
  refusedShort,
  refusedWords,
} from "./consent";
import { toBeAskedForBy } from "./files-deadline";
import {
  dueStatus,
  isNotAsked,
  lacksOutcome,
  nextDay,
  outcomeFaultShort,
  outcomeFaultWords,
  rowStatus,
  type RowStatus,
} from "./row-status";
import { sentOf } from "./recording/sent";
import { CONSENT, isFile, type Outcome, type Step } from "./steps";
import type { Tracking, TrackingRow } from "./tracking";

/** The columns of the table of progress, in the order in which things come. */
export const PROGRESS_COLUMNS = ["Consent", "Questionnaires", "Files", "Interviews"] as const;
export type ProgressColumn = (typeof PROGRESS_COLUMNS)[number];

/**
 * no consent: a health file is asked for that may not be read. late: something was due before today. no outcome: done,
 * though how is not entered. refused: consent. declined: all that was asked for. lent back: all came, and a file is away
 * again. none: nothing is asked for, and need not be.
 */
export type ProgressStatus =
  | "no consent"
  | "late"
  | "this week"
  | "no outcome"
  | "not asked"
  | "asked"
  | "refused"
  | "declined"
  | "lent back"
  | "done"
  | "none";

/** Where a case stands in one column, and the row to go to. */
export interface ProgressCell {
  readonly status: ProgressStatus;
  /** How many, or which: "1 of 2". */
  readonly short: string;
  /** Goes on from the column's name: "1 of 2 in, next due Mon 26/06/2006". */
  readonly text: string;
  /** The most pressing row; undefined where there is none. */
  readonly row: TrackingRow | undefined;
}

/** The rows of a case that a column is about, in the sheet's order. */
export const rowsOfColumn = (rows: readonly TrackingRow[], column: ProgressColumn): TrackingRow[] =>
  rows.filter(({ step }) => IS_OF[column](step));

const IS_OF: Readonly<Record<ProgressColumn, (step: Step | undefined) => boolean>> = {
  Consent: (step) => step === CONSENT,
  Questionnaires: (step) => step === "Questionnaire",
  Files: isFile,
  Interviews: (step) => step === "Interview",
};

/** The step of a new row of a column. */
export const STEP_OF_COLUMN: Readonly<Record<ProgressColumn, Step>> = {
  Consent: CONSENT,
  Questionnaires: "Questionnaire",
  Files: "Case file",
  Interviews: "Interview",
};

const NEVER = 9_999_999;
/** The earliest first; those without a day last. */
export const byDay =
  (tracking: Tracking) =>
  (a: TrackingRow, b: TrackingRow): number =>
    (nextDay(a, tracking) ?? NEVER) - (nextDay(b, tracking) ?? NEVER) || a.row - b.row;

const URGENCY: Readonly<Record<RowStatus, number>> = { late: 0, "this week": 1, open: 2, closed: 3 };

/** The most pressing of a step's rows first. */
const byUrgency = (tracking: Tracking, rows: readonly TrackingRow[]): TrackingRow[] => {
  const earlier = byDay(tracking);
  return [...rows].sort(
    (a, b) => URGENCY[rowStatus(a, tracking)] - URGENCY[rowStatus(b, tracking)] || earlier(a, b),
  );
};

const ofColumn = (rows: readonly TrackingRow[], column: ProgressColumn): TrackingRow[] =>
  rowsOfColumn(rows, column).filter(({ outcome }) => outcome !== "Not needed");

/** Where the rows of a column stand together: what presses most. */
function statusOf(tracking: Tracking, rows: readonly TrackingRow[]): ProgressStatus {
  const statuses = new Set(rows.map((row) => rowStatus(row, tracking)));
  if (statuses.has("late")) return "late";
  if (statuses.has("this week")) return "this week";
  if (rows.some(isNotAsked)) return "not asked";
  if (statuses.has("open")) return "asked";
  if (rows.some(lacksOutcome)) return "no outcome";
  if (rows.every(({ outcome }) => outcome === "Declined")) return "declined";
  return rows.some(({ outcome }) => outcome === "Lent back") ? "lent back" : "done";
}

/** "2 late, since Wed 14/06/2006", or when the next is due; undefined where nothing is awaited. */
function awaited(tracking: Tracking, rows: readonly TrackingRow[]): string | undefined {
  const open = rows.filter(({ isClosed }) => !isClosed);
  const [first] = [...open].sort((a, b) => (a.due ?? NEVER) - (b.due ?? NEVER));
  if (!first) return undefined;
  const late = open.filter((row) => dueStatus(row, tracking.timetable) === "late").length;
  const unasked = open.filter(isNotAsked).length;
  const parts = [
    ...(unasked > 0 ? [`${unasked} not asked for yet`] : []),
    ...(late > 0
      ? [`${late} late, since ${dayWords(first.due)}`]
      : first.due === undefined
        ? []
        : [`next due ${dayWords(first.due)}`]),
  ];
  return parts.length === 0 ? undefined : parts.join(", ");
}

const dayWords = (date: SerialDate | undefined): string => (date === undefined ? "" : dayInWords(date));

const nothing = (text: string): ProgressCell => ({ status: "none", short: "–", text, row: undefined });

/** How many have come, and what is awaited. */
function counting(tracking: Tracking, rows: readonly TrackingRow[], doneWords: string): ProgressCell {
  const [first] = byUrgency(tracking, rows);
  if (!first) return nothing("none");
  const having = (outcome: Outcome): number =>
    rows.filter((row) => row.isClosed && row.outcome === outcome).length;
  const [declined, away, returned] = [having("Declined"), having("Lent back"), having("Returned")];
  const lacking = rows.find(lacksOutcome);
  // A file that is away again was ready.
  const done = rows.filter(({ isClosed }) => isClosed).length - declined;
  const many = `${done} of ${rows.length}`;
  const status = statusOf(tracking, rows);
  const parts = [
    `${many} ${doneWords}`,
    ...(declined > 0 ? [`${declined} declined`] : []),
    ...(away > 0 ? [`${away} lent back`] : []),
    ...(returned > 0 ? [`${returned} returned`] : []),
    ...(lacking ? [outcomeFaultWords(lacking)] : []),
    awaited(tracking, rows),
  ];
  return {
    status,
    short: shortWords(),
    text: parts.filter((part) => part !== undefined).join(", "),
    row: first,
  };

  function shortWords(): string {
    if (status === "no outcome" && lacking) return outcomeFaultShort(lacking);
    if (lacking) return `${many}, ${outcomeFaultShort(lacking)}`;
    if (status === "declined") return rows.length === 1 ? "" : `all ${rows.length}`;
    if (status === "lent back") return `${away} of ${rows.length}`;
    return declined > 0 ? `${many}, ${declined} declined` : many;
  }
}

const CONSENT_SHORT: Readonly<Record<Consent, string>> = {
  given: "full",
  awaited: "no answer",
  unclear: "not clear",
  "no health records": "without health",
  declined: "declined",
  withdrawn: "withdrawn",
};

function consentCell(tracking: Tracking, rows: readonly TrackingRow[]): ProgressCell {
  const forms = ofColumn(rows, "Consent");
  const [first] = byUrgency(tracking, forms);
  if (!first) return nothing("no row");
  const consent = consentOf(rows);
  const isRefused = consent === "declined" || consent === "withdrawn";
  const lacking = forms.find(lacksOutcome);
  const sent = forms.filter((form) => sentOf(form) !== undefined).length;
  const words = [
    isRefused ? refusedWords(rows) : CONSENT_WORDS[consent],
    sent > 0 ? `${sent} of ${forms.length} sent` : undefined,
    lacking && outcomeFaultWords(lacking),
    awaited(tracking, forms),
  ].filter((part) => part !== undefined);
  const status = isRefused ? "refused" : statusOf(tracking, forms);
  return {
    status,
    short: shortOf(),
    text: words.join(", "),
    row: first,
  };

  function shortOf(): string {
    if (status === "no outcome" && lacking) return outcomeFaultShort(lacking);
    const open = forms.filter(({ isClosed }) => !isClosed).length;
    if (consent !== "awaited")
      return isRefused
        ? refusedShort(rows)
        : open === 0
          ? CONSENT_SHORT[consent]
          : `${CONSENT_SHORT[consent]}, ${forms.length - open} of ${forms.length} in`;
    return sent === 0 ? CONSENT_SHORT.awaited : `${sent} of ${forms.length} sent`;
  }
}

const questionnairesCell = (tracking: Tracking, rows: readonly TrackingRow[]): ProgressCell =>
  counting(tracking, ofColumn(rows, "Questionnaires"), "in");

function filesCell(tracking: Tracking, rows: readonly TrackingRow[]): ProgressCell {
  const files = ofColumn(rows, "Files");
  const cell = withoutConsent(tracking, files, counting(tracking, files, "ready"));
  if (cell.status === "no consent") return cell;
  const [by] = files.flatMap((file) => toBeAskedForBy(file, tracking) ?? []);
  if (by === undefined) return cell;
  const { TodayDate: today } = tracking.timetable;
  const ask = today !== undefined && today > by ? "were to be asked for" : "ask for them";
  return { ...cell, text: `${cell.text}, ${ask} by ${dayInWords(by)}` };
}

/** A health file that is asked for stands out where it may not be read. */
function withoutConsent(tracking: Tracking, files: readonly TrackingRow[], cell: ProgressCell): ProgressCell {
  const file = files.find((one) => consentLacking(tracking, one) !== undefined);
  const consent = file && consentLacking(tracking, file);
  return file && consent
    ? {
        status: "no consent",
        short: cell.short,
        text: `${cell.text}; ${file.agency} may not be read, consent: ${CONSENT_WORDS[consent]}`,
        row: file,
      }
    : cell;
}

function interviewsCell(tracking: Tracking, rows: readonly TrackingRow[]): ProgressCell {
  const interviews = ofColumn(rows, "Interviews");
  return interviews.length === 0 ? nothing("none chosen") : counting(tracking, interviews, "held");
}

/** Where a case stands, column by column. `rows`: its own. */
export const progressCells = (
  tracking: Tracking,
  rows: readonly TrackingRow[],
): Readonly<Record<ProgressColumn, ProgressCell>> => ({
  Consent: consentCell(tracking, rows),
  Questionnaires: questionnairesCell(tracking, rows),
  Files: filesCell(tracking, rows),
  Interviews: interviewsCell(tracking, rows),
});
