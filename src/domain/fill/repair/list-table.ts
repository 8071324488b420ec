import { type CellRange, overlaps, rangeAddress } from "../../spreadsheet/address";
import { CannotDo } from "../../shared/cannot-do";
import type { Change } from "../../spreadsheet/change";
import type { SheetReading } from "../../spreadsheet/sheet-reading";
import { CASE_LIST_TABLE } from "../../case-list/list-layout";
import { sameName } from "../../spreadsheet/same-name";

/** The table that the list's cells become, and the changes that make it so. */
interface ListTable {
  readonly range: CellRange;
  readonly changes: readonly Change[];
  /** Gives it its name, if it has another: last, since a workbook that has the name has the list. */
  readonly named: readonly Change[];
}

/**
 * The list's table over these cells, the headers first. A table that begins with the same headers is taken over, made
 * longer where it covers less. Throws CannotDo where another table is in the way.
 */
export function listTable(
  sheet: string,
  wanted: CellRange,
  { tables }: Pick<SheetReading, "tables">,
  newName = CASE_LIST_TABLE,
): ListTable {
  const inTheWay = tables.filter(({ range }) => overlaps(range, wanted));
  const [own] = inTheWay.filter(({ range }) => range.top === wanted.top && range.left === wanted.left);
  const other = inTheWay.find((table) => table !== own);
  if (other)
    throw new CannotDo(
      `The table ${other.name} in ${rangeAddress(other.range)} stands where the list is to be. Move it to another sheet, or make plain cells of it with Convert to Range on the Table Design tab, then press again.`,
    );
  const add = (range: CellRange): Change => ({
    type: "add table",
    sheet,
    range: rangeAddress(range),
    table: newName,
  });
  const named = (table: string): Change[] =>
    sameName(table, CASE_LIST_TABLE) ? [] : [{ type: "take over table", table, name: CASE_LIST_TABLE }];
  if (!own) return { range: wanted, changes: [add(wanted)], named: named(newName) };
  const range: CellRange = {
    ...own.range,
    bottom: Math.max(own.range.bottom, wanted.bottom),
    right: Math.max(own.range.right, wanted.right),
  };
  return rangeAddress(range) === rangeAddress(own.range)
    ? { range, changes: [], named: named(own.name) }
    : {
        range,
        changes: [{ type: "dissolve table", table: own.name }, add(range)],
        named: named(newName),
      };
}
