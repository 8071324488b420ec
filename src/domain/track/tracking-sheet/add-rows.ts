import { type RowNumber, rowNumber } from "../../spreadsheet/address";
import { CannotDo } from "../../shared/cannot-do";
import { isBlank, normalised } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import type { SerialDate } from "../../spreadsheet/dates";
import { byHeader } from "../../spreadsheet/sheet-table";
import { requireDateCell } from "../../spreadsheet/sheet-cells";
import { addedRows } from "../../spreadsheet/write-table";
import { type FlaggedCase, isTracked } from "../../choose/selected-cases/flagged-cases";
import { dueFormula, keepDueDates } from "./due-date";
import { agencyOnce } from "../rules/agency-once";
import { consentForHealth } from "../rules/consent-for-health";
import { threeOtherAgencies } from "../rules/three-other-agencies";
import { rowWords } from "../row-status";
import { rowCells } from "./tracking-formulas";
import type { Step } from "../steps";
import { dayAfterChoice } from "../timetable/timetable";
import { type Tracking, type TrackingRow, trackingRow } from "../tracking";
import { trackingGrid } from "./tracking-grid";
import { type NewTrackingRow, TRACKING } from "./tracking-table";

/** Things to be done for a case that are to be added: other agencies, files, interviews, a chaser. */
export interface RowsToAdd {
  readonly theCase: FlaggedCase;
  readonly step: Step;
  /** A row for each. */
  readonly agencies: readonly string[];
  /** The day they are asked for; undefined where they are not yet. */
  readonly requested: SerialDate | undefined;
}

/** What adding rows comes to; `rows`: where they stand then. */
export interface AddedRows {
  readonly changes: Change[];
  readonly rows: readonly RowNumber[];
}

/**
 * Adds rows below the others; where the lowest rows are these already, since nobody heard that they were added, none
 * is added. Throws CannotDo where a rule of the process speaks against one of them.
 */
export function addTrackingRows(
  tracking: Tracking,
  { theCase, step, agencies, requested }: RowsToAdd,
): AddedRows {
  const { existing, positions, flagged } = tracking;
  const { range } = existing;
  if (!isTracked(theCase))
    throw new CannotDo(`${theCase.caseNumber} is not one of the ten. Choose another case.`);
  if ((agencies.length === 0 || agencies.includes("")) && step !== "Chaser")
    throw new CannotDo("Choose the agency or person.", "agency");
  const asked = rowsAsked({ step, agencies, requested });
  const first = range.bottom + 2 - asked.length;
  const isThere = areLowest(tracking, theCase, asked);
  const rowsFrom = (row: number): RowNumber[] => asked.map((_, i) => rowNumber(row + i));
  if (isThere) return { changes: trackingGrid(existing, positions, flagged), rows: rowsFrom(first) };
  const rows = newRows(tracking, theCase, asked);
  const grown = { ...existing, range: { ...range, bottom: range.bottom + rows.length } };
  return {
    changes: [
      ...keepDueDates(existing, tracking.columns),
      ...addedRows(TRACKING, existing, rows),
      ...trackingGrid(grown, positions, flagged),
    ],
    rows: rowsFrom(range.bottom + 2),
  };
}

export const rowsAsked = ({ step, agencies, requested }: Omit<RowsToAdd, "theCase">): Asked[] =>
  (agencies.length === 0 ? [""] : agencies).map((agency) => ({ step, agency, requested }));

/** Whether the lowest rows are what was asked for, and nobody has written in them since. */
export const areLowest = (
  { rows, existing: { range } }: Tracking,
  theCase: FlaggedCase,
  asked: readonly Asked[],
): boolean =>
  asked.every((one, i) =>
    rows.some((row) => row.row === range.bottom + 2 - asked.length + i && isTheRow(row, theCase, one)),
  );

/** The rows, each looked at beside those before it. */
function newRows(tracking: Tracking, theCase: FlaggedCase, asked: readonly Asked[]): NewTrackingRow[] {
  const { existing, columns, positions } = tracking;
  let before = tracking;
  return asked.map((one, i) => {
    const at = rowNumber(existing.range.bottom + 2 + i);
    const row: NewTrackingRow = {
      ...one,
      requested: one.requested && requireDateCell(one.requested, existing.cells),
      caseNumber: theCase.caseNumber,
      due: dueFormula(rowCells(columns, at), positions, dayAfterChoice(tracking.timetable)),
    };
    const added = trackingRow(
      { row: at, cells: byHeader(TRACKING.columns, ({ value }) => value?.(row) ?? "") },
      existing.cells.dateSystem,
    );
    const same = before.rows.find((other) => isSameThing(other, theCase, one));
    if (same && same.row >= at - i) throw new CannotDo(`${one.agency} is named twice. Name each once.`);
    const against = objection(before, added);
    if (against !== undefined) throw new CannotDo(against);
    if (same)
      throw new CannotDo(`Row ${same.row}: ${theCase.caseNumber}, ${rowWords(same)} is there already.`);
    before = withRow(before, added);
    return row;
  });
}

export interface Asked {
  readonly step: Step;
  readonly agency: string;
  readonly requested: SerialDate | undefined;
}

export const hasTheSameKey = (row: TrackingRow, { number }: FlaggedCase, { step, agency }: Asked): boolean =>
  row.number === number && row.step === step && normalised(row.agency) === normalised(agency);

/** Whether a row is what is asked for, and nobody has written in it since. */
const isTheRow = (row: TrackingRow, theCase: FlaggedCase, asked: Asked): boolean =>
  hasTheSameKey(row, theCase, asked) &&
  row.requested === asked.requested &&
  [row.cells.Done, row.cells.Outcome, row.cells.Notes].every(isBlank);

/** Whether a row asks for the same already: an interview that was held and a chaser of another day can come again. */
const isSameThing = (row: TrackingRow, theCase: FlaggedCase, asked: Asked): boolean =>
  hasTheSameKey(row, theCase, asked) &&
  row.outcome !== "Not needed" &&
  (asked.step !== "Interview" || !row.isClosed) &&
  (asked.step !== "Chaser" || row.requested === asked.requested);

/** What the rules advise about a row that is there, and what to do about one that is not yet. */
const BEFORE_IT_IS_ADDED: readonly (readonly [there: string, notYet: string])[] = [
  ["Wait for it, or delete this row.", "Add it once consent is in."],
  ["Choose its outcome from the list, or delete this row.", "Choose its outcome from the list first."],
  ["Delete this row, or choose Not needed.", "It is not added."],
  ["Delete one row.", "To ask another one, delete one of their rows first."],
];

/** What the rules would say of the new row. */
function objection(tracking: Tracking, added: TrackingRow): string | undefined {
  const found = [agencyOnce, threeOtherAgencies, consentForHealth]
    .flatMap((rule) => rule.find(withRow(tracking, added)))
    .find(({ position }) => position.row === added.row - 1);
  return BEFORE_IT_IS_ADDED.reduce<string | undefined>(
    (message, [there, notYet]) => message?.replace(there, notYet),
    found?.message,
  );
}

function withRow(tracking: Tracking, added: TrackingRow): Tracking {
  const rowsOf = new Map(tracking.rowsOf);
  rowsOf.set(added.number, [...(rowsOf.get(added.number) ?? []), added]);
  return { ...tracking, rows: [...tracking.rows, added], rowsOf };
}
