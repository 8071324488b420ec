import { isCaseByCells } from "../case-list/cells-fitting";
import type { ListLayout } from "../case-list/list-layout";
import { missingColumns } from "../case-list/missing-columns";
import { rangeAddress } from "../spreadsheet/address";
import { cellAt, type SheetCells } from "../spreadsheet/sheet-cells";
import type { SheetInRepair } from "./repair/sheet-in-repair";

/** Takes in what the table has left out, since somebody has made it narrower or shorter: nothing moves. */
export function withLeftOut(sheet: SheetInRepair): SheetInRepair {
  const { beside = [], ...layout } = sheet.layout;
  const outside = missingColumns(sheet.layout).filter(({ kind }) => kind === "outside");
  const places = outside.map(({ place }) => place);
  const columns = layout.columns.map(
    (place, i) => place ?? outside.find(({ column }) => column.index === i)?.place,
  );
  const [left, right] = [Math.min(layout.table.left, ...places), Math.max(layout.table.right, ...places)];
  let { bottom } = layout.table;
  while (isCase(sheet.cells, columns, bottom + 1)) bottom++;
  const table = { ...layout.table, left, right, bottom };
  const others = [
    ...(layout.others ?? []),
    ...beside.filter(({ column }) => left <= column && column <= right && !places.includes(column)),
  ];
  const isTableMade = sheet.isTableMade || rangeAddress(table) !== rangeAddress(layout.table);
  return {
    ...sheet,
    isTableMade,
    layout: { ...layout, table, columns, ...(others.length > 0 && { others }) },
  };
}

/** Whether a row of the sheet holds a case in the list’s columns. */
const isCase = (cells: SheetCells, columns: ListLayout["columns"], row: number): boolean =>
  isCaseByCells(columns.map((column) => (column === undefined ? "" : cellAt(cells, row, column))));
