import { ExcelError } from "../app/errors/excel-error";

/** Excel's word for what went wrong, never the message: that may quote cells. Undefined where it is none of Excel's. */
export const codeOf = (error: unknown): string | undefined =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;

/** Whether a batch may have failed because a sheet has no cells, as a chart sheet (OfficeDev/office-js#2444, #6365). */
export const hasNoCells = (error: unknown): boolean =>
  error instanceof ExcelError && (error.reason === "refused" || error.reason === "place gone");
