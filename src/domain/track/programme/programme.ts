import { type Cell, isBlank, normalised, trimmed } from "../../spreadsheet/cell";
import type { ExistingTable } from "../../spreadsheet/existing-table";
import { columnPositions, readRows, type TableRow } from "../../spreadsheet/sheet-table";
import { caseNumber } from "../../case-list/case";
import type { FlaggedCase } from "../../choose/selected-cases/flagged-cases";
import { type Meeting, PROGRAMME, type ProgrammeColumns, type ProgrammeHeader } from "./programme-table";
import { MEETING_STATUSES } from "../steps";
import { casesOf, type Tracking } from "../tracking";

/** The programme as one reading found it. */
export interface Programme {
  readonly existing: ExistingTable;
  readonly columns: ProgrammeColumns;
  /** The started rows, in the sheet's order. */
  readonly rows: readonly ProgrammeRow[];
  /** What Selected cases says; empty where that is not known. */
  readonly flagged: readonly FlaggedCase[];
}

export interface ProgrammeRow extends TableRow<ProgrammeHeader> {
  /** Case and who, and which of those that are alike. */
  readonly key: string;
}

export function readProgramme(existing: ExistingTable, flagged: readonly FlaggedCase[] = []): Programme {
  const { columns } = PROGRAMME;
  const started = readRows(columns, existing).filter(({ cells }) =>
    columns.some(({ header }) => !isBlank(cells[header])),
  );
  const keys = keysOf(started.map(({ cells }) => [cells["Case number"], cells.Who]));
  return {
    existing,
    flagged,
    columns: columnPositions(columns, existing),
    rows: started.map((row, i) => ({ ...row, key: keys[i] ?? "" })),
  };
}

/** Interviews are found again by case and who; of those that are alike, by which they are. */
function keysOf(interviews: readonly (readonly [number: Cell, who: Cell])[]): string[] {
  const seen = new Map<string, number>();
  return interviews.map(([number, who]) => {
    const key = `${caseNumber(number)}|${normalised(who)}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${key}|${count}`;
  });
}

/** A meeting with its key: an interview of Tracking. */
export interface WantedMeeting extends Meeting {
  readonly key: string;
}

/** Whom the team wishes to meet: the interviews of the ten, those that are not needed left out. */
export function wantedMeetings(tracking: Tracking): WantedMeeting[] {
  const interviews = casesOf(tracking)
    .flatMap(({ rows }) => rows)
    .filter(({ step }) => step === "Interview");
  const keys = keysOf(interviews.map(({ number, agency }) => [number, agency]));
  return interviews.flatMap((row, i) => {
    const { caseNumber: number, agency, outcome, cells } = row;
    if (outcome === "Not needed") return [];
    const status = MEETING_STATUSES.find((one) => one === outcome) ?? "";
    return [{ key: keys[i] ?? "", caseNumber: number, who: agency, needs: trimmed(cells.Notes), status }];
  });
}
