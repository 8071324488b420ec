import { faultIn, type ProcessFault, type ProcessRule } from "../rule";
import type { TrackingHeader } from "../tracking-sheet/tracking-table";
import { dayFault } from "./day-fault";

const DATES = ["Requested", "Due", "Done"] as const satisfies readonly TrackingHeader[];

/** A date stored as text is read, and yet no formula of the sheet sees it. */
export const datesAreDates: ProcessRule = {
  id: "dates-are-dates",
  severity: "error",
  why: "Due dates and highlighting are worked out by formulas.",
  find: (tracking) =>
    tracking.rows.flatMap((row) =>
      DATES.flatMap((header): ProcessFault[] => {
        const message = dayFault(row.cells[header], tracking.existing.cells.dateSystem);
        return message === undefined
          ? []
          : [{ ...faultIn(tracking, row, header, message), columnName: header }];
      }),
    ),
};
