import type { SerialDate } from "../../spreadsheet/dates";
import { DATE_STYLE, TEXT_STYLE } from "../../spreadsheet/sheet-styles";
import { type Columns, type ColumnPositions, type HeaderOf, sheetTable } from "../../spreadsheet/sheet-table";
import type { Cell } from "../../spreadsheet/cell";
import type { CellStyle } from "../../spreadsheet/change";
import type { Seed } from "../../choose/tickets";
import { LOOKED_AT_CODES } from "../tracking-sheet/tracking-codes";
import { anyText, dated, inspectorListed } from "../tracking-sheet/tracking-table";

/** What a new row is made from: a file that was drawn. */
export interface DrawnFile {
  readonly visit: string;
  readonly dutyPoint: string;
  /** In the log, from 1. */
  readonly position: number;
}

/** A visit to a duty point: nothing that tells who anybody is. */
export interface VisitRequest {
  readonly visit: string;
  readonly dutyPoint: string;
  /** undefined where it is not said: what stands there stays. */
  readonly day?: SerialDate | undefined;
  /** LI, DLI or a number; "" where it is not said. */
  readonly inspector?: string;
}

/** What is asked of a draw. */
export interface DrawRequest extends VisitRequest {
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
    { header: "Position", width: 66, format: NUMBER_STYLE, value: ({ position }: DrawnFile) => position },
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
      validation: anyText(
        "Notes",
        "Nothing of what was seen in the file, and nothing that tells who the child, the family or the member of staff is.",
      ),
    },
  ],
});
export type DutyHeader = HeaderOf<typeof DUTY_VISIT>;
export type DutyColumns = ColumnPositions<DutyHeader>;

/** The name of the headers of the list of visits and draws, beside the table. */
export const VISITS_NAME = "DutyDraws";

/** What a line of that list is made from; a visit that is planned has no draw yet. */
interface VisitLine extends Partial<Pick<DrawRequest, "seed" | "inLog" | "wanted" | "drawn">> {
  readonly visit: string;
  readonly dutyPoint: string;
  readonly dayCell?: Cell | undefined;
  readonly inspector?: string | undefined;
}

/** The list beside the table. Seeds are text, so that one such as 4-6 stays what was typed. */
export const VISIT_COLUMNS = [
  { header: "Visit", width: 48, format: TEXT_STYLE, value: ({ visit }) => visit },
  { header: "Duty point", width: 120, format: TEXT_STYLE, value: ({ dutyPoint }) => dutyPoint },
  { header: "Seed", width: 84, format: TEXT_STYLE, value: ({ seed }) => seed },
  { header: "Files in log", width: 66, format: NUMBER_STYLE, value: ({ inLog }) => inLog },
  { header: "Files to look at", width: 90, format: NUMBER_STYLE, value: ({ wanted }) => wanted },
  { header: "Drawn", width: 102, format: TEXT_STYLE, value: ({ drawn }) => drawn },
  {
    header: "Date of visit",
    width: 96,
    format: { ...DATE_STYLE, numberFormat: "ddd dd/mm/yyyy" },
    validation: dated("Date of visit", "The day of the visit, planned or made."),
    value: ({ dayCell }) => dayCell,
  },
  {
    header: "Inspector",
    width: 60,
    format: TEXT_STYLE,
    validation: inspectorListed,
    value: ({ inspector }) => inspector,
  },
] as const satisfies Columns<string, VisitLine>;

/** How many columns versions wrote that knew neither day nor inspector. */
export const COLUMNS_OF_DRAWS = 6;
/** Of the list, from 0. */
export const DAY_COLUMN = 6;
export const INSPECTOR_COLUMN = 7;
