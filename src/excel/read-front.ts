import type { OurTable, Reading } from "../app/workbook";
import { CASE_LIST_TABLE } from "../domain/case-list/list-layout";
import { cellsOf } from "./cells-of";
import { type Loaded, loadWorkbook, oursAmong } from "./read-workbook";
import { untracked } from "./untracked";
import { findName } from "../domain/spreadsheet/same-name";

/**
 * Asks what there is in a workbook without the list: its sheets, and the cells of the one in front. `ours`: our
 * tables that it has, if it has the list after all.
 */
export function loadFront(
  context: Excel.RequestContext,
): Loaded<{ reading: Reading; ourTables: readonly OurTable[] | undefined }> {
  const workbook = loadWorkbook(context);
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load({ name: true });
  const used = untracked(sheet.getUsedRangeOrNullObject(true));
  used.load({ values: true, address: true });
  return () => ({
    reading: {
      ...workbook(),
      ourTables: {},
      list: undefined,
      inFront: used.isNullObject ? undefined : { sheet: sheet.name, cells: cellsOf(used) },
    },
    ourTables: findName(workbook().tables, CASE_LIST_TABLE) ? oursAmong(workbook().tables) : undefined,
  });
}
