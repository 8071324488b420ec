import { type CellRange, rowNumber } from "../spreadsheet/address";
import type { SerialDate } from "../spreadsheet/dates";
import type { Change } from "../spreadsheet/change";
import { rowsBelow } from "../spreadsheet/rows-below";
import { rowUnder } from "../spreadsheet/existing-table";
import { agencyOnce } from "./rules/agency-once";
import { consentForHealth } from "./rules/consent-for-health";
import { threeOtherAgencies } from "./rules/three-other-agencies";
import { dueFormula, rowCells } from "./sheet-formulas";
import type { Step } from "./steps";
import { isChosen, type SelectedCase } from "../choose/selected-cases/the-ten";
import { goneNumbers, rowFormats } from "./tracking-sheet";
import { trackingGrid } from "./tracking-grid";
import { type Tracking, TRACKING_TABLE, type TrackingHeader, type TrackingRow } from "./tracking";

/** A thing to be done that is to be added: another agency, a file, an interview, a chaser. */
export interface NewRow {
  readonly theCase: SelectedCase;
  readonly step: Step;
  readonly agency: string;
  /** The day it is asked for; undefined where it is not yet. */
  readonly requested: SerialDate | undefined;
}

/** Adds a row below the others. Returns a sentence instead where a rule of the process speaks against it. */
export function addTrackingRow(tracking: Tracking, row: NewRow): Change[] | string {
  const { existing, columns, positions } = tracking;
  const { sheet, range } = existing;
  if (!isChosen(row.theCase)) return `${row.theCase.caseNumber} is not one of the ten. Choose another case.`;
  if (row.agency === "" && row.step !== "Chaser") return "Choose the agency or person.";
  const against = objection(tracking, row);
  if (against !== undefined) return against;
  const line = rowUnder<TrackingHeader>(existing, {
    "Case number": row.theCase.caseNumber,
    Step: row.step,
    "Agency or person": row.agency,
    Requested: row.requested,
    Due: dueFormula(rowCells(columns, range.bottom + 2), positions),
  });
  const grown: CellRange = { ...range, bottom: range.bottom + 1 };
  return [
    ...rowsBelow(existing, TRACKING_TABLE, [line], {
      looks: rowFormats(sheet, { ...grown, top: range.bottom }, columns),
    }),
    ...trackingGrid({ sheet, range: grown }, columns, positions, goneNumbers(tracking.selected)),
  ];
}

/** What the rules would say of the new row. */
function objection(tracking: Tracking, { theCase, step, agency, requested }: NewRow): string | undefined {
  const fresh: TrackingRow = {
    row: rowNumber(tracking.existing.range.bottom + 2),
    key: "",
    caseNumber: theCase.caseNumber,
    number: theCase.number,
    step,
    agency,
    requested,
    due: undefined,
    done: undefined,
    outcome: undefined,
    isClosed: false,
    cells: {
      "Case number": theCase.caseNumber,
      Step: step,
      "Agency or person": agency,
      Requested: "",
      Due: "",
      Done: "",
      Outcome: "",
      Notes: "",
    },
  };
  const rowsOf = new Map(tracking.rowsOf);
  rowsOf.set(theCase.number, [...(rowsOf.get(theCase.number) ?? []), fresh]);
  const after: Tracking = { ...tracking, rows: [...tracking.rows, fresh], rowsOf };
  return [agencyOnce, threeOtherAgencies, consentForHealth]
    .flatMap((rule) => rule.find(after))
    .find(({ position }) => position.row === fresh.row - 1)?.message;
}
