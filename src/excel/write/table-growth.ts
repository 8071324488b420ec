import { CannotDo } from "../../domain/shared/cannot-do";
import { parseRange } from "../../domain/spreadsheet/address";
import { asExcelCells } from "./as-excel-cells";
import type { Change } from "../../domain/spreadsheet/change";
import { rangeOf } from "../read/cells-of";
import { codeOf } from "../error-codes";
import { untracked } from "../untracked";

type AddedRows = Extract<Change, { type: "add table rows" }>;

/** Queues a look at the tables that are to have taken in rows; what it returns sees, after the sync, to those that have not. */
export function queueGrowth(
  context: Excel.RequestContext,
  changes: readonly Change[],
): (goOn: () => void) => Promise<void> {
  const { tables } = context.workbook;
  const grown = changes.flatMap((change) => {
    if (change.type !== "add table rows") return [];
    const body = untracked(tables.getItem(change.table).getDataBodyRange());
    body.load({ address: true });
    return [{ change, body }];
  });
  return async (goOn) => {
    for (const { change, body } of grown) {
      const wanted = parseRange(change.range)?.bottom ?? 0;
      if (rangeOf(body.address).bottom >= wanted) continue;
      goOn();
      await takeIn(context, change);
    }
  };
}

/** From this set on a table can be given its range. */
const RESIZE = "1.13";
export const canResize = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", RESIZE);

/** Somebody has switched off that tables grow by themselves. */
async function takeIn(context: Excel.RequestContext, change: AddedRows): Promise<void> {
  const table = context.workbook.tables.getItem(change.table);
  if (canResize()) {
    table.resize(change.becomes);
    await context.sync();
    return;
  }
  const range = untracked(context.workbook.worksheets.getItem(change.sheet).getRange(change.range));
  range.clear("Contents");
  table.rows.add(undefined, asExcelCells(change.cells));
  try {
    await context.sync();
  } catch (error) {
    throw refused(change, error);
  }
}

function refused({ sheet }: AddedRows, error: unknown): unknown {
  const code = codeOf(error);
  return code === "InvalidOperationInCellEditMode" || code === "AccessDenied"
    ? error
    : new CannotDo(
        `The table on the sheet ${sheet} took in no new rows: others may be working in it at this moment. Press again when they have finished.`,
      );
}
