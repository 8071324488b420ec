import {
  type ITableFilterItem,
  isManualTableFilter,
  SetSheetTableFilterMutation,
  TABLE_FILTER_EMPTY_VALUE,
  TableColumnFilterTypeEnum,
  TableManager,
} from "@univerjs/sheets-table";
import type { TableFilter } from "../../files/workbook-content";
import type { SheetRange } from "../../host/grid";
import type { Cells } from "../cells";
import type { Engine, Mutation } from "../engine";
import type { Tables } from "./tables";

/** Filters of tables by what their columns show: those of the headers’ buttons. */
export class TableFilters {
  private readonly manager: TableManager;

  constructor(
    private readonly engine: Engine,
    private readonly tables: Tables,
    private readonly cells: Cells,
  ) {
    this.manager = engine.injector.get(TableManager);
  }

  filterColumn(table: string, column: number, shown: readonly string[] | undefined): void {
    const { id, range } = this.find(table);
    const setting = (tableFilter: ITableFilterItem | undefined): Mutation => ({
      id: SetSheetTableFilterMutation.id,
      params: { ...this.engine.sheetIds(range.sheet), tableId: id, column, tableFilter },
    });
    const filterType = TableColumnFilterTypeEnum.manual;
    const values = shown && univerValues(shown.flatMap(heldAs));
    this.engine.run({
      redos: [setting(values && { filterType, values })],
      undos: [setting(this.filtersOf(id)?.getColumnFilter(column))],
    });
  }

  /** The texts that a filter by values leaves in sight; undefined where there is none. */
  columnFilter(table: string, column: number): readonly string[] | undefined {
    const filter = this.filtersOf(this.find(table).id)?.getColumnFilter(column);
    if (!filter || !isManualTableFilter(filter)) return undefined;
    return shownTexts(filter.values);
  }

  /** The filters of a table, to be kept in a file: one by a condition by the texts that it leaves in sight. */
  of(table: string): TableFilter[] {
    const { id, range } = this.find(table);
    const filters: TableFilter[] = [];
    for (let column = 0; column <= range.right - range.left; column++) {
      if (!this.filtersOf(id)?.getColumnFilter(column)) continue;
      const inSight = (row: number): boolean => !this.isFilteredOut(range.sheet, row);
      const shown = this.columnFilter(id, column) ?? this.texts(range, column, inSight);
      filters.push({ column, shown });
    }
    return filters;
  }

  /** Filters a table as a file has it: what its filters leave in sight are the rows that are not hidden there. */
  restore(table: string, filters: readonly TableFilter[], hidden: ReadonlySet<number>): void {
    const { id, range } = this.find(table);
    const shown = filters.map(({ column }) => this.texts(range, column, (row) => !hidden.has(row)));
    filters.forEach(({ column }, i) => this.filterColumn(id, column, shown[i]));
  }

  clear(table: string): void {
    const { id, range } = this.find(table);
    for (let column = 0; column <= range.right - range.left; column++)
      if (this.filtersOf(id)?.getColumnFilter(column)) this.filterColumn(id, column, undefined);
  }

  isFilteredOut(sheet: string, row: number): boolean {
    return this.engine.sheet(sheet).isRowFiltered(row);
  }

  /** Each text once that a column has in some of its rows. */
  private texts(
    { sheet, top, bottom, left }: SheetRange,
    column: number,
    isWanted: (row: number) => boolean,
  ): string[] {
    const at = left + column;
    const texts = this.cells.texts({ sheet, top: top + 1, bottom, left: at, right: at });
    return [...new Set(texts.flatMap(([text = ""], i) => (isWanted(top + 1 + i) ? [text] : [])))];
  }

  private filtersOf(id: string) {
    return this.manager.getTable(this.engine.unit, id)?.getTableFilters();
  }

  private find(table: string) {
    const found = this.tables.list().find(({ id, name }) => id === table || name === table);
    if (!found) throw new Error(`There is no table ${table}.`);
    return found;
  }
}

/** What Univer compares with a text: it takes a number without a format as the number it is. */
function heldAs(text: string): (string | number)[] {
  if (text === "") return [TABLE_FILTER_EMPTY_VALUE];
  const number = Number(text);
  return String(number) === text ? [text, number] : [text];
}

const shownTexts = (values: readonly (string | number)[]): string[] => [
  ...new Set(values.map((value) => (value === TABLE_FILTER_EMPTY_VALUE ? "" : String(value)))),
];

/** Univer's type for the values says less than Univer itself puts in there. */
const univerValues = (values: readonly (string | number)[]): string[] => values as string[];
