import { codeFinder } from "../../case-list/codes";
import { columnsWhere, hasColumn } from "../../case-list/column-set";
import { type Column, listOf } from "../../case-list/columns";
import type { Cell } from "../../spreadsheet/cell";
import { withCommonWidth, withPlainSpaces } from "../../spreadsheet/plain-spaces";
import type { CellCorrection } from "./correction";

/** Columns in which only one thing can be meant by them. What people tell in their own words stays as they wrote it. */
const COLUMNS_READ = columnsWhere(
  ({ key, dataType }) => key === "caseNumber" || (key !== "tracked" && dataType.kind !== "text"),
);

/** A cell as it is read: with letters and digits of common width. */
export const read = (cell: Cell, { index }: Column): Cell =>
  typeof cell === "string" && hasColumn(COLUMNS_READ, index) ? withCommonWidth(cell) : cell;

/** "１２" is 12, and "ＭＬＤ" is MLD. */
export const commonWidth: CellCorrection = {
  id: "common-width",
  why: "Letters and digits of common width",
  columns: COLUMNS_READ,
  propose: (cell, column) => {
    const as = read(cell, column);
    if (as === cell) return undefined;
    const text = withPlainSpaces(as);
    const list = listOf(column);
    const code = list && codeFinder(list)(text);
    return code ?? (column.dataType.kind === "suggested" ? undefined : text);
  },
};
