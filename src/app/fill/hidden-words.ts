import { rangeAddress, type RowNumber } from "../../domain/spreadsheet/address";
import type { CaseList } from "../../domain/case-list/case-list";
import type { Edit } from "../../domain/case-list/grid/cell-writes";
import { rowOf } from "../../domain/case-list/list-layout";
import { counted } from "../../domain/case-list/wording";
import type { ActionContext } from "../action";

/** What is said of rows that nobody sees, which a press writes in or chooses from: before it is done, and after. */
export interface HiddenRowsWords {
  /** To be asked first; none where all rows are in sight. */
  readonly before: readonly string[];
  /** Of those that were written; "" where all are in sight. */
  readonly after: (written: readonly Pick<Edit, "index">[]) => string;
}

/** How many of these cells are in rows that nobody sees. */
export async function hiddenWords(
  context: Pick<ActionContext, "workbook">,
  list: CaseList,
  edits: readonly Pick<Edit, "index">[],
): Promise<HiddenRowsWords> {
  const rows = await hiddenRowsOf(context, list);
  const countIn = (some: readonly Pick<Edit, "index">[]): number => some.filter(isIn(rows, list)).length;
  const count = countIn(edits);
  return {
    before:
      count === 0
        ? []
        : [
            `${count} of these cells ${count === 1 ? "stands in a row that is" : "stand in rows that are"} hidden.`,
          ],
    after(written) {
      const hidden = countIn(written);
      return hidden === 0
        ? ""
        : ` ${counted(hidden, "cell")} of these ${hidden === 1 ? "is" : "are"} in hidden rows.`;
    },
  };
}

/** How many of the rows that are written as a whole nobody sees, to be asked first; none where all are in sight. */
export async function hiddenRowsWords(
  context: Pick<ActionContext, "workbook">,
  list: CaseList,
  written: readonly Pick<Edit, "index">[],
): Promise<readonly string[]> {
  const count = written.filter(isIn(await hiddenRowsOf(context, list), list)).length;
  return count === 0 ? [] : [`${count} of the rows to be written in ${count === 1 ? "is" : "are"} hidden.`];
}

/** How many cases are in rows that nobody sees, where a choice is made among all. */
export async function hiddenCasesWords(
  context: Pick<ActionContext, "workbook">,
  list: CaseList,
): Promise<{ readonly before: readonly string[]; readonly after: string }> {
  const rows = await hiddenRowsOf(context, list);
  const count = list.cases.filter(isIn(rows, list)).length;
  if (count === 0) return { before: [], after: "" };
  const hidden = `${counted(count, "case")} in hidden rows`;
  return {
    before: [`${hidden} ${count === 1 ? "takes" : "take"} part too.`],
    after: ` ${hidden} took part too.`,
  };
}

const isIn =
  (rows: ReadonlySet<RowNumber>, { layout }: CaseList) =>
  ({ index }: Pick<Edit, "index">): boolean =>
    rows.has(rowOf(layout, index));

const hiddenRowsOf = (
  { workbook }: Pick<ActionContext, "workbook">,
  { layout: { sheet, table } }: CaseList,
): Promise<ReadonlySet<RowNumber>> =>
  workbook.readHiddenRows(sheet, rangeAddress({ ...table, top: table.top + 1, right: table.left }));
