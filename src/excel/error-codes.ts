import { ExcelError, type ExcelErrorReason } from "../app/errors/excel-error";

/** Excel's word for what went wrong, never the message: that may quote cells. Undefined where it is none of Excel's. */
export const codeOf = (error: unknown): string | undefined =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;

const REASONS: Readonly<Partial<Record<string, ExcelErrorReason>>> = {
  InvalidOperationInCellEditMode: "editing a cell",
  AccessDenied: "sheet protected",
  ReadOnlyWorkbook: "workbook read-only",
  ItemNotFound: "place gone",
  InvalidReference: "place gone",
  ApiNotFound: "excel too old",
};

/** What went wrong, by Excel's word for it. */
export const reasonOf = (code: string): ExcelErrorReason => REASONS[code] ?? "refused";

/** Whether a batch may have failed because a sheet has no cells, as a chart sheet (OfficeDev/office-js#2444, #6365). */
export const hasNoCells = (error: unknown): boolean =>
  error instanceof ExcelError && (error.reason === "refused" || error.reason === "place gone");
