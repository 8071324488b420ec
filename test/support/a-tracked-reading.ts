import type { State } from "../../src/app/state";
import type { Reading } from "../../src/app/workbook";
import {
  type DateCells,
  july,
  june,
  type RowCells,
  sheet,
  standardRows,
  writtenTracking,
} from "../domain/track/a-tracking";
import { headersOf } from "../../src/domain/spreadsheet/sheet-table";
import { PROGRAMME } from "../../src/domain/track/programme/programme-table";
import { aList, cases } from "./a-list";
import { stateOf } from "./a-session";
import { readingOf } from "./fake-workbook";

/** The list from which the cases below are flagged. */
const LIST = aList(cases(2));

/** The dates of a review that fit, on 28 June 2006. */
export const REVIEW_DATES: DateCells = {
  TodayDate: june(28),
  ChoiceDate: june(7),
  AnalysisWeek: july(10),
  Fieldwork: july(17),
};

/** The rows of 1001, which have time, and of 1002, which are late. */
export const SOME_LATE: readonly RowCells[] = [
  ...standardRows("1001", { Due: july(12) }),
  ...standardRows("1002", { Due: june(20) }),
];

/** A line of the sheet Selected cases. */
type SelectedLine = readonly [caseNumber: string, group: string, status: string];
const TWO_CASES: readonly SelectedLine[] = [
  ["1001", "LAC", "Chosen"],
  ["1002", "CPR", "Chosen"],
];

/** A workbook in which nobody is flagged yet. */
export const unflaggedReading = (more: Partial<Reading> = {}): Reading => ({ ...readingOf(LIST), ...more });

/** A workbook in which cases are flagged, and tracked where there are rows. */
export const trackedReading = (
  rows: readonly RowCells[] | undefined,
  dates: DateCells = REVIEW_DATES,
  selected: readonly SelectedLine[] = TWO_CASES,
): Reading =>
  unflaggedReading({
    ourTables: {
      SelectedCases: {
        sheet: "Selected cases",
        hasTotalRow: false,
        isProtected: false,
        range: { top: 0, left: 0, bottom: selected.length, right: 2 },
        cells: sheet([["Case number", "Group", "Status"], ...selected]),
      },
      ...(rows && { Tracking: { ...writtenTracking(rows, dates), hasTotalRow: false, isProtected: false } }),
    },
  });

const MEETING_HEADERS = headersOf(PROGRAMME.columns);
/** Two meetings: one is arranged, of the other only whom it is with is known. */
const MEETINGS = [
  [july(18), "10:00–11:00", "Town hall", "1001", "Police", "", "", "LI", "Accepted"],
  ["", "", "", "1002", "Parents or carers", "", "Interpreter", "", ""],
];

/** The same, with a programme of meetings. */
export function programmeReading(): Reading {
  const reading = trackedReading(SOME_LATE);
  const Programme = {
    sheet: "Programme",
    hasTotalRow: false,
    isProtected: false,
    range: { top: 0, left: 0, bottom: MEETINGS.length, right: MEETING_HEADERS.length - 1 },
    cells: sheet([MEETING_HEADERS, ...MEETINGS]),
  };
  return { ...reading, ourTables: { ...reading.ourTables, Programme } };
}

/** The state of a session that has read such a workbook. */
export const trackingState = (reading: Reading, state: Partial<State> = {}): State =>
  stateOf(LIST, { reading, ...state });
