import { type Cell, isBlank, normalised, trimmed } from "../../spreadsheet/cell";
import type { DateSystem } from "../../spreadsheet/dates";
import { meetingTime } from "../programme/meeting-time";
import type { Programme } from "../programme/programme";
import type { ProgrammeHeader } from "../programme/programme-table";
import type { ProcessFault, ProcessRule } from "../rule";
import { MEETING_STATUSES } from "../steps";
import { dayFault } from "./day-fault";

const WHY_SORTED = "The programme is sorted by Day and by Time, and printed by day.";

/** Days, times and statuses that can be read, sorted and counted. */
export const cellsOfProgramme: readonly ProcessRule<Programme>[] = [
  columnRule("programme-day", "Day", WHY_SORTED, dayFault),
  columnRule("programme-time", "Time", WHY_SORTED, timeFault),
  columnRule("programme-status", "Status", "Who declines is asked no more.", statusFault),
];

function columnRule(
  id: string,
  header: ProgrammeHeader,
  why: string,
  says: (cell: Cell, system: DateSystem | undefined) => string | undefined,
): ProcessRule<Programme> {
  return {
    id,
    severity: "warning",
    why,
    find: ({ rows, columns, existing }) => {
      const column = columns[header];
      if (column === undefined) return [];
      return rows.flatMap(({ row, cells }): ProcessFault[] => {
        const cell = cells[header];
        const message = isBlank(cell) ? undefined : says(cell, existing.cells.dateSystem);
        return message === undefined
          ? []
          : [{ position: { row: row - 1, column }, columnName: header, message }];
      });
    },
  };
}

const TIME = "09:30–10:30";

/** Excel sorts what is typed there letter by letter: "9:30" comes after "14:00". */
function timeFault(cell: Cell): string | undefined {
  if (!meetingTime(cell))
    return `“${trimmed(cell)}” is not a time. Enter from when to when, such as ${TIME}.`;
  return typeof cell === "number" || /^\d{2}:\d{2}(?!\s*[ap]\.?m)/i.test(trimmed(cell))
    ? undefined
    : `“${trimmed(cell)}” is sorted wrongly among the others. Enter four digits, such as ${TIME}.`;
}

/** A meeting may be called off, though Tracking has no such status. */
function statusFault(cell: Cell): string | undefined {
  const status = normalised(cell);
  return status.startsWith("cancel") || MEETING_STATUSES.some((one) => normalised(one) === status)
    ? undefined
    : `“${trimmed(cell)}” is not on the list. Choose one of these: ${MEETING_STATUSES.join(", ")}.`;
}
