import { codeFinder } from "../../case-list/codes";
import { type Column, columnOf, type ColumnKey, COLUMNS, listOf } from "../../case-list/columns";
import { type Cell, isBlank } from "../../spreadsheet/cell";
import { readDate } from "../../spreadsheet/date-reading";
import { serialDate } from "../../spreadsheet/dates";
import { isReadable } from "../tidy-up/tidy-up";

/** Fewer cells tell nothing. */
const FEW = 4;
/** So large a part of the cells has to be readable as what the column holds. */
const PART = 0.3;

/** Whether the cells below a header hold what the column asks for, as far as they tell. */
export function cellsFit(key: ColumnKey, samples: readonly Cell[]): boolean {
  if (samples.length < FEW) return true;
  const column = columnOf(key);
  return samples.filter((cell) => fits(cell, column)).length >= samples.length * PART;
}

function fits(cell: Cell, column: Column): boolean {
  const { dataType } = column;
  switch (dataType.kind) {
    case "text":
      return typeof cell !== "boolean";
    case "suggested":
      return typeof cell === "string";
    case "date":
      return typeof cell === "string" ? readDate(cell).size > 0 : serialDate(cell) !== undefined;
    case "age":
    case "coded": {
      const list = listOf(column);
      return (list !== undefined && codeFinder(list)(cell) !== undefined) || isReadable(cell, column);
    }
  }
}

const SOME = 5;
const CODED = COLUMNS.filter(({ dataType }) => dataType.kind === "coded");

/** Whether a row without headers may be a case: several cells, and among them answers, codes or dates. */
export function looksLikeData(row: readonly Cell[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  return (
    filled.length >= SOME &&
    filled.filter(
      (cell) => isDateCell(cell) || CODED.some((column) => isReadable(cell, column) || fits(cell, column)),
    ).length >= 3
  );
}

const isDateCell = (cell: Cell): boolean => typeof cell === "string" && readDate(cell).size > 0;
