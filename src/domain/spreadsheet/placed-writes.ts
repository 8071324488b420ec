import { type CellRange, columnIndex, parseRange } from "./address";
import { type Cell, isFormula } from "./cell";
import type { Change } from "./change";

/** Where cells stand: on a sheet, from a row and a column on. */
export interface Place {
  readonly sheet: string;
  readonly range: CellRange;
}

/** Cells that a list of changes writes, with where they stand before it and after it. */
export interface PlacedWrite {
  /** undefined where they are in rows or on a sheet that the changes make. */
  readonly before: Place | undefined;
  /** undefined where the sheet is new: nothing can be hidden on it, nor in the way. */
  readonly after: Place | undefined;
  /** null for cells that are left as they are; undefined for those of which only Excel knows what they hold then. */
  readonly cells: readonly (readonly (Cell | null | undefined)[])[];
}

/**
 * What changes write: rows inserted and sheets renamed by the same changes move cells. The headers of new tables come
 * first, since what is written into them besides is known.
 */
export function placedWrites(changes: readonly Change[]): PlacedWrite[] {
  const added = new Set(changes.flatMap((change) => (change.type === "add sheet" ? [change.sheet] : [])));
  // Few of many changes move cells.
  const moves = changes.filter(movesCells);
  let moved = 0;
  const placed = (writes: readonly Write[]): PlacedWrite[] =>
    writes.map(({ sheet, range, cells }) => {
      const place = { sheet, range };
      return {
        before: added.has(sheet) ? undefined : placeBefore(place, moves.slice(0, moved)),
        after: added.has(sheet) ? undefined : placeAfter(place, moves.slice(moved)),
        cells,
      };
    });
  const headers: PlacedWrite[] = [];
  const writes = changes.flatMap((change): PlacedWrite[] => {
    if (movesCells(change)) moved++;
    headers.push(...placed(headersOf(change)));
    return placed(writesOf(change));
  });
  return [...headers, ...writes];
}

const movesCells = ({ type }: Change): boolean =>
  type === "rename sheet" || type === "insert rows" || type === "insert columns";

type Write = Place & Pick<PlacedWrite, "cells">;

/** Excel makes a text of each header of a new table, and no two alike. Columns may have been inserted between them. */
function headersOf(change: Change): Write[] {
  const range = change.type === "add table" ? parseRange(change.range) : undefined;
  if (change.type !== "add table" || !range) return [];
  const { top, left, right } = range;
  return Array.from({ length: right - left + 1 }, (_, i) => ({
    sheet: change.sheet,
    range: { top, bottom: top, left: left + i, right: left + i },
    cells: [[undefined]],
  }));
}

/** The cells that a change writes; rows that leave a table are emptied, and so are cells that others are moved from. */
function writesOf(change: Change): Write[] {
  const { type } = change;
  if (type !== "write" && type !== "add table rows" && type !== "drop table rows" && type !== "move cells")
    return [];
  const { sheet } = change;
  const range = parseRange(change.range);
  if (!range) return [];
  if (type === "drop table rows") return [{ sheet, range, cells: filled(range, "") }];
  if (type !== "move cells") return [{ sheet, range, cells: change.cells }];
  const from = parseRange(change.from);
  return [
    ...(from ? [{ sheet, range: from, cells: filled(from, "") }] : []),
    { sheet, range, cells: filled(range, undefined) },
  ];
}

const filled = <Content>({ top, left, bottom, right }: CellRange, content: Content): Content[][] =>
  Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => content));

/** Where cells stood before changes were made; undefined where these made a row or a column of them. */
export function placeBefore(place: Place, changes: readonly Change[]): Place | undefined {
  let { sheet, range } = place;
  for (const change of [...changes].reverse()) {
    if (change.type === "rename sheet" && change.to === sheet) sheet = change.sheet;
    const inserted = insertionOn(sheet, change);
    if (!inserted || range[inserted.end] < inserted.first) continue;
    if (range[inserted.begin] < inserted.first + inserted.count) return undefined;
    range = moved(range, inserted, -inserted.count);
  }
  return { sheet, range };
}

/** Where cells stand after changes. */
export function placeAfter(place: Place, changes: readonly Change[]): Place {
  let { sheet, range } = place;
  for (const change of changes) {
    if (change.type === "rename sheet" && change.sheet === sheet) sheet = change.to;
    const inserted = insertionOn(sheet, change);
    if (inserted && range[inserted.begin] >= inserted.first) range = moved(range, inserted, inserted.count);
  }
  return { sheet, range };
}

/** Rows or columns that a change puts into a sheet: the first of them, from 0, and the ends of a block that it moves. */
interface Insertion {
  readonly first: number;
  readonly count: number;
  readonly begin: "top" | "left";
  readonly end: "bottom" | "right";
}

function insertionOn(sheet: string, change: Change): Insertion | undefined {
  if (change.type === "insert rows" && change.sheet === sheet)
    return { first: change.before - 1, count: change.count, begin: "top", end: "bottom" };
  if (change.type === "insert columns" && change.sheet === sheet)
    return { first: columnIndex(change.before), count: change.count, begin: "left", end: "right" };
  return undefined;
}

const moved = (range: CellRange, { begin, end }: Insertion, by: number): CellRange => ({
  ...range,
  [begin]: range[begin] + by,
  [end]: range[end] + by,
});

const LOOKS_ONLY: ReadonlySet<Change["type"]> = new Set([
  "show",
  "expect",
  "expect table",
  "expect name",
  "expect settings",
  "keep",
]);

/** The sheets that are there and on which changes are made, as they are called before. */
export function writtenSheets(changes: readonly Change[]): string[] {
  const isNew = new Set<string>();
  const names = new Map<string, string>();
  const sheets = new Set<string>();
  for (const change of changes) {
    if (change.type === "add sheet") isNew.add(change.sheet);
    if (change.type === "rename sheet") names.set(change.to, change.sheet);
    if ("sheet" in change && !LOOKS_ONLY.has(change.type) && !isNew.has(change.sheet))
      sheets.add(names.get(change.sheet) ?? change.sheet);
  }
  return [...sheets];
}

/** A table may have moved by so many rows since it was read. */
const MOVED = 5;

/**
 * The columns of tables into which formulas are written: Excel may take one for that of the whole column, and fill it.
 * Where changes expect tables to stand somewhere.
 */
export function formulaColumns(changes: readonly Change[]): Place[] {
  const tables = changes.flatMap((change) => {
    const range = change.type === "expect table" ? parseRange(change.range) : undefined;
    return range && change.type === "expect table" ? [{ sheet: change.sheet, range }] : [];
  });
  const inserted = changes.reduce(
    (sum, change) => sum + (change.type === "insert rows" ? change.count : 0),
    0,
  );
  const places = changes.flatMap((change) => {
    if (change.type !== "write" && change.type !== "add table rows") return [];
    const range = parseRange(change.range);
    const table = tables.find(({ sheet }) => sheet === change.sheet);
    if (!range || !table) return [];
    return Array.from({ length: range.right - range.left + 1 }, (_, i) => i)
      .filter((i) => change.cells.some((row) => isFormula(row[i])))
      .map((i) => {
        const column = range.left + i;
        const { top, bottom } = table.range;
        return {
          sheet: change.sheet,
          range: {
            top: Math.max(0, top - MOVED),
            bottom: bottom + MOVED + inserted,
            left: column,
            right: column,
          },
        };
      });
  });
  return [...new Map(places.map((place) => [`${place.sheet} ${place.range.left}`, place])).values()];
}
