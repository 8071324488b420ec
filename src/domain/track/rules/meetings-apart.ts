import { type Cell, normalised, trimmed } from "../../spreadsheet/cell";
import { caseNumber } from "../../case-list/case";
import { isAtTheSameTime, type MeetingTime, meetingTime } from "../programme/meeting-time";
import type { Programme, ProgrammeRow } from "../programme/programme";
import type { ProcessFault, ProcessRule } from "../rule";
import { dayIn } from "../timetable/timetable";

/** Nobody is in two meetings at one time: neither an inspector nor whom the team meets. */
export const meetingsApart: ProcessRule<Programme> = {
  id: "meetings-apart",
  severity: "warning",
  why: "“The local area will be asked to arrange a programme of meetings.” Nobody can be in two at once.",
  find: ({ rows, columns, existing }) => {
    const meetings = rows.flatMap((row) => timed(row, existing.cells.dateSystem) ?? []);
    return meetings.flatMap((one, i) =>
      meetings.slice(0, i).flatMap((before): ProcessFault[] => {
        const words = clashWords(one, before);
        if (words === undefined) return [];
        const column = columns.Time ?? columns.Day ?? existing.range.left;
        return [{ position: { row: one.row.row - 1, column }, message: words }];
      }),
    );
  },
};

interface Meeting {
  readonly row: ProgrammeRow;
  readonly day: number;
  readonly time: MeetingTime;
}

/** A meeting that is to be, with its time; undefined where that is not known, or it is called off. */
function timed(row: ProgrammeRow, system: Parameters<typeof dayIn>[1]): Meeting | undefined {
  const day = dayIn(row.cells.Day, system);
  const time = meetingTime(row.cells.Time);
  const isOff = /^(?:declined|cancel)/.test(normalised(row.cells.Status));
  return day === undefined || !time || isOff ? undefined : { row, day, time };
}

/** Several people in one cell: "LI and DLI", "an advocate, a parent". */
const several = (cell: Cell): string[] =>
  trimmed(cell)
    .split(/[,;&+/]| and /i)
    .map((one) => one.trim())
    .filter((one) => one !== "");

function clashWords(one: Meeting, before: Meeting): string | undefined {
  if (one.day !== before.day || !isAtTheSameTime(one.time, before.time)) return undefined;
  const [cells, others] = [one.row.cells, before.row.cells];
  const shared = (mine: readonly string[], theirs: readonly string[]): string | undefined =>
    mine.find((name) => theirs.some((other) => normalised(other) === normalised(name)));
  const inspector = shared(several(cells.Inspector), several(others.Inspector));
  const where = `in row ${before.row.row} at this time`;
  if (inspector !== undefined) return `${inspector} has another meeting ${where}. Move one of them.`;
  if (caseNumber(cells["Case number"]) !== caseNumber(others["Case number"])) return undefined;
  const people = (of: typeof cells): string[] =>
    [trimmed(of.Who), ...several(of["With whom"])].filter(Boolean);
  const person = shared(people(cells), people(others));
  return person === undefined
    ? undefined
    : `${person} of ${trimmed(cells["Case number"])}: another meeting is ${where}. Move one of them.`;
}
