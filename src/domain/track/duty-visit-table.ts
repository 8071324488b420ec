import { TEXT_STYLE } from "../spreadsheet/sheet-styles";
import { type Columns, type ColumnPositions, type HeaderOf, sheetTable } from "../spreadsheet/sheet-table";
import type { CellStyle } from "../spreadsheet/change";
import type { Seed } from "../choose/tickets";
import { LOOKED_AT_CODES } from "./tracking-codes";
import { anyText } from "./tracking-table";

/** What a new row is made from: a file that was drawn. */
export interface DrawnFile {
  readonly visit: string;
  readonly dutyPoint: string;
  /** In the log, from 1. */
  readonly position: number;
}

/** What is asked of a draw: nothing that tells who anybody is. */
export interface DrawRequest {
  readonly visit: string;
  readonly dutyPoint: string;
  readonly inLog: number;
  /** How many to look at in all, those drawn before included. */
  readonly wanted: number;
  readonly seed: string;
  /** Date and time, as text. */
  readonly drawn: string;
}

/** A request that can be met. */
export interface SoundRequest extends DrawRequest {
  readonly seed: Seed;
}

const NUMBER_STYLE: CellStyle = { horizontal: "Left", vertical: "Top" };

/** The sheet of duty visits: a row for each file that was drawn. */
export const DUTY_VISIT = sheetTable({
  sheet: "Duty visit",
  table: "DutyVisit",
  press: "Draw files",
  headerRow: 6,
  frozenColumns: 1,
  columns: [
    { header: "Visit", width: 48, format: TEXT_STYLE, value: ({ visit }: DrawnFile) => visit },
    { header: "Duty point", width: 120, format: TEXT_STYLE, value: ({ dutyPoint }: DrawnFile) => dutyPoint },
    { header: "Position", width: 54, format: NUMBER_STYLE, value: ({ position }: DrawnFile) => position },
    {
      header: "Looked at",
      width: 60,
      format: TEXT_STYLE,
      validation: () => ({
        rule: { kind: "list", source: LOOKED_AT_CODES.name, dropdown: true },
        prompt: { title: "Looked at", message: "Yes once the file has been looked at." },
        alert: { title: "Not on the list", message: "Choose Yes or No." },
      }),
    },
    {
      header: "Notes",
      width: 180,
      format: TEXT_STYLE,
      validation: anyText("Notes", "Nothing that tells who the child, the family or the member of staff is."),
    },
  ],
});
export type DutyHeader = HeaderOf<typeof DUTY_VISIT>;
export type DutyColumns = ColumnPositions<DutyHeader>;

/** The name of the headers of the list of draws, beside the table. */
export const DRAWS_NAME = "DutyDraws";

/** The list of draws, beside the table. Seeds are text, so that one such as 4-6 stays what was typed. */
export const DRAW_COLUMNS = [
  { header: "Visit", width: 48, format: TEXT_STYLE, value: ({ visit }) => visit },
  { header: "Duty point", width: 120, format: TEXT_STYLE, value: ({ dutyPoint }) => dutyPoint },
  { header: "Seed", width: 84, format: TEXT_STYLE, value: ({ seed }) => seed },
  { header: "Files in log", width: 66, format: NUMBER_STYLE, value: ({ inLog }) => inLog },
  { header: "Files to look at", width: 90, format: NUMBER_STYLE, value: ({ wanted }) => wanted },
  { header: "Drawn", width: 102, format: TEXT_STYLE, value: ({ drawn }) => drawn },
] as const satisfies Columns<string, SoundRequest>;
