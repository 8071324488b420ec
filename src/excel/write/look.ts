import { type CellRange, parseRange, rangeAddress } from "../../domain/spreadsheet/address";
import type { Change } from "../../domain/spreadsheet/change";
import {
  formulaColumns,
  type Place,
  placeBefore,
  type PlacedWrite,
} from "../../domain/spreadsheet/placed-writes";
import { sameName } from "../../domain/spreadsheet/same-name";
import { rangeOf } from "../read/cells-of";
import { type CellsRead, readCells } from "../read/read-cells";
import { restOnSettings } from "./settings-kept";
import { untracked } from "../untracked";

/** What stands where changes are to be made. */
export interface Look {
  readonly cells: CellsRead;
  /** Where the rows of each table stand of which that is expected. */
  readonly tables: ReadonlyMap<string, CellRange>;
  /** Those tables that the changes dissolve and that have no headers, or something else where they should be. */
  readonly withoutHeaders: ReadonlySet<string>;
  /** The sheets on which a table or a name is not where it is expected, and those that are to be made and are there. */
  readonly moved: readonly string[];
}

/** Whether changes rest on anything: where they make all that they write in, nothing can be otherwise than it was read. */
export const restsOnNothing = (changes: readonly Change[], writes: readonly PlacedWrite[]): boolean =>
  placesOf(changes, writes).length === 0 &&
  !restOnSettings(changes) &&
  changes.every(({ type }) => type !== "expect table" && type !== "expect name");

/** Queues a look at all that changes rest on and at what they write; it can be taken once the batch is synced. */
export function queueLook(
  context: Excel.RequestContext,
  changes: readonly Change[],
  writes: readonly PlacedWrite[],
): () => Look {
  const readsCells = readCells(context, placesOf(changes, writes));
  const readsTables = queueTables(context, changes);
  const withoutHeaders = queueHeaders(context, changes);
  const moved = [queueNames(context, changes), queueSheets(context, changes)];
  return () => {
    const [cells, tables] = [readsCells(), readsTables()];
    return {
      cells,
      tables,
      withoutHeaders: withoutHeaders(cells, tables),
      moved: [...movedTables(changes, tables), ...moved.flatMap((ofPart) => ofPart())],
    };
  };
}

const placesOf = (changes: readonly Change[], writes: readonly PlacedWrite[]): Place[] => [
  ...writes.flatMap(({ before }) => before ?? []),
  ...columnsBefore(changes),
  ...changes.flatMap((change) => {
    const range = change.type === "expect" || change.type === "keep" ? parseRange(change.range) : undefined;
    return range && "sheet" in change ? [{ sheet: change.sheet, range }] : [];
  }),
];

/** Columns that Excel may fill with a formula, where they stand before others are inserted. */
const columnsBefore = (changes: readonly Change[]): Place[] =>
  formulaColumns(changes).flatMap(
    (place) =>
      placeBefore(
        place,
        changes.filter(({ type }) => type === "insert columns"),
      ) ?? [],
  );

/** Queues the question where tables stand of which that is expected. */
export function queueTables(
  { workbook }: Excel.RequestContext,
  changes: readonly Change[],
): () => ReadonlyMap<string, CellRange> {
  const asked = changes.flatMap((change) => {
    if (change.type !== "expect table") return [];
    const body = untracked(workbook.tables.getItem(change.table).getDataBodyRange());
    body.load({ address: true });
    return [{ table: change.table, body }];
  });
  return () => new Map(asked.map(({ table, body }) => [table, rangeOf(body.address)]));
}

function queueHeaders(
  { workbook }: Excel.RequestContext,
  changes: readonly Change[],
): (cells: CellsRead, tables: Look["tables"]) => Set<string> {
  const asked = changes.flatMap((change) => {
    if (change.type !== "dissolve table") return [];
    const table = workbook.tables.getItem(change.table);
    table.load({ showHeaders: true });
    const expected = changes.find((one) => one.type === "expect table" && one.table === change.table);
    return [{ name: change.table, sheet: expected && "sheet" in expected ? expected.sheet : "", table }];
  });
  return (cells, tables) =>
    new Set(
      asked.flatMap(({ name, sheet, table }) => {
        const body = tables.get(name);
        return table.showHeaders && body && areHeaders(cells, sheet, body) ? [] : [name];
      }),
    );
}

/** Whether a row of different texts stands above the body of a table: Excel makes such of anything else. */
function areHeaders(cells: CellsRead, sheet: string, { top, left, right }: CellRange): boolean {
  const headers = Array.from(
    { length: right - left + 1 },
    (_, i) => cells.at(sheet, top - 1, left + i)?.formula,
  );
  return (
    headers.every((header) => typeof header === "string" && header !== "" && !header.startsWith("=")) &&
    new Set(headers.map((header) => String(header).toLowerCase())).size === headers.length
  );
}

const movedTables = (changes: readonly Change[], tables: ReadonlyMap<string, CellRange>): string[] =>
  changes.flatMap((change) => {
    const stands = change.type === "expect table" ? tables.get(change.table) : undefined;
    return change.type !== "expect table" || (stands && rangeAddress(stands) === change.range)
      ? []
      : [change.sheet];
  });

function queueNames({ workbook }: Excel.RequestContext, changes: readonly Change[]): () => string[] {
  const expected = changes.flatMap((change) => (change.type === "expect name" ? [change] : []));
  if (expected.length === 0) return () => [];
  const { names } = workbook;
  names.load({ name: true, formula: true });
  return () => {
    const found = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
    return expected.flatMap(({ name, sheet, formula }) => (found.get(name) === formula ? [] : [sheet]));
  };
}

function queueSheets({ workbook }: Excel.RequestContext, changes: readonly Change[]): () => string[] {
  const made = changes.flatMap((change) => (change.type === "add sheet" ? [change.sheet] : []));
  if (made.length === 0) return () => [];
  const { worksheets } = workbook;
  worksheets.load({ name: true });
  return () => {
    const there = worksheets.items.map(({ name }) => name);
    return made.filter((sheet) => there.some((name) => sameName(name, sheet)));
  };
}
