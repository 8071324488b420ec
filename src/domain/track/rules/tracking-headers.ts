import type { ProcessRule } from "../rule";
import { headersOf } from "../../spreadsheet/sheet-table";
import { TRACKING } from "../tracking-sheet/tracking-table";

/** Columns are known by their headers. */
export const trackingHeaders: ProcessRule = {
  id: "tracking-headers",
  severity: "error",
  why: "What is asked for, due and done is read by the headers of the table.",
  find: ({ columns, existing: { range } }) =>
    headersOf(TRACKING.columns)
      .filter((header) => columns[header] === undefined)
      .map((header) => ({
        position: { row: range.top, column: range.left },
        message: `The table has no column ${header}. Put the header back.`,
      })),
};
