import { type RowNumber, rowNumber } from "../spreadsheet/address";
import { caseNumber } from "../case-list/case";
import { cellAt } from "../spreadsheet/sheet-cells";
import { type Cell, normalised, isBlank, trimmed } from "../spreadsheet/cell";
import type { SerialDate } from "../spreadsheet/dates";
import { columnFinder, type ExistingTable } from "../spreadsheet/existing-table";
import { agencyOf } from "./agencies";
import { CLOSING, type Outcome, OUTCOMES, type Step, STEPS } from "./steps";
import { isChosen, type SelectedCase } from "../choose/selected-cases/the-ten";
import {
  dayIn,
  readTimetable,
  type Timetable,
  type TimetablePositions,
  timetablePositions,
} from "./timetable";

export const TRACKING_SHEET = "Tracking";
export const TRACKING_TABLE = "Tracking";

export const TRACKING_HEADERS = [
  "Case number",
  "Step",
  "Agency or person",
  "Requested",
  "Due",
  "Done",
  "Outcome",
  "Notes",
] as const;
export type TrackingHeader = (typeof TRACKING_HEADERS)[number];

/** Where each column of the table is on the sheet; undefined where its header is gone. */
export type TrackingColumns = Readonly<Record<TrackingHeader, number | undefined>>;

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
  readonly selected: readonly SelectedCase[];
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
  selected: readonly SelectedCase[],
): Tracking {
  const { range, cells } = existing;
  const columns = trackingColumns(existing);
  const positions = timetablePositions(names);
  const alike = new Map<string, number>();
  const rows: TrackingRow[] = [];
  for (let row = range.top + 1; row <= range.bottom; row++) {
    const found = readRow(row, (header) => {
      const column = columns[header];
      return column === undefined ? "" : cellAt(cells, row, column);
    });
    if (!found) continue;
    const before = alike.get(found.key) ?? 0;
    alike.set(found.key, before + 1);
    rows.push({ ...found, key: `${found.key}|${before + 1}` });
  }
  return {
    existing,
    columns,
    positions,
    timetable: readTimetable(cells, positions),
    rows,
    rowsOf: byCase(rows),
    selected,
  };
}

function byCase(rows: readonly TrackingRow[]): Map<string, TrackingRow[]> {
  const groups = new Map<string, TrackingRow[]>();
  for (const row of rows) {
    const group = groups.get(row.number);
    if (group) group.push(row);
    else groups.set(row.number, [row]);
  }
  return groups;
}

function readRow(row: number, cell: (header: TrackingHeader) => Cell): TrackingRow | undefined {
  const cells = {
    "Case number": cell("Case number"),
    Step: cell("Step"),
    "Agency or person": cell("Agency or person"),
    Requested: cell("Requested"),
    Due: cell("Due"),
    Done: cell("Done"),
    Outcome: cell("Outcome"),
    Notes: cell("Notes"),
  };
  // Due is a formula of ours: a row in which only it has something is not started.
  if (TRACKING_HEADERS.every((header) => header === "Due" || isBlank(cells[header]))) return undefined;
  const number = caseNumber(cells["Case number"]);
  const step = stepOf.get(normalised(cells.Step));
  const agency = agencyOf(trimmed(cells["Agency or person"]));
  const outcome = outcomeOf.get(normalised(cells.Outcome));
  return {
    row: rowNumber(row + 1),
    key: [number, step ?? normalised(cells.Step), normalised(agency)].join("|"),
    caseNumber: trimmed(cells["Case number"]),
    number,
    step,
    agency,
    requested: dayIn(cells.Requested),
    due: dayIn(cells.Due),
    done: dayIn(cells.Done),
    outcome,
    isClosed: !isBlank(cells.Done) || (outcome !== undefined && closing.has(outcome)),
    cells,
  };
}

export function trackingColumns(existing: ExistingTable): TrackingColumns {
  const find: (header: TrackingHeader) => number | undefined = columnFinder(existing);
  return {
    "Case number": find("Case number"),
    Step: find("Step"),
    "Agency or person": find("Agency or person"),
    Requested: find("Requested"),
    Due: find("Due"),
    Done: find("Done"),
    Outcome: find("Outcome"),
    Notes: find("Notes"),
  };
}

/** The rows of a case that is, or was, one of the ten. */
export const rowsOfCase = (
  { rowsOf }: Tracking,
  { number }: Pick<SelectedCase, "number">,
): readonly TrackingRow[] => rowsOf.get(number) ?? [];

/** The ten with the rows of each. */
export const casesOf = (
  tracking: Tracking,
): { readonly theCase: SelectedCase; readonly rows: readonly TrackingRow[] }[] =>
  tracking.selected.filter(isChosen).map((theCase) => ({ theCase, rows: rowsOfCase(tracking, theCase) }));

/** Folded numbers of the ten. */
export const numbersOfTheTen = ({ selected }: Pick<Tracking, "selected">): ReadonlySet<string> =>
  new Set(selected.filter(isChosen).map(({ number }) => number));
