import { isWithoutRows, toEndSheet } from "../domain/spreadsheet/begun-sheet";
import type { Change } from "../domain/spreadsheet/change";
import { parseSheet } from "../domain/spreadsheet/defined-names";
import type { OurTable, Reading, Workbook } from "./workbook";
import { formulaOf, sameName } from "../domain/spreadsheet/same-name";
import { hasSheet } from "../domain/spreadsheet/sheet-reading";

/** A sheet of ours, known by its table or by a defined name. */
export interface OurSheet {
  readonly sheet: string;
  readonly table?: string;
  readonly name?: string;
}

/**
 * Decides on a reading, and where a press has begun a sheet of ours and did not end, on one without that sheet: what
 * is decided then ends it. `decide` says in words why a sheet of somebody's own is in the way.
 */
export async function endingBegun<Decision extends { readonly changes: readonly Change[] }>(
  workbook: Workbook,
  reading: Reading,
  ours: readonly OurSheet[],
  decide: (reading: Reading) => Decision | Promise<Decision>,
): Promise<Decision> {
  const begun = ours.filter((one) => mayBeBegun(one, reading));
  if (begun.length === 0) return decide(reading);
  const found = await Promise.all(begun.map(({ sheet }) => workbook.readSheet(sheet)));
  const decision = await decide(without(reading, begun));
  let changes: readonly Change[] | undefined = decision.changes;
  for (const sheet of found) changes = changes && toEndSheet(changes, sheet);
  return changes ? { ...decision, changes } : decide(reading);
}

/** Whether a sheet is there but not what makes it ours, or a table without a single entry. */
function mayBeBegun({ sheet, table, name }: OurSheet, { sheets, names, ourTables }: Reading): boolean {
  if (!hasSheet(sheets, sheet)) return false;
  if (name !== undefined) return !sameName(parseSheet(formulaOf(names, name)) ?? "", sheet);
  const existing = isOurTable(table) ? ourTables[table] : undefined;
  return existing === undefined || (sameName(existing.sheet, sheet) && isWithoutRows(existing));
}

const isOurTable = (table: string | undefined): table is OurTable => table !== undefined;

const without = (reading: Reading, begun: readonly OurSheet[]): Reading => ({
  ...reading,
  sheets: reading.sheets.filter((sheet) => !begun.some((one) => sameName(one.sheet, sheet))),
  ourTables: Object.fromEntries(
    Object.entries(reading.ourTables).filter(([table]) => !begun.some((one) => one.table === table)),
  ),
});
