import { type CellRange, rangeAddress } from "../../domain/spreadsheet/address";
import type { Change } from "../../domain/spreadsheet/change";
import { type Place, placeAfter } from "../../domain/spreadsheet/placed-writes";
import { TABLE_STYLE } from "./apply";
import { rangeOf } from "../read/cells-of";
import { type Look, queueTables } from "./look";
import { canResize } from "./table-growth";
import { untracked } from "../untracked";

type AddTable = Extract<Change, { type: "add table" }>;

/** Whether changes make somebody’s own sheet the list’s: the next press goes on with what they have made of it. */
export const adoptSheet = (changes: readonly Change[]): boolean =>
  changes.some(({ type }) => type === "rename sheet");

/**
 * The tables that changes have made over cells that were there, as far as they can be dissolved again. None where they
 * have dissolved one that could not be made again, since nobody knows where it stood, or it had no headers.
 */
function dissolvable(changes: readonly Change[], before: Look): AddTable[] {
  const added = new Set(changes.flatMap((change) => (change.type === "add sheet" ? [change.sheet] : [])));
  const isKnown = changes.every(
    (change) =>
      change.type !== "dissolve table" ||
      (before.tables.has(change.table) && !before.withoutHeaders.has(change.table)),
  );
  return isKnown && !adoptSheet(changes)
    ? changes.flatMap((change) => (change.type === "add table" && !added.has(change.sheet) ? [change] : []))
    : [];
}

/** Queues that tables made over cells that were there are plain cells again: their headers are then put back as any cells. */
export function queueDissolving(
  { workbook }: Excel.RequestContext,
  changes: readonly Change[],
  before: Look,
): void {
  for (const { table } of dissolvable(changes, before)) {
    const renamed = changes.find((change) => change.type === "take over table" && change.table === table);
    const name = renamed?.type === "take over table" ? renamed.name : table;
    untracked(workbook.tables.getItem(name).convertToRange());
  }
}

/**
 * Gives tables the cells again that they had, where what was written and put back had made them larger or smaller. An
 * older Excel leaves them so; and nobody knows what becomes of a row of totals. `isAll`: those that were made are plain
 * cells by now, and stand again where they stood.
 */
export async function putTablesBack(
  context: Excel.RequestContext,
  changes: readonly Change[],
  before: Look,
  isAll: boolean,
): Promise<void> {
  const made = new Set(isAll ? dissolvable(changes, before).map(({ table }) => table) : []);
  const expected = changes.flatMap((change) => {
    const range = change.type === "expect table" ? before.tables.get(change.table) : undefined;
    // Rows and columns that were inserted between its own stay.
    return change.type === "expect table" && range
      ? [{ ...change, ...cornersAfter({ sheet: change.sheet, range }, changes) }]
      : [];
  });
  const gone = expected.filter(({ table }) => made.has(table));
  for (const { table: name, sheet, body } of gone) {
    const table = context.workbook.worksheets
      .getItem(sheet)
      .tables.add(rangeAddress({ ...body, top: body.top - 1 }), true);
    table.style = TABLE_STYLE;
    table.name = name;
  }
  const standing = expected.filter(({ table }) => !made.has(table));
  if (!canResize() || standing.length === 0) {
    if (gone.length > 0) await context.sync();
    return;
  }
  const bodies = queueTables(context, standing);
  const asked = standing.map(({ table: name, body }) => {
    const table = context.workbook.tables.getItem(name);
    table.load({ showTotals: true });
    const whole = untracked(table.getRange());
    whole.load({ address: true });
    return { name, table, whole, body };
  });
  await context.sync();
  const now = bodies();
  for (const { name, table, whole, body } of asked) {
    const { top, left, bottom, right } = now.get(name) ?? body;
    const isAsBefore = bottom === body.bottom && right === body.right;
    // One that had no headers has its first row a line lower now.
    const isMoved = left !== body.left || (top !== body.top && !before.withoutHeaders.has(name));
    if (table.showTotals || isAsBefore || isMoved) continue;
    table.resize(rangeAddress({ ...rangeOf(whole.address), bottom: body.bottom, right: body.right }));
  }
  await context.sync();
}

/** Where the body of a table stands after changes, by its first cell and its last. */
function cornersAfter(
  { sheet, range }: Place,
  changes: readonly Change[],
): { readonly sheet: string; readonly body: CellRange } {
  const { top, left, bottom, right } = range;
  const first = placeAfter({ sheet, range: { top, left, bottom: top, right: left } }, changes);
  const last = placeAfter({ sheet, range: { top: bottom, left: right, bottom, right } }, changes);
  return {
    sheet: first.sheet,
    body: { ...first.range, bottom: last.range.bottom, right: last.range.right },
  };
}
