import { bodyOf } from "../host/table-ranges";
import type { Cells } from "./cells";
import type { RowsAndColumns } from "./rows-and-columns";
import type { Tables } from "./tables";

/**
 * Filters of tables by what their columns show. Univer’s own are left out, so rows that a filter leaves out are hidden
 * as by hand; which of them it was is worked out from the cells.
 */
export class TableFilters {
  private readonly filters = new Map<string, Map<number, readonly string[]>>();

  constructor(
    private readonly tables: Tables,
    private readonly cells: Cells,
    private readonly rows: RowsAndColumns,
  ) {}

  filterColumn(table: string, column: number, shown: readonly string[] | undefined): void {
    const before = this.leftOut(table);
    const columns = this.filters.get(table) ?? new Map<number, readonly string[]>();
    this.filters.set(table, columns);
    if (shown) columns.set(column, shown);
    else columns.delete(column);
    this.show(table, before);
  }

  columnFilter(table: string, column: number): readonly string[] | undefined {
    return this.filters.get(table)?.get(column);
  }

  clear(table: string): void {
    const before = this.leftOut(table);
    this.filters.delete(table);
    this.show(table, before);
  }

  private show(table: string, before: ReadonlySet<number>): void {
    const { sheet } = this.body(table);
    const after = this.leftOut(table);
    for (const row of before) if (!after.has(row)) this.rows.setRowHidden(sheet, row, row, false);
    for (const row of after)
      if (!before.has(row) && !this.rows.rowHidden(sheet, row)) this.rows.setRowHidden(sheet, row, row, true);
  }

  private leftOut(table: string): Set<number> {
    const columns = this.filters.get(table);
    if (!columns) return new Set();
    const body = this.body(table);
    return new Set(
      this.cells
        .texts(body)
        .flatMap((texts, i) =>
          [...columns].every(([column, shown]) => shown.includes(texts[column] ?? "")) ? [] : [body.top + i],
        ),
    );
  }

  private body(table: string) {
    const found = this.tables.list().find(({ id, name }) => id === table || name === table);
    if (!found) throw new Error(`There is no table ${table}.`);
    return bodyOf(found);
  }
}
