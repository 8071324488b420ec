import type { RowNumber } from "../spreadsheet/address";
import { type Cell, isBlank, normalised, trimmed } from "../spreadsheet/cell";
import type { DateSystem, SerialDate } from "../spreadsheet/dates";
import type { ExistingTable } from "../spreadsheet/existing-table";
import { groupBy } from "../shared/group-by";
import { columnPositions, readRows, type TableRow } from "../spreadsheet/sheet-table";
import { caseNumber } from "../case-list/case";
import { type FlaggedCase, isTracked } from "../choose/selected-cases/flagged-cases";
import { agencyOf } from "./agencies";
import { CLOSING, type Outcome, OUTCOMES, type Step, STEPS } from "./steps";
import {
  dayIn,
  readTimetable,
  type Timetable,
  type TimetablePositions,
  timetablePositions,
} from "./timetable/timetable";
import { TRACKING, type TrackingColumns, type TrackingHeader } from "./tracking-sheet/tracking-table";

/** One thing to be done. */
export interface TrackingRow {
  readonly row: RowNumber;
  /** Finds the row again when it has moved: case, step, agency, and which of those that are alike. */
  readonly key: string;
  /** As typed, and as numbers are compared. */
  readonly caseNumber: string;
  readonly number: string;
  /** undefined where the cell holds no step of the list: see `cells`. */
  readonly step: Step | undefined;
  readonly agency: string;
  readonly requested: SerialDate | undefined;
  readonly due: SerialDate | undefined;
  readonly done: SerialDate | undefined;
  readonly outcome: Outcome | undefined;
  /** Nothing more is awaited: something stands in Done, or an outcome that ends it. */
  readonly isClosed: boolean;
  readonly cells: Readonly<Record<TrackingHeader, Cell>>;
}

/** The tracking sheet as one reading found it. */
export interface Tracking {
  readonly existing: ExistingTable;
  readonly columns: TrackingColumns;
  readonly positions: TimetablePositions;
  readonly timetable: Timetable;
  /** The started rows, in the sheet's order. */
  readonly rows: readonly TrackingRow[];
  /** The rows of each case, by its folded number. */
  readonly rowsOf: ReadonlyMap<string, readonly TrackingRow[]>;
  /** The ten, and those that were of them, as on Selected cases. */
  readonly flagged: readonly FlaggedCase[];
}

const stepOf = new Map<string, Step>(STEPS.map((step) => [normalised(step), step]));
const outcomeOf = new Map<string, Outcome>(OUTCOMES.map((outcome) => [normalised(outcome), outcome]));
/** As people say it. */
outcomeOf.set("full", "Full consent");

const closing = new Set<string>(CLOSING);

/** Reads the table by its headers, wherever they and the rows have moved. `names`: the workbook's defined names. */
export function readTracking(
  existing: ExistingTable,
  names: ReadonlyMap<string, string>,
  flagged: readonly FlaggedCase[],
): Tracking {
  const positions = timetablePositions(names);
  const started = readRows(TRACKING.columns, existing)
    // Due is a formula of ours: a row in which only it has something is not started.
    .filter(({ cells }) => TRACKING.columns.some(({ header }) => header !== "Due" && !isBlank(cells[header])))
    .map((row) => trackingRow(row, existing.cells.dateSystem));
  const rows = [...groupBy(started, ({ key }) => key).values()]
    .flatMap((alike) => alike.map((row, i) => ({ ...row, key: `${row.key}|${i + 1}` })))
    .sort((a, b) => a.row - b.row);
  return {
    existing,
    columns: columnPositions(TRACKING.columns, existing),
    positions,
    timetable: readTimetable(existing.cells, positions),
    rows,
    rowsOf: groupBy(rows, ({ number }) => number),
    flagged,
  };
}

/** What the cells of a row say. */
export function trackingRow(
  { row, cells }: TableRow<TrackingHeader>,
  system: DateSystem | undefined,
): TrackingRow {
  const number = caseNumber(cells["Case number"]);
  const step = stepOf.get(normalised(cells.Step));
  const agency = agencyOf(trimmed(cells["Agency or person"]));
  const outcome = outcomeOf.get(normalised(cells.Outcome));
  const done = dayIn(cells.Done, system);
  return {
    row,
    key: [number, step ?? normalised(cells.Step), normalised(agency)].join("|"),
    caseNumber: trimmed(cells["Case number"]),
    number,
    step,
    agency,
    requested: dayIn(cells.Requested, system),
    due: dayIn(cells.Due, system),
    done,
    outcome,
    // What stands in Done and is no date is told as a finding, and ends nothing.
    isClosed: done !== undefined || (outcome !== undefined && closing.has(outcome)),
    cells,
  };
}

/** The rows of a case that is, or was, one of the ten. */
export const rowsOfCase = (
  { rowsOf }: Tracking,
  { number }: Pick<FlaggedCase, "number">,
): readonly TrackingRow[] => rowsOf.get(number) ?? [];

/** The ten with the rows of each. */
export const casesOf = (
  tracking: Tracking,
): { readonly theCase: FlaggedCase; readonly rows: readonly TrackingRow[] }[] =>
  tracking.flagged.filter(isTracked).map((theCase) => ({ theCase, rows: rowsOfCase(tracking, theCase) }));

/** Folded numbers of the ten. */
export const numbersOfTheTen = ({ flagged }: Pick<Tracking, "flagged">): ReadonlySet<string> =>
  new Set(flagged.filter(isTracked).map(({ number }) => number));
