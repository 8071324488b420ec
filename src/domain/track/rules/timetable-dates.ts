import { cellAt } from "../../spreadsheet/sheet-cells";
import { isBlank, trimmed } from "../../spreadsheet/cell";
import { serialDate } from "../../spreadsheet/dates";
import type { ProcessFault, ProcessRule } from "../rule";
import { TIMETABLE_DATES } from "../timetable/timetable";

/** The dates above the table are dates. */
export const timetableDates: ProcessRule = {
  id: "timetable-dates",
  severity: "error",
  why: "Due dates and highlighting are worked out by formulas.",
  find: ({ existing: { cells }, positions, timetable }) =>
    (["TodayDate", ...TIMETABLE_DATES] as const).flatMap((name): ProcessFault[] => {
      const position = positions[name];
      const cell = cellAt(cells, position.row, position.column);
      if (serialDate(cell, cells.dateSystem) !== undefined) return [];
      if (isBlank(cell))
        return name === "TodayDate"
          ? [{ position, message: "Press Make the tracking sheet, so that Today is worked out again." }]
          : [];
      return [
        {
          position,
          message:
            timetable[name] === undefined
              ? `“${trimmed(cell)}” is not a date. Enter a date as day/month/year, such as 14/03/2005.`
              : `${trimmed(cell)} is stored as text. Type the date again.`,
        },
      ];
    }),
};
