import { type CellRange, rangeAddress } from "../../domain/spreadsheet/address";
import { ROWS_READ, type SheetTop } from "../../domain/fill/returned/find-lists";
import { hasNoCells } from "../error-codes";
import { cellsOf, rangeOf } from "./cells-of";
import type { RunBatch } from "./in-pieces";
import { mergedWithin } from "./merged-cells";
import { untracked } from "../untracked";

/** Headers farther to the right are none of a list of cases. */
const COLUMNS_READ = 120;
/** The first rows of so many sheets fit into one answer. */
const SHEETS_AT_ONCE = 20;

/**
 * The first rows of each visible sheet: what is used on all of them first, then their cells. Asks for at most 25 rows of
 * each. One that cannot be read, such as a chart sheet (OfficeDev/office-js#6365), is left out.
 */
export async function readSheetTops(run: RunBatch): Promise<SheetTop[]> {
  const names = await run(visibleSheets);
  const tops: SheetTop[] = [];
  for (let i = 0; i < names.length; i += SHEETS_AT_ONCE)
    tops.push(...(await topsOf(run, names.slice(i, i + SHEETS_AT_ONCE))));
  return tops;
}

async function visibleSheets(context: Excel.RequestContext): Promise<string[]> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true, visibility: true });
  await context.sync();
  return worksheets.items.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
}

/** Of all at once; where Excel refuses that, of each for itself. */
async function topsOf(run: RunBatch, names: readonly string[]): Promise<SheetTop[]> {
  try {
    return await run((context) => loadTops(context, names));
  } catch (error) {
    if (!hasNoCells(error)) throw error;
    if (names.length === 1) return [];
    const tops: SheetTop[] = [];
    for (const name of names) tops.push(...(await topsOf(run, [name])));
    return tops;
  }
}

async function loadTops(context: Excel.RequestContext, names: readonly string[]): Promise<SheetTop[]> {
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = untracked(sheet.getUsedRangeOrNullObject(true));
    used.load({ address: true });
    return { name, sheet, used };
  });
  await context.sync();
  const found = asked.flatMap(({ name, sheet, used }) => {
    if (used.isNullObject) return [];
    const inUse = rangeOf(used.address);
    const first = untracked(sheet.getRange(rangeAddress(firstOf(inUse))));
    first.load({ values: true, address: true });
    return [{ name, sheet, inUse, first }];
  });
  await context.sync();
  const merged = await mergedWithin(context, found);
  return found.map(({ name, inUse, first }, i) => ({
    sheet: name,
    cells: cellsOf(first),
    lastRow: inUse.bottom,
    ...(merged[i] && { merged: merged[i] }),
  }));
}

const firstOf = ({ top, left, bottom, right }: CellRange): CellRange => ({
  top,
  left,
  bottom: Math.min(bottom, top + ROWS_READ - 1),
  right: Math.min(right, left + COLUMNS_READ - 1),
});
