import { DAY_COLUMN, VISIT_COLUMNS } from "../duty-visits/duty-visit-table";
import type { DutyVisits } from "../duty-visits/duty-visits";
import type { ProcessFault, ProcessRule } from "../rule";
import { dayFault } from "./day-fault";

/** A visit whose day cannot be read stands without one in the pane, in the timetable and on the summary. */
export const dutyDay: ProcessRule<DutyVisits> = {
  id: "duty-day",
  severity: "warning",
  why: "The timetable and the summary tell when each visit is.",
  find: ({ lines, list, existing: { cells } }) =>
    lines.flatMap(({ line, dayCell }): ProcessFault[] => {
      const message = dayFault(dayCell, cells.dateSystem);
      return list === undefined || message === undefined
        ? []
        : [
            {
              position: { row: line, column: list.head.column + DAY_COLUMN },
              columnName: VISIT_COLUMNS[DAY_COLUMN].header,
              message,
            },
          ];
    }),
};
