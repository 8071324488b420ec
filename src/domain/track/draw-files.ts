import { type CellRange, cellAddress } from "../spreadsheet/address";
import { trimmed } from "../spreadsheet/cell";
import { type Seed, seedOf, type Ticket, ticketNumber, ticketOfText } from "../choose/tickets";
import type { Change } from "../spreadsheet/change";
import { rowsBelow } from "../spreadsheet/rows-below";
import { IDENTIFYING_DETAILS } from "../case-list/privacy/identifying-details";
import { counted } from "../case-list/wording";
import { rowUnder } from "../spreadsheet/existing-table";
import { drawHeaders, drawLine, dutyLooks, newDutySheet } from "./duty-sheet";
import {
  type DrawRequest,
  DUTY_TABLE,
  type DutyHeader,
  type DutyVisits,
  lastDraw,
  type SoundRequest,
  visitKey,
} from "./duty-visits";
import type { WorkbookHas } from "./tracking-sheet";

export interface Drawn {
  readonly changes: readonly Change[];
  /** The positions now drawn, in the order of their tickets. */
  readonly positions: readonly number[];
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
 * Draws files of a duty log by the lowest tickets. Of a visit that has files already, those stay and more are
 * added. Returns a sentence instead where it cannot. `duty`: the sheet as it is, undefined where there is none.
 */
export function drawFiles(
  duty: DutyVisits | undefined,
  request: DrawRequest,
  workbook: WorkbookHas,
): Drawn | string {
  const sound = soundRequest(request);
  if (typeof sound === "string") return sound;
  const lost = duty && (["Visit", "Position"] as const).find((header) => duty.columns[header] === undefined);
  if (duty && lost !== undefined)
    return `The table on the sheet ${duty.existing.sheet} has no column ${lost}. Put the header back, then press Draw files again.`;
  const before = duty ? drawnBefore(duty, sound) : [];
  if (typeof before === "string") return before;
  const already = new Set(before);
  const positions = inTicketOrder(sound.seed, sound.visit, sound.inLog)
    .filter((position) => !already.has(position))
    .slice(0, sound.wanted - already.size);
  const changes = duty
    ? moreFiles(duty, sound, positions, workbook)
    : newDutySheet(sound, positions, workbook);
  return { changes, positions };
}

function soundRequest(request: DrawRequest): SoundRequest | string {
  const { inLog, wanted } = request;
  const [visit, dutyPoint] = [trimmed(request.visit), trimmed(request.dutyPoint)];
  const seed = seedOf(request.seed);
  if (visit === "") return "Enter the number of the visit, such as 1.";
  if (dutyPoint === "") return "Enter the duty point.";
  const detail = IDENTIFYING_DETAILS.find(({ gives }) => gives(visit) || gives(dutyPoint));
  if (detail)
    return `The visit or the duty point seems to give ${detail.what}. Take it out, so that nobody can be identified.`;
  if (!isCount(inLog, LONGEST_LOG)) return "Enter how many files are in the log, 1 to 9,999.";
  if (!isCount(wanted, inLog)) return `Enter how many files to look at, 1 to ${inLog}.`;
  if (seed === undefined) return "Enter the seed: the throw of dice, say.";
  return { ...request, visit, dutyPoint, seed };
}

const isCount = (number: number, most: number): boolean =>
  Number.isInteger(number) && number >= 1 && number <= most;

/** The positions that the visit has already; a sentence where this draw does not go on from them. */
function drawnBefore({ rows, draws }: DutyVisits, request: SoundRequest): number[] | string {
  const { visit, seed, dutyPoint, wanted, inLog } = request;
  const key = visitKey(visit);
  const ofVisit = rows.filter((row) => row.key === key);
  const last = lastDraw({ draws }, key);
  if (last && last.seed !== seed)
    return `Visit ${visit} was drawn with the seed ${last.seed}. Use that seed, so that the files drawn first stay.`;
  if (last && last.dutyPoint.toLowerCase() !== dutyPoint.toLowerCase())
    return `Visit ${visit} is to the duty point ${last.dutyPoint}. Give a visit elsewhere another number.`;
  const positions = [...new Set(ofVisit.flatMap(({ position }) => position ?? []))];
  const highest = Math.max(0, ...positions);
  if (highest > inLog)
    return `Visit ${visit} has the file at position ${highest} already: the log has at least ${counted(highest, "file")}.`;
  if (positions.length >= wanted)
    return `Visit ${visit} has ${counted(positions.length, "file")} already. To draw more, enter a greater number to look at.`;
  return positions;
}

function moreFiles(
  duty: DutyVisits,
  request: SoundRequest,
  positions: readonly number[],
  workbook: WorkbookHas,
): Change[] {
  const { existing, columns, nextDraw } = duty;
  const { sheet, range } = existing;
  const lines = positions.map((position) =>
    rowUnder<DutyHeader>(existing, {
      Visit: request.visit,
      "Duty point": request.dutyPoint,
      Position: position,
    }),
  );
  const grown: CellRange = { ...range, bottom: range.bottom + lines.length };
  const added = rowsBelow(existing, DUTY_TABLE, lines);
  const at = nextDraw ?? { row: range.top + 1, column: range.right + 2 };
  // What is written of the draws may itself have been moved down.
  const isMoved = added[0]?.type === "insert rows" && at.row > range.bottom;
  const row = isMoved ? at.row + lines.length : at.row;
  return [
    ...added,
    ...dutyLooks({ sheet, range: grown }, columns),
    ...(nextDraw === undefined ? drawHeaders(sheet, { row: row - 1, column: at.column }, workbook) : []),
    ...drawLine(sheet, request, { row, column: at.column }),
    { type: "show", sheet, cell: cellAddress(range.bottom + 1, range.left) },
  ];
}
