import { CannotDo } from "../../shared/cannot-do";
import { type Cell, trimmed } from "../../spreadsheet/cell";
import { dayInWords, type SerialDate } from "../../spreadsheet/dates";
import { requireDateCell } from "../../spreadsheet/sheet-cells";
import { requireColumns } from "../../spreadsheet/sheet-table";
import { correctedCells } from "../../spreadsheet/write-table";
import { IDENTIFYING_DETAILS } from "../../case-list/privacy/identifying-details";
import { inspectorTyped } from "../recording/inspector-typed";
import type { Programme, ProgrammeRow } from "./programme";
import type { Recording } from "../recording/recording";
import { PROGRAMME, type ProgrammeHeader } from "./programme-table";
import { meetingsApart } from "../rules/meetings-apart";
import { sortableTime } from "./meeting-time";
import { dayIn } from "../timetable/timetable";
import type { Moment } from "../../choose/choice-record/moment";
import { wordsAbove } from "./words-above";

/** What the pane asks of a meeting, by its headers. */
export const MEETING_TEXTS = ["Time", "Place", "With whom", "Needs", "Inspector"] as const;
type MeetingText = (typeof MEETING_TEXTS)[number];

/** What is recorded of a meeting; what is left out stays, and "" empties a cell. */
export interface MeetingEntry extends Readonly<Partial<Record<MeetingText, string>>> {
  readonly Day?: SerialDate | "";
}

/** What recording a meeting comes to. */
export interface RecordedMeeting extends Recording {
  /** The row then, in words. */
  readonly words: string;
  /** What it clashes with, a sentence each. */
  readonly clashes: readonly string[];
}

/** Writes what is said of a meeting in its row. Throws CannotDo where it tells who somebody is. */
export function recordMeeting(
  programme: Programme,
  row: ProgrammeRow,
  entry: MeetingEntry,
  at: Moment,
): RecordedMeeting {
  const { existing, columns } = programme;
  const cells = cellsOf(programme, entry);
  requireColumns(
    existing.sheet,
    columns,
    cells.map(([header]) => header),
    PROGRAMME.press,
  );
  const after = { ...row, cells: { ...row.cells, ...Object.fromEntries(cells) } };
  const rows = programme.rows.map((one) => (one.key === row.key ? after : one));
  const clashes = meetingsApart
    .find({ ...programme, rows: [...rows.filter((one) => one !== after), after] })
    .filter(({ position }) => position.row === row.row - 1);
  const changes = correctedCells(existing, columns, row.row, cells);
  return {
    changes: changes.length === 0 ? [] : [...changes, ...wordsAbove({ existing, rows }, at)],
    wrote: cells.map(([header, cell]) => ({ key: row.key, header, before: row.cells[header], after: cell })),
    words: meetingWords(after, existing.cells.dateSystem),
    clashes: clashes.map(({ message }) => message),
  };
}

function cellsOf({ existing }: Programme, { Day: day, ...entry }: MeetingEntry): [ProgrammeHeader, Cell][] {
  const texts = MEETING_TEXTS.flatMap((header): [ProgrammeHeader, Cell][] => {
    const typed = entry[header];
    if (typed === undefined) return [];
    const text = typed.trim();
    if (header === "Inspector") return [[header, inspectorTyped(text, header)]];
    const detail = IDENTIFYING_DETAILS.find(({ gives }) => gives(text));
    if (detail)
      throw new CannotDo(
        `${header}: This seems to give ${detail.what}. Take it out, so that nobody can be identified.`,
        header,
      );
    return [[header, header === "Time" ? sortableTime(text) : text]];
  });
  return day === undefined
    ? texts
    : [["Day", day === "" ? "" : requireDateCell(day, existing.cells)], ...texts];
}

/** "1001, Police: Tue 18/07/2006, 14:00, Town hall, DLI." */
function meetingWords({ cells }: ProgrammeRow, system: Parameters<typeof dayIn>[1]): string {
  const day = dayIn(cells.Day, system);
  const said = [
    day === undefined ? "" : dayInWords(day),
    ...([cells.Time, cells.Place, cells["With whom"], cells.Needs, cells.Inspector] as const).map(trimmed),
  ].filter((part) => part !== "");
  return `${meetingName({ cells })}: ${said.length === 0 ? "nothing is arranged yet" : said.join(", ")}.`;
}

/** "1001, Police". */
export const meetingName = ({ cells }: Pick<ProgrammeRow, "cells">): string =>
  [trimmed(cells["Case number"]), trimmed(cells.Who)].filter((part) => part !== "").join(", ");
