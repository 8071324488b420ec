import { cellAddress, parseRange } from "../domain/spreadsheet/address";
import type { Change } from "../domain/spreadsheet/change";
import type { Place, PlacedWrite } from "../domain/spreadsheet/placed-writes";
import { sameName } from "../domain/spreadsheet/same-name";
import { rangeOf } from "./cells-of";
import { type CellsRead, readCells } from "./read-cells";
import { restOnSettings } from "./settings-kept";
import { untracked } from "./untracked";

/** What stands where changes are to be made. */
export interface Look {
  readonly cells: CellsRead;
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
  const cells = readCells(context, placesOf(changes, writes));
  const moved = [queueTables(context, changes), queueNames(context, changes), queueSheets(context, changes)];
  return () => ({
    cells: cells(),
    moved: moved.flatMap((ofPart) => ofPart()),
  });
}

const placesOf = (changes: readonly Change[], writes: readonly PlacedWrite[]): Place[] => [
  ...writes.flatMap(({ before }) => before ?? []),
  ...changes.flatMap((change) => {
    const range = change.type === "expect" || change.type === "keep" ? parseRange(change.range) : undefined;
    return range && "sheet" in change ? [{ sheet: change.sheet, range }] : [];
  }),
];

function queueTables({ workbook }: Excel.RequestContext, changes: readonly Change[]): () => string[] {
  const asked = changes.flatMap((change) => {
    if (change.type !== "expect table") return [];
    const body = untracked(workbook.tables.getItem(change.table).getDataBodyRange());
    body.load({ address: true });
    return [{ change, body }];
  });
  return () =>
    asked.flatMap(({ change: { sheet, range }, body }) => {
      const { top, left, bottom, right } = rangeOf(body.address);
      const stands = `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
      return stands === wholeRange(range) ? [] : [sheet];
    });
}

/** "B3:B3" for "B3". */
const wholeRange = (range: string): string => (range.includes(":") ? range : `${range}:${range}`);

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
