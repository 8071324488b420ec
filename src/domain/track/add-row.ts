import { type RowNumber, rowNumber } from "../spreadsheet/address";
import { CannotDo } from "../spreadsheet/cannot-do";
import { isBlank, normalised } from "../spreadsheet/cell";
import type { Change } from "../spreadsheet/change";
import type { SerialDate } from "../spreadsheet/dates";
import { byHeader } from "../spreadsheet/sheet-table";
import { requireDateCell } from "../spreadsheet/sheet-cells";
import { addedRows } from "../spreadsheet/write-table";
import { type FlaggedCase, isTracked } from "../choose/selected-cases/flagged-cases";
import { dueFormula, keepDueDates } from "./due-date";
import { agencyOnce } from "./rules/agency-once";
import { consentForHealth } from "./rules/consent-for-health";
import { threeOtherAgencies } from "./rules/three-other-agencies";
import { rowWords } from "./row-status";
import { rowCells } from "./tracking-formulas";
import type { Step } from "./steps";
import { type Tracking, type TrackingRow, trackingRow } from "./tracking";
import { trackingGrid } from "./tracking-grid";
import { type NewTrackingRow, TRACKING } from "./tracking-table";

/** A thing to be done that is to be added: another agency, a file, an interview, a chaser. */
export interface RowToAdd {
  readonly theCase: FlaggedCase;
  readonly step: Step;
  readonly agency: string;
  /** The day it is asked for; undefined where it is not yet. */
  readonly requested: SerialDate | undefined;
}

/** What adding a row comes to; `row`: where it stands then. */
export interface AddedRow {
  readonly changes: Change[];
  readonly row: RowNumber;
}

/**
 * Adds a row below the others; where the lowest row is that one already, since nobody heard that it was added, none
 * is added. Throws CannotDo where a rule of the process speaks against it.
 */
export function addTrackingRow(tracking: Tracking, { theCase, requested, ...asked }: RowToAdd): AddedRow {
  const { existing, columns, positions, flagged } = tracking;
  const { range } = existing;
  if (!isTracked(theCase))
    throw new CannotDo(`${theCase.caseNumber} is not one of the ten. Choose another case.`);
  if (asked.agency === "" && asked.step !== "Chaser")
    throw new CannotDo("Choose the agency or person.", "agency");
  const row: NewTrackingRow = {
    ...asked,
    requested: requested && requireDateCell(requested, existing.cells),
    caseNumber: theCase.caseNumber,
    due: dueFormula(rowCells(columns, range.bottom + 2), positions),
  };
  const last = tracking.rows.find((one) => one.row === range.bottom + 1);
  if (last && isTheRow(last, theCase, { ...asked, requested }))
    return { changes: trackingGrid(existing, positions, flagged), row: last.row };
  const against = objection(tracking, row);
  if (against !== undefined) throw new CannotDo(against);
  const same = tracking.rows.find((one) => isSameThing(one, theCase, { ...asked, requested }));
  if (same) throw new CannotDo(`Row ${same.row}: ${theCase.caseNumber}, ${rowWords(same)} is there already.`);
  const grown = { ...existing, range: { ...range, bottom: range.bottom + 1 } };
  return {
    changes: [
      ...keepDueDates(existing, columns),
      ...addedRows(TRACKING, existing, [row]),
      ...trackingGrid(grown, positions, flagged),
    ],
    row: rowNumber(range.bottom + 2),
  };
}

type Asked = Omit<RowToAdd, "theCase">;

const hasTheSameKey = (row: TrackingRow, { number }: FlaggedCase, { step, agency }: Asked): boolean =>
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

/** What the rules would say of the new row. */
function objection(tracking: Tracking, row: NewTrackingRow): string | undefined {
  const added = trackingRow(
    {
      row: rowNumber(tracking.existing.range.bottom + 2),
      cells: byHeader(TRACKING.columns, ({ value }) => value?.(row) ?? ""),
    },
    tracking.existing.cells.dateSystem,
  );
  const rowsOf = new Map(tracking.rowsOf);
  rowsOf.set(added.number, [...(rowsOf.get(added.number) ?? []), added]);
  const after: Tracking = { ...tracking, rows: [...tracking.rows, added], rowsOf };
  return [agencyOnce, threeOtherAgencies, consentForHealth]
    .flatMap((rule) => rule.find(after))
    .find(({ position }) => position.row === added.row - 1)
    ?.message.replace("Wait for it, or take this row out.", "Add it once consent is in.");
}
