import { isBlank, trimmed } from "../../spreadsheet/cell";
import { serialDate } from "../../spreadsheet/dates";
import { faultsInRows, type ProcessRule } from "../rule";
import type { TrackingHeader } from "../tracking-sheet/tracking-table";

const DATES = ["Requested", "Due", "Done"] as const satisfies readonly TrackingHeader[];

/** A date stored as text is read, and yet no formula of the sheet sees it. */
export const datesAreDates: ProcessRule = {
  id: "dates-are-dates",
  severity: "error",
  why: "Due dates and highlighting are worked out by formulas.",
  find: (tracking) =>
    DATES.flatMap((header) =>
      faultsInRows(tracking, header, (row) => {
        const cell = row.cells[header];
        if (isBlank(cell) || serialDate(cell, tracking.existing.cells.dateSystem) !== undefined)
          return undefined;
        const { requested, due, done } = row;
        const day = { Requested: requested, Due: due, Done: done }[header];
        return day === undefined
          ? `“${trimmed(cell)}” is not a date. Enter a date as day/month/year, such as 14/03/2005.`
          : `${trimmed(cell)} is stored as text. Type the date again.`;
      }),
    ),
};
