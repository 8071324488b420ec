import { type Cell, normalised, trimmed } from "../../spreadsheet/cell";
import { caseNumber } from "../../case-list/case";
import { dayIn } from "../timetable/timetable";
import { isAtTheSameTime, type MeetingTime, meetingTime } from "./meeting-time";
import type { Programme, ProgrammeRow } from "./programme";

/** Somebody who is in two meetings at one time: an inspector, or whom the team meets. */
export interface DoubleBooking {
  readonly row: ProgrammeRow;
  /** The other meeting, above it. */
  readonly before: ProgrammeRow;
  /** As typed. */
  readonly who: string;
  readonly isInspector: boolean;
}

/** Each two meetings at one time that somebody would have to be in. */
export function doubleBookings({ rows, existing }: Pick<Programme, "rows" | "existing">): DoubleBooking[] {
  const meetings = rows.flatMap((row) => timed(row, existing.cells.dateSystem) ?? []);
  return meetings.flatMap((one, i) => meetings.slice(0, i).flatMap((before) => clash(one, before) ?? []));
}

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

function clash(one: Meeting, other: Meeting): DoubleBooking | undefined {
  if (one.day !== other.day || !isAtTheSameTime(one.time, other.time)) return undefined;
  const [row, before] = [one.row, other.row];
  const [cells, others] = [row.cells, before.cells];
  const shared = (mine: readonly string[], theirs: readonly string[]): string | undefined =>
    mine.find((name) => theirs.some((their) => normalised(their) === normalised(name)));
  const inspector = shared(several(cells.Inspector), several(others.Inspector));
  if (inspector !== undefined) return { row, before, who: inspector, isInspector: true };
  if (caseNumber(cells["Case number"]) !== caseNumber(others["Case number"])) return undefined;
  const people = (of: typeof cells): string[] =>
    [trimmed(of.Who), ...several(of["With whom"])].filter(Boolean);
  const who = shared(people(cells), people(others));
  return who === undefined ? undefined : { row, before, who, isInspector: false };
}
