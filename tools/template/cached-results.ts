import type { Cell as ExcelCell, Worksheet } from "exceljs";
import { expectedCount, readCaseList } from "../../src/domain/case-list/case-list";
import type { Cell } from "../../src/domain/spreadsheet/cell";
import { COUNTS, type ListPlace } from "../../src/domain/case-list/list-layout";
import type { Spot } from "../../src/domain/spreadsheet/address";

/** Gives the count boxes and the expected total their results, for what shows a file without calculating it. */
export function storeResults(sheet: Worksheet, place: ListPlace): void {
  const values = Array.from({ length: place.table.bottom + 1 }, (_, row) =>
    Array.from({ length: place.table.right + 1 }, (_, column) => holds(sheet.getCell(row + 1, column + 1))),
  );
  const list = readCaseList(place, { top: 0, left: 0, values });
  const store = ({ row, column }: Spot, result: number): void => {
    const cell = sheet.getCell(row + 1, column + 1);
    cell.value = { formula: cell.formula, result };
  };
  for (const key of COUNTS) store(place.band[`Count${key}`], list.counts[key]);
  store(place.band.ExpectedAll, expectedCount(list, "All") ?? 0);
}

const holds = ({ value }: ExcelCell): Cell =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
