import { rangeAddress, rowNumber } from "../../spreadsheet/address";
import type { OutsideBlock } from "../cases-outside";
import type { ListLayout } from "../list-layout";
import type { ListFault, ListRule } from "../rule";
import { counted } from "../wording";

/** Excel takes what is typed right below a table into it; what was pasted after a gap, or beside it, stays outside. */
export const casesOutsideTheList: ListRule = {
  id: "cases-outside",
  severity: "error",
  why: "“A list of 100 cases on the provided spreadsheet”: cases that stand outside the table are in no count and are checked by nobody.",
  find: ({ outside, layout }) =>
    outside.map((block): ListFault => ({
      position: { row: block.top, column: block.left },
      message: words(block, layout),
    })),
};

function words(block: OutsideBlock, { table }: ListLayout): string {
  const isBelow = block.top > table.bottom;
  if (block.headerRow !== undefined) return secondListWords(block, block.headerRow, isBelow);
  const [from, to] = [rowNumber(block.top + 1), rowNumber(block.bottom + 1)];
  const [where, cells] = [isBelow ? "below" : "to the right of", rangeAddress(block)];
  const these = from === to ? `Row ${from} holds a case` : `Rows ${from} to ${to} hold cases`;
  return `${these} ${where} the list, counted nowhere. Press Take them in, or move ${cells} into the list, to the first empty row or right below its last. Delete what is in the list already.`;
}

/** Its headers are no case, and say where each cell of its cases belongs. */
function secondListWords({ top, bottom }: OutsideBlock, headerRow: number, isBelow: boolean): string {
  const cases = counted(bottom - top + 1, "case");
  return `A second list stands ${isBelow ? "below the list" : "to the right of the list"}: headers in row ${rowNumber(headerRow + 1)}, ${cases} from row ${rowNumber(top + 1)}, counted nowhere. Press Take them in: each cell goes under its own header.`;
}
