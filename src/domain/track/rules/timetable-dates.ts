import { cellAt } from "../../spreadsheet/sheet-cells";
import { isBlank } from "../../spreadsheet/cell";
import type { ProcessFault, ProcessRule } from "../rule";
import { TIMETABLE_DATES, TIMETABLE_LABELS } from "../timetable/timetable";
import { dayFault } from "./day-fault";

/** The dates above the table are dates. */
export const timetableDates: ProcessRule = {
  id: "timetable-dates",
  severity: "error",
  why: "Due dates and highlighting are worked out by formulas.",
  find: ({ existing: { cells }, positions }) =>
    (["TodayDate", ...TIMETABLE_DATES] as const).flatMap((name): ProcessFault[] => {
      const position = positions[name];
      const cell = cellAt(cells, position.row, position.column);
      if (name === "TodayDate" && isBlank(cell))
        return [{ position, message: "Press Make the tracking sheet, so that Today is worked out again." }];
      const message = dayFault(cell, cells.dateSystem);
      return message === undefined ? [] : [{ position, columnName: TIMETABLE_LABELS[name], message }];
    }),
};
