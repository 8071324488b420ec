import { rowNumber } from "../../spreadsheet/address";
import { type Column, COLUMNS } from "../columns";
import type { ListLayout } from "../list-layout";
import {
  headersPastedOver,
  isHeaderRowGone,
  isUnnamed,
  type MissingColumn,
  missingColumns,
} from "../missing-columns";
import type { ListFault, ListRule } from "../rule";

/** A column is found by its header; one whose header is gone cannot be checked, and that is said. */
export const columnHeaders: ListRule = {
  id: "column-headers",
  severity: "error",
  why: "“a list of 100 cases on the provided spreadsheet”: every column is found by its header.",
  find: ({ layout }) => {
    const { table } = layout;
    if (isHeaderRowGone(layout))
      return [
        {
          position: { row: table.top, column: table.left },
          message: `The headers of the list are gone, so that nothing of it can be checked. Undo what took them away; else press Repair, which puts them back above the cases, in row ${rowNumber(table.top + 1)}.`,
        },
      ];
    const missing = missingColumns(layout);
    const pasted = headersPastedOver(missing);
    return [
      ...pasted.slice(0, 1).map((first): ListFault => ({
        position: { row: table.top, column: first.place },
        columnName: first.column.header,
        message: pastedOverWords(pasted),
      })),
      ...missing
        .filter((one) => !pasted.includes(one))
        .map((one): ListFault => ({
          position: { row: table.top, column: one.place },
          columnName: one.column.header,
          message: words(one, layout),
        })),
    ];
  },
};

function pastedOverWords(over: readonly MissingColumn[]): string {
  const [first, last] = [over[0]?.column.header ?? "", over.at(-1)?.column.header ?? ""];
  return `Rows were pasted over ${over.length} headers, from “${first}” to “${last}”, so these columns are not checked. Undo the paste. If it is too late, move what stands there to its rows, then type the headers again.`;
}

function words({ column, kind, says }: MissingColumn, layout: ListLayout): string {
  const { header } = column;
  switch (kind) {
    case "outside":
      return `The column “${header}” stands beside the table, so it is not checked. Undo what made the table narrower; else press Repair, which takes the column in again.`;
    case "header":
      return isUnnamed(says)
        ? `This column has no header. Type “${header}” here, or press Repair.`
        : `“${says}” stands where “${header}” was, so the column is not checked. If it is an entry, move it to its row. Then type “${header}” here, or press Repair.`;
    case "doubtful":
      return `No column has the header “${header}”, so it is not checked. Type it over the header of its column, which stood ${where(column, layout)}. If the column is gone, insert one there.`;
    case "gone":
      return `The column “${header}” is gone: it stood ${where(column, layout)}. Undo what deleted it; else press Repair, which puts an empty column back there.`;
  }
}

/** "between “Team” and “Gender”". */
function where({ index }: Column, { columns }: ListLayout): string {
  const isThere = (one: Column): boolean => columns[one.index] !== undefined;
  const before = COLUMNS.slice(0, index).filter(isThere).at(-1);
  const after = COLUMNS.slice(index + 1).find(isThere);
  if (before && after) return `between “${before.header}” and “${after.header}”`;
  return before ? `after “${before.header}”` : `before “${after?.header ?? ""}”`;
}
