import { columnsIn, without, columnsWhere } from "../column-set";
import type { ListFault, ListRule } from "../rule";

const ALL = columnsWhere(() => true);

/** A column is found by its header; one whose header is gone cannot be checked, and that is said. */
export const columnHeaders: ListRule = {
  id: "column-headers",
  severity: "error",
  why: "“a list of 100 cases on the provided spreadsheet”: every column is found by its header.",
  find: ({ columns, layout }) =>
    columnsIn(without(ALL, columns)).map(({ header, index }): ListFault => ({
      position: { row: layout.table.top, column: layout.table.left + index },
      message: `No column has the header “${header}”, so it is not checked. Type that header over its column.`,
      columnName: header,
    })),
};
