import { cellAt } from "../../spreadsheet/sheet-cells";
import { isBlank, trimmed } from "../../spreadsheet/cell";
import { serialDate } from "../../spreadsheet/dates";
import type { ProcessFault, ProcessRule } from "../rule";
import { TIMETABLE_DATES } from "../timetable";

/** The dates above the table are dates. */
export const timetableDates: ProcessRule = {
  id: "timetable-dates",
  severity: "error",
  why: "Due dates and highlighting are worked out by formulas.",
  find: ({ written: { cells }, spots, timetable }) =>
    (["TodayDate", ...TIMETABLE_DATES] as const).flatMap((name): ProcessFault[] => {
      const at = spots[name];
      const cell = cellAt(cells, at.row, at.column);
      if (serialDate(cell) !== undefined) return [];
      if (isBlank(cell))
        return name === "TodayDate"
          ? [{ at, says: "Press Make the tracking sheet, so that Today is worked out again." }]
          : [];
      return [
        {
          at,
          says:
            timetable[name] === undefined
              ? `“${trimmed(cell)}” is not a date. Enter a date as day/month/year, such as 14/03/2005.`
              : `${trimmed(cell)} is stored as text. Type the date again.`,
        },
      ];
    }),
};
