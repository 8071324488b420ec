import type { FoundSheet } from "../../domain/spreadsheet/begun-sheet";
import { gridOf, rangeOf } from "./cells-of";
import { untracked } from "../untracked";

/** Reads a sheet as a whole. Sheets of ours alone: they are small. */
export async function readSheet(context: Excel.RequestContext, name: string): Promise<FoundSheet> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.tables.load({ name: true });
  const used = untracked(sheet.getUsedRangeOrNullObject(true));
  used.load({ formulas: true, address: true });
  await context.sync();
  const tables = sheet.tables.items.map((table) => {
    const range = untracked(table.getRange());
    range.load({ address: true });
    return { name: table.name, range };
  });
  if (tables.length > 0) await context.sync();
  return {
    sheet: name,
    formulas: used.isNullObject
      ? { top: 0, left: 0, values: [] }
      : { ...topLeft(used.address), values: gridOf(used.formulas) },
    tables: tables.map((table) => ({ name: table.name, range: rangeOf(table.range.address) })),
  };
}

function topLeft(address: string): { readonly top: number; readonly left: number } {
  const { top, left } = rangeOf(address);
  return { top, left };
}
