import { CannotDo } from "../../shared/cannot-do";
import type { Change } from "../../spreadsheet/change";
import type { SheetsAndNames } from "../../spreadsheet/defined-names";
import type { SheetCells } from "../../spreadsheet/sheet-cells";
import { refuseLostTable, requireColumns } from "../../spreadsheet/sheet-table";
import { counted } from "../../case-list/wording";
import { type Seed, seedOf, type Ticket, ticketNumber, ticketOfText } from "../../choose/tickets";
import { moreFiles, newDutySheet } from "./duty-sheet";
import { type DrawRequest, DUTY_VISIT, type SoundRequest } from "./duty-visit-table";
import { type DutyVisits, lastDraw, visitKey } from "./duty-visits";
import { dayChanges, soundVisit } from "./record-visit";

/** What a draw comes to. */
export interface DrawnFiles {
  readonly changes: readonly Change[];
  /** The positions now drawn, in the order of their tickets. */
  readonly positions: readonly number[];
  /** The visit has had all of them: an earlier press drew them. */
  readonly isThere: boolean;
}

/** More than any log has. */
const LONGEST_LOG = 9_999;

/** The ticket of a file: of `seed|visit|position`, the visit written as case numbers are. */
export const fileTicket = (seed: Seed, visit: string, position: number): Ticket =>
  ticketOfText(`${seed}|${ticketNumber(visit)}|${position}`);

/** The positions of a log, the lowest ticket first. */
export const inTicketOrder = (seed: Seed, visit: string, inLog: number): number[] =>
  Array.from({ length: inLog }, (_, i) => i + 1)
    .map((position) => ({ position, ticket: fileTicket(seed, visit, position) }))
    .sort((a, b) => a.ticket - b.ticket || a.position - b.position)
    .map(({ position }) => position);

/**
 * Draws files of a duty log by the lowest tickets. The files that a visit has already stay, and more are added.
 * `duty`: the sheet as it is, undefined where there is none. Throws CannotDo where it cannot.
 */
export function drawFiles(
  duty: DutyVisits | undefined,
  request: DrawRequest,
  workbook: SheetsAndNames,
  dates: Pick<SheetCells, "dateSystem"> = {},
): DrawnFiles {
  const sound = soundRequest(request);
  if (duty) requireColumns(duty.existing.sheet, duty.columns, ["Visit", "Position"], DUTY_VISIT.press);
  else refuseLostTable(DUTY_VISIT, workbook.sheets);
  const already = new Set(duty ? drawnBefore(duty, sound) : []);
  const wanted = inTicketOrder(sound.seed, sound.visit, sound.inLog).slice(0, sound.wanted);
  // A draw that ended halfway, or of which nobody heard that it was done: its rows are there already.
  if (duty && wanted.every((position) => already.has(position)))
    return {
      changes: isNoted(duty, sound)
        ? dayChanges(duty, sound, workbook)
        : moreFiles(duty, sound, [], workbook),
      positions: wanted,
      isThere: true,
    };
  const positions = inTicketOrder(sound.seed, sound.visit, sound.inLog)
    .filter((position) => !already.has(position))
    .slice(0, sound.wanted - already.size);
  const changes = duty
    ? moreFiles(duty, sound, positions, workbook)
    : newDutySheet(sound, positions, workbook, dates);
  return { changes, positions, isThere: false };
}

/** Whether the draw stands in the list of draws. */
const isNoted = (duty: DutyVisits, { visit, seed, inLog, wanted }: SoundRequest): boolean => {
  const last = lastDraw(duty, visitKey(visit));
  return last?.seed === seed && last.inLog === inLog && last.wanted === wanted;
};

function soundRequest(request: DrawRequest): SoundRequest {
  const { inLog, wanted } = request;
  const sound = soundVisit(request);
  const seed = seedOf(request.seed);
  if (sound.dutyPoint === "") throw new CannotDo("Enter the duty point.", "dutyPoint");
  if (!isCount(inLog, LONGEST_LOG))
    throw new CannotDo("Enter how many files are in the log, 1 to 9,999.", "inLog");
  if (!isCount(wanted, inLog))
    throw new CannotDo(`Enter how many files to look at, 1 to ${inLog}.`, "wanted");
  if (seed === undefined) throw new CannotDo("Enter the seed: the throw of dice, say.", "seed");
  return { ...request, ...sound, seed };
}

const isCount = (number: number, most: number): boolean =>
  Number.isInteger(number) && number >= 1 && number <= most;

/** The positions that the visit has already; throws where this draw does not go on from them. */
function drawnBefore(duty: DutyVisits, request: SoundRequest): number[] {
  const { visit, seed, dutyPoint, wanted, inLog } = request;
  const key = visitKey(visit);
  const ofVisit = duty.rows.filter((row) => row.key === key);
  const last = lastDraw(duty, key);
  if (last && last.seed !== seed)
    throw new CannotDo(
      `Visit ${visit} was drawn with the seed ${last.seed}. Use that seed, so that the files drawn first stay.`,
      "seed",
    );
  if (last && last.dutyPoint.toLowerCase() !== dutyPoint.toLowerCase())
    throw new CannotDo(
      `Visit ${visit} is to the duty point ${last.dutyPoint}. Give a visit elsewhere another number.`,
      "dutyPoint",
    );
  const positions = [...new Set(ofVisit.flatMap(({ position }) => position ?? []))];
  const highest = positions.reduce((most, position) => Math.max(most, position), 0);
  if (highest > inLog)
    throw new CannotDo(
      `Visit ${visit} has the file at position ${highest} already: the log has at least ${counted(highest, "file")}.`,
      "inLog",
    );
  const first = inTicketOrder(seed, visit, inLog).slice(0, wanted);
  if (
    positions.length > wanted ||
    (positions.length === wanted && !first.every((one) => positions.includes(one)))
  )
    throw new CannotDo(
      `Visit ${visit} has ${counted(positions.length, "file")} already. To draw more, enter a greater number to look at.`,
      "wanted",
    );
  return positions;
}
