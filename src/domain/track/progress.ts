import { cellAddress } from "../spreadsheet/address";
import { isBlank } from "../spreadsheet/cell";
import { areaRows } from "./area";
import { byDay, type ProgressCell, progressCells, type ProgressColumn } from "./progress-cells";
import { nextDay, rowStatusWords, rowWords, type RowStatus, rowStatus } from "./row-status";
import { missingRows } from "./tracking-sheet/standard-rows";
import { CONSENT } from "./steps";
import { isTimetableSet } from "./timetable/timetable";
import { type FlaggedCase, isTracked } from "../choose/selected-cases/flagged-cases";
import { casesOf, rowsOfCase, type Tracking, type TrackingRow } from "./tracking";

export interface CaseProgress {
  readonly theCase: FlaggedCase;
  readonly cells: Readonly<Record<ProgressColumn, ProgressCell>>;
}

/** A row that is late, or that is due next. */
export interface DueItem {
  readonly row: TrackingRow;
  readonly status: RowStatus;
  /** Without its case: "Questionnaire, Health: late, was due Wed 14/06/2006". */
  readonly what: string;
  /** "1003: Questionnaire, Health: late, was due Wed 14/06/2006". */
  readonly text: string;
}

export interface Progress {
  readonly cases: readonly CaseProgress[];
  /** Why it is not known what is late, where it is not: Today has no date, or neither timetable nor open rows have. */
  readonly lateUnknown?: "no today" | "no dates";
  /** The earliest first. */
  readonly late: readonly DueItem[];
  readonly next: readonly DueItem[];
  /** Those of the ten that lack rows: a reserve that came in, say. */
  readonly withoutRows: readonly FlaggedCase[];
  /** No longer of the ten, with how many rows stay. */
  readonly gone: readonly { readonly theCase: FlaggedCase; readonly rows: number }[];
}

export function progressOf(tracking: Tracking): Progress {
  const { timetable, flagged } = tracking;
  const cases = casesOf(tracking);
  const area = areaRows(tracking);
  const earlier = byDay(tracking);
  const items = [...cases.flatMap(({ rows }) => rows), ...area]
    .map((row): DueItem => {
      const what = `${rowWords(row)}: ${rowStatusWords(row, tracking)}`;
      return { row, status: rowStatus(row, tracking), what, text: `${row.caseNumber}: ${what}` };
    })
    .sort((a, b) => earlier(a.row, b.row));
  const open = items.filter(({ status }) => status !== "closed");
  const hasNoDates =
    open.length > 0 &&
    !isTimetableSet(timetable) &&
    open.every(({ row }) => nextDay(row, tracking) === undefined);
  return {
    cases: cases.map(({ theCase, rows }) => ({
      theCase,
      cells: progressCells(tracking, rows),
    })),
    ...(timetable.TodayDate === undefined
      ? { lateUnknown: "no today" }
      : hasNoDates && { lateUnknown: "no dates" }),
    late: items.filter(({ status }) => status === "late"),
    next: items.filter(
      ({ status, row }) =>
        status === "this week" || (status === "open" && nextDay(row, tracking) !== undefined),
    ),
    withoutRows: cases.filter(({ rows }) => missingRows(rows).length > 0).map(({ theCase }) => theCase),
    gone: flagged
      .filter((one) => !isTracked(one))
      .map((theCase) => ({ theCase, rows: rowsOfCase(tracking, theCase).length }))
      .filter(({ rows }) => rows > 0),
  };
}

/** Said where no row is late. A day that cannot be read may be past. */
export const noneLateWords = (errors: number): string =>
  errors === 0 ? "Nothing is late." : "Nothing is known to be late.";

/** Forms and questionnaires of the ten that go out with the choice, and have no date of request yet. */
export const notYetRequested = (tracking: Tracking): TrackingRow[] =>
  casesOf(tracking)
    .flatMap(({ rows }) => rows)
    .filter(
      ({ step, isClosed, cells }) =>
        (step === CONSENT || step === "Questionnaire") && !isClosed && isBlank(cells.Requested),
    );

/** The address of a row's case number, to go to. */
export const addressOf = ({ columns, existing: { range } }: Tracking, { row }: TrackingRow): string =>
  cellAddress(row - 1, columns["Case number"] ?? range.left);
