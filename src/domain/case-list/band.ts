import type { CellPosition, CellRange } from "../spreadsheet/address";
import { type Cell, normalised } from "../spreadsheet/cell";
import { cellAt, type SheetCells } from "../spreadsheet/sheet-cells";
import { GROUPS, type Group } from "./groups";

/** The counts the list is asked for: each group's and all. */
export const COUNTS = [...GROUPS, "All"] as const;
export type CountKey = Group | "All";

/** The cells of the header band that have a name, in the order in which they stand. */
export type BandName = "Authority" | "ListDate" | `Count${CountKey}` | `Expected${CountKey}`;
export type Band = Readonly<Record<BandName, CellPosition>>;

/** Where set-up puts them. */
export const STANDARD_BAND: Band = {
  Authority: { row: 1, column: 1 },
  ListDate: { row: 2, column: 1 },
  CountLAC: { row: 1, column: 3 },
  CountCPR: { row: 1, column: 4 },
  CountLDD: { row: 1, column: 5 },
  CountAll: { row: 1, column: 6 },
  ExpectedLAC: { row: 2, column: 3 },
  ExpectedCPR: { row: 2, column: 4 },
  ExpectedLDD: { row: 2, column: 5 },
  ExpectedAll: { row: 2, column: 6 },
};

export const BAND_NAMES = Object.keys(STANDARD_BAND).filter(
  (name): name is BandName => name in STANDARD_BAND,
);

/** The words that set-up writes before cells of the band. */
export const BAND_LABELS = {
  Authority: "Local authority",
  ListDate: "List date",
  counts: "Listed",
  expected: "Expected",
} as const;

export interface BandFound {
  readonly band: Band;
  /** Those that are gone: the band says where they would stand. */
  readonly lost: readonly BandName[];
}

/**
 * Where the band stands: its cells by their names; those without a name by the words beside them and by the row and
 * column of the others. What neither tells is gone. Where nothing of a band is known it is where set-up puts it.
 */
export function findBand(
  named: ReadonlyMap<BandName, CellPosition>,
  cells: SheetCells,
  table: CellRange,
): BandFound {
  const label = labelFinder(cells, table);
  const rows = rowsOf(named, label);
  const columns = columnsOf(named, label, rows);
  const taken = new Set([...named.values()].map(placeKey));
  const found = new Map(named);
  for (const name of BAND_NAMES) {
    const place = found.has(name) ? undefined : placeBy(name, label, rows, columns);
    if (!place || taken.has(placeKey(place)) || isWord(cellAt(cells, place.row, place.column))) continue;
    found.set(name, place);
    taken.add(placeKey(place));
  }
  const isUnknown = found.size === 0 && BAND_NAMES.every((name) => STANDARD_BAND[name].row < table.top);
  const band = { ...STANDARD_BAND };
  for (const name of BAND_NAMES) band[name] = found.get(name) ?? plannedFor(name, found, rows);
  return { band, lost: isUnknown ? [] : BAND_NAMES.filter((name) => !found.has(name)) };
}

const WORDS: ReadonlySet<string> = new Set([...Object.values(BAND_LABELS), ...COUNTS].map(normalised));
/** One of the words that stand beside the band’s cells stands in none of them. */
const isWord = (cell: Cell): boolean => WORDS.has(normalised(cell));

type FindLabel = (text: string, row?: number) => CellPosition | undefined;

/** Finds a word above the table. */
function labelFinder(cells: SheetCells, { top }: CellRange): FindLabel {
  const found: { readonly text: string; readonly position: CellPosition }[] = [];
  for (let row = cells.top; row < top; row++)
    for (const [i, cell] of (cells.values[row - cells.top] ?? []).entries())
      if (isText(cell)) found.push({ text: normalised(cell), position: { row, column: cells.left + i } });
  return (text, row) =>
    found.find((one) => one.text === normalised(text) && (row === undefined || one.position.row === row))
      ?.position;
}

const isText = (cell: Cell): boolean => typeof cell === "string" && cell !== "";

interface BandRows {
  readonly counts: number | undefined;
  readonly expected: number | undefined;
}
type Named = ReadonlyMap<BandName, CellPosition>;

function rowsOf(named: Named, label: FindLabel): BandRows {
  const rowOf = (of: "Count" | "Expected", ...labels: readonly string[]): number | undefined =>
    COUNTS.map((key) => named.get(`${of}${key}`)?.row).find((row) => row !== undefined) ??
    labels.map((text) => label(text)?.row).find((row) => row !== undefined);
  return {
    counts: rowOf("Count", BAND_LABELS.counts, BAND_LABELS.Authority),
    expected: rowOf("Expected", BAND_LABELS.expected, BAND_LABELS.ListDate),
  };
}

function columnsOf(named: Named, label: FindLabel, { counts }: BandRows): ReadonlyMap<CountKey, number> {
  const found = new Map<CountKey, number>();
  for (const key of COUNTS) {
    const column =
      (named.get(`Count${key}`) ?? named.get(`Expected${key}`))?.column ??
      (counts === undefined ? undefined : label(key, counts - 1)?.column);
    if (column !== undefined) found.set(key, column);
  }
  return found;
}

function placeBy(
  name: BandName,
  label: FindLabel,
  rows: BandRows,
  columns: ReadonlyMap<CountKey, number>,
): CellPosition | undefined {
  if (name === "Authority" || name === "ListDate") {
    const beside = label(BAND_LABELS[name]);
    return beside && { row: beside.row, column: beside.column + 1 };
  }
  const row = name.startsWith("Count") ? rows.counts : rows.expected;
  const key = COUNTS.find((one) => name.endsWith(one));
  const column = key && columns.get(key);
  return row === undefined || column === undefined ? undefined : { row, column };
}

/** Beside the nearest of the others, as set-up puts them; people may have moved the authority and the date away. */
function plannedFor(name: BandName, found: Named, { counts, expected }: BandRows): CellPosition {
  const standard = STANDARD_BAND[name];
  const row =
    standard.row === STANDARD_BAND.CountLAC.row
      ? (counts ?? (expected === undefined ? standard.row : expected - 1))
      : (expected ?? (counts === undefined ? standard.row : counts + 1));
  if (name === "Authority" || name === "ListDate") {
    const [partner, itsRow] =
      name === "Authority" ? [found.get("ListDate"), expected] : [found.get("Authority"), counts];
    return { row, column: partner?.row === itsRow ? (partner?.column ?? standard.column) : standard.column };
  }
  const away = (other: BandName): number => Math.abs(STANDARD_BAND[other].column - standard.column);
  const [nearest] = COUNTS.flatMap((key): BandName[] => [`Count${key}`, `Expected${key}`])
    .filter((other) => found.has(other))
    .sort((a, b) => away(a) - away(b));
  const there = nearest && found.get(nearest);
  return {
    row,
    column: there ? there.column + standard.column - STANDARD_BAND[nearest].column : standard.column,
  };
}

const placeKey = ({ row, column }: CellPosition): string => `${row} ${column}`;
