import { isIdentifyingHeader } from "../privacy/identifying-header";
import type { ListLayout } from "../list-layout";
import { isHeaderRowGone, isUnnamed, missingColumns } from "../missing-columns";
import type { ListFault, ListRule } from "../rule";

/**
 * A column among those of the list that is none of them is not checked, and nobody would know. To the right of all of
 * them people keep columns of their own, which are none of the add-in's business; but while one of the list's is
 * missing, each may be the one that is meant. A column that tells who a child is should be nowhere.
 */
export const headersRecognised: ListRule = {
  id: "headers-recognised",
  severity: "error",
  why: "“On the provided spreadsheet”: what stands under another header is neither asked for nor checked.",
  find: ({ layout }) =>
    (layout.others ?? [])
      .filter(({ column }) => !isToldAlready(column, layout))
      .filter(({ header, column }) => !isPeoplesOwn(column, layout) || isIdentifyingHeader(header))
      .map(({ header, column }): ListFault => ({
        position: { row: layout.table.top, column },
        message: isIdentifyingHeader(header)
          ? `“${header}” tells who a child is, and is not asked for. Delete the column.`
          : `${isUnnamed(header) ? "This column has no header" : `“${header}” is no header of the list`}, so ${isUnnamed(header) ? "it" : "this column"} is not checked. Type the header it stands for, or delete the column.`,
      })),
};

/** Whether it stands where one of the list’s was: that one’s finding names it. */
const isToldAlready = (column: number, layout: ListLayout): boolean =>
  isHeaderRowGone(layout) ||
  missingColumns(layout).some(({ kind, place }) => kind !== "gone" && place === column);

const isPeoplesOwn = (column: number, { columns }: ListLayout): boolean =>
  columns.every((ours) => ours !== undefined && ours < column);
