import { readCase } from "../../case-list/case";
import { endsOf, type OutsideRow } from "../../case-list/cases-outside";
import type { OutsideCase } from "../../case-list/second-list";
import { type Cell } from "../../spreadsheet/cell";
import { cellAt, type SheetCells } from "../../spreadsheet/sheet-cells";

/** The case in a row of a sheet; none where nothing stands in its columns. */
export function outsideCase(
  sheet: string,
  cells: SheetCells,
  { row, columns, headerRow }: Pick<OutsideRow, "row" | "columns" | "headerRow">,
  own: readonly Cell[] = columns.map((column) => (column === undefined ? "" : cellAt(cells, row, column))),
): OutsideCase[] {
  const theCase = readCase(own, row, cells.dateSystem);
  if (!theCase) return [];
  const { left, right } = endsOf(columns);
  const held = Array.from({ length: right - left + 1 }, (_, i) =>
    columns.includes(left + i) ? cellAt(cells, row, left + i) : null,
  );
  const range = { top: row, bottom: row, left, right };
  return [
    { sheet, row, range, held, cells: own, theCase, ...(headerRow !== undefined && { headerRow, columns }) },
  ];
}
