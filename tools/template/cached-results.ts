import type { Cell as ExcelCell, Worksheet } from "exceljs";
import { readCaseList } from "../../src/domain/case-list/case-list";
import { expectedCount } from "../../src/domain/case-list/counts";
import type { Cell } from "../../src/domain/spreadsheet/cell";
import { GROUPS } from "../../src/domain/case-list/groups";
import { COUNTS, type ListLayout } from "../../src/domain/case-list/list-layout";
import type { CellPosition } from "../../src/domain/spreadsheet/address";

/** Gives the count boxes and the expected total their results, for what shows a file without calculating it. */
export function storeResults(sheet: Worksheet, layout: ListLayout): void {
  const values = Array.from({ length: layout.table.bottom + 1 }, (_, row) =>
    Array.from({ length: layout.table.right + 1 }, (_, column) => holds(sheet.getCell(row + 1, column + 1))),
  );
  const list = readCaseList(layout, { top: 0, left: 0, values });
  const store = ({ row, column }: CellPosition, result: number | string): void => {
    const cell = sheet.getCell(row + 1, column + 1);
    cell.value = { formula: cell.formula, result };
  };
  for (const key of COUNTS) store(layout.band[`Count${key}`], list.counts[key]);
  const groups = GROUPS.map((group) => `${group} ${list.counts[group]}/${expectedCount(list, group) ?? ""}`);
  store({ row: layout.table.top - 1, column: layout.table.left }, groups.join("  "));
  store(layout.band.ExpectedAll, expectedCount(list, "All") ?? 0);
}

const holds = ({ value }: ExcelCell): Cell =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
