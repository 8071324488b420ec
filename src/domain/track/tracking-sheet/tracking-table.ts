import type { CodeList } from "../../case-list/codes";
import type { CellValidation } from "../../spreadsheet/change";
import type { Cell } from "../../spreadsheet/cell";
import { DATE_STYLE, TEXT_STYLE } from "../../spreadsheet/sheet-styles";
import { type ColumnPositions, type HeaderOf, sheetTable } from "../../spreadsheet/sheet-table";
import { AGENCY_CODES, INSPECTOR_CODES, OUTCOME_CODES, STEP_CODES } from "./tracking-codes";

/** What a new row is made from. */
export interface NewTrackingRow {
  readonly caseNumber: string;
  readonly step: string;
  readonly agency: string;
  /** What its cell holds of the day it is asked for; left out where it is not yet. */
  readonly requested?: Cell | undefined;
  /** A formula: see `dueFormula`. */
  readonly due: string;
}

const listed = (codes: CodeList, message: string, alert?: string) => (): CellValidation => ({
  rule: { kind: "list", source: codes.name, dropdown: true },
  prompt: { title: codes.title, message },
  ...(alert !== undefined && { alert: { title: "Not on the list", message: alert } }),
});

export const anyText = (title: string, message: string) => (): CellValidation => ({
  rule: { kind: "any text" },
  prompt: { title, message },
});

export const NOT_A_DATE = {
  title: "Not a date",
  message: "Enter a date as day/month/year, such as 14/03/2005.",
};

export const dated =
  (title: string, message: string) =>
  (first: string): CellValidation => ({
    rule: { kind: "custom", formula: `=OR(LEN(TRIM(${first}))=0,ISNUMBER(${first}))` },
    prompt: { title, message },
    alert: NOT_A_DATE,
  });

export const inspectorListed = (): CellValidation => ({
  rule: { kind: "list", source: INSPECTOR_CODES.name, dropdown: true },
  prompt: { title: "Inspector", message: "LI, DLI or a number. Never a name." },
});

/** The sheet of what is to be done for the ten: a row for each thing. */
export const TRACKING = sheetTable({
  sheet: "Tracking",
  table: "Tracking",
  press: "Make the tracking sheet",
  headerRow: 6,
  frozenColumns: 1,
  columns: [
    {
      header: "Case number",
      width: 96,
      format: TEXT_STYLE,
      validation: anyText("Case number", "One of the ten, as on the sheet Selected cases. Never a name."),
      value: ({ caseNumber }: NewTrackingRow) => caseNumber,
    },
    {
      header: "Step",
      width: 156,
      format: TEXT_STYLE,
      validation: listed(
        STEP_CODES,
        "What is to be done. Each thing has a row of its own.",
        "Choose a step from the list.",
      ),
      value: ({ step }: NewTrackingRow) => step,
    },
    {
      header: "Agency or person",
      width: 138,
      format: TEXT_STYLE,
      validation: listed(
        AGENCY_CODES,
        "Whom it is asked of. Another agency can be typed. Never a person’s name.",
      ),
      value: ({ agency }: NewTrackingRow) => agency,
    },
    {
      header: "Requested",
      width: 90,
      format: DATE_STYLE,
      validation: dated("Requested", "The day it was asked for."),
      value: ({ requested }: NewTrackingRow) => requested,
    },
    {
      header: "Due",
      width: 90,
      format: DATE_STYLE,
      validation: dated(
        "Due",
        "Worked out from Requested and the dates above the table. A date can be typed over it.",
      ),
      value: ({ due }: NewTrackingRow) => due,
    },
    {
      header: "Done",
      width: 90,
      format: DATE_STYLE,
      validation: dated("Done", "The day it came, was ready or was held."),
    },
    {
      header: "Outcome",
      width: 108,
      format: TEXT_STYLE,
      validation: listed(
        OUTCOME_CODES,
        "How it ended, or how far it is.",
        "Choose an outcome from the list.",
      ),
    },
    {
      header: "Notes",
      width: 180,
      format: TEXT_STYLE,
      validation: anyText(
        "Notes",
        "What has to be arranged: an interpreter, a place, hours. Nothing that tells who the child, the parent or the professional is.",
      ),
    },
  ],
});
export type TrackingHeader = HeaderOf<typeof TRACKING>;
export type TrackingColumns = ColumnPositions<TrackingHeader>;
