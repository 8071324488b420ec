import { readCase } from "../../case-list/case";
import type { OutsideRow } from "../../case-list/cases-outside";
import { COLUMNS } from "../../case-list/columns";
import type { OutsideCase } from "../../case-list/second-list";
import { cellAt, type SheetCells } from "../../spreadsheet/sheet-cells";

/** The case in a row of a sheet. `first`: the column of its number; `left`: its first cell. */
export function outsideCase(
  sheet: string,
  cells: SheetCells,
  { row, first, left }: Omit<OutsideRow, "right">,
): OutsideCase[] {
  const own = COLUMNS.map(({ index }) => cellAt(cells, row, first + index));
  const theCase = readCase(own, row, cells.dateSystem);
  if (!theCase) return [];
  const range = { top: row, bottom: row, left, right: first + COLUMNS.length - 1 };
  return [{ sheet, row, range, held: own.slice(left - first), cells: own, theCase }];
}
