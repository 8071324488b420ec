import { rangeAddress, type RowNumber } from "../../domain/spreadsheet/address";
import type { CaseList } from "../../domain/case-list/case-list";
import type { Edit } from "../../domain/case-list/grid/cell-writes";
import { rowOf } from "../../domain/case-list/list-layout";
import { counted } from "../../domain/case-list/wording";
import type { ActionContext } from "../action";

/** How many of these cells are in rows that nobody sees, to be said after what was done; "" where all are in sight. */
export async function hiddenWords(
  context: Pick<ActionContext, "workbook">,
  list: CaseList,
  edits: readonly Pick<Edit, "index">[],
): Promise<string> {
  const rows = await hiddenRowsOf(context, list);
  const count = edits.filter(({ index }) => rows.has(rowOf(list.layout, index))).length;
  return count === 0
    ? ""
    : ` ${counted(count, "cell")} of these ${count === 1 ? "is" : "are"} in hidden rows.`;
}

/** How many cases are in rows that nobody sees, where a choice is made among all. */
export async function hiddenCasesWords(
  context: Pick<ActionContext, "workbook">,
  list: CaseList,
): Promise<string> {
  const rows = await hiddenRowsOf(context, list);
  const count = list.cases.filter(({ index }) => rows.has(rowOf(list.layout, index))).length;
  return count === 0 ? "" : ` ${counted(count, "case")} in hidden rows took part too.`;
}

const hiddenRowsOf = (
  { workbook }: Pick<ActionContext, "workbook">,
  { layout: { sheet, table } }: CaseList,
): Promise<ReadonlySet<RowNumber>> =>
  workbook.readHiddenRows(sheet, rangeAddress({ ...table, top: table.top + 1, right: table.left }));
