import type {
  CellValue,
  SheetRange,
  TableChange,
  TableInfo,
  TablePart,
} from "../../../tools/preview/host/grid";
import { HiddenRows } from "./hidden-rows";
import { withCellsDeleted, withCellsInserted } from "./moved-cells";
import { withCells, withTableGrown } from "./workbook-state";

/** Tables, and their rows that can be switched on and off. */
export abstract class TableParts extends HiddenRows {
  protected abstract newId(kind: string): string;

  tables(): readonly TableInfo[] {
    return this.state.tables;
  }

  addTable(range: SheetRange, name: string): string {
    const id = this.newId("table");
    this.change((state) => ({ ...state, tables: [...state.tables, { id, name, range, style: "" }] }));
    return id;
  }

  changeTable(id: string, part: TableChange & Partial<TableInfo>): void {
    this.change((state) => {
      const table = state.tables.find((one) => one.id === id);
      const longer =
        table && part.range && part.range.bottom > table.range.bottom && part.showsTotals !== true;
      const grown = longer ? withTableGrown(state, table, part.range.bottom) : state;
      return {
        ...grown,
        tables: grown.tables.map((one) => (one.id === id ? { ...one, ...part } : one)),
      };
    });
  }

  removeTable(id: string): void {
    this.change((state) => ({
      ...state,
      tables: state.tables.filter((table) => table.id !== id),
      filteredRows: state.filteredRows.filter(({ value }) => value !== id),
    }));
  }

  insertCells(range: SheetRange): void {
    this.change((state) => withCellsInserted(state, range));
    this.notifyEdited(range, "rows", undefined);
  }

  deleteCells(range: SheetRange): void {
    this.change((state) => withCellsDeleted(state, range));
    this.notifyEdited(range, "rows", undefined);
  }

  /** Shows the total row of a table, by its name, as the ribbon's Total Row does. */
  showTotalRow(table: string): void {
    this.setTablePart(this.tableNamed(table).id, "totals", true);
  }

  hideTotalRow(table: string): void {
    this.setTablePart(this.tableNamed(table).id, "totals", false);
  }

  /** Takes the header row of a table away, as the ribbon's Header Row does. */
  hideHeaders(table: string): void {
    this.setTablePart(this.tableNamed(table).id, "headers", false);
  }

  showHeaders(table: string): void {
    this.setTablePart(this.tableNamed(table).id, "headers", true);
  }

  setTablePart(id: string, part: TablePart, shown: boolean): void {
    const table = this.state.tables.find((one) => one.id === id);
    const isShown = part === "totals" ? table?.showsTotals === true : table?.hiddenHeaders === undefined;
    if (!table || shown === isShown) return;
    if (part === "totals") this.setTotals(table, shown);
    else this.setHeaders(table, shown);
  }

  private setTotals(table: TableInfo, shown: boolean): void {
    const { id, range } = table;
    if (!shown) {
      this.fillRow({ ...range, top: range.bottom }, []);
      this.changeTable(id, { showsTotals: undefined, range: { ...range, bottom: range.bottom - 1 } });
      return;
    }
    const row = { ...range, top: range.bottom + 1, bottom: range.bottom + 1 };
    if (
      this.values(row)
        .flat()
        .some((value) => value !== "")
    )
      this.insertCells(row);
    this.changeTable(id, { showsTotals: true, range: { ...range, bottom: row.bottom } });
    const last = this.values({ ...range, left: range.right }).flat();
    // 109 adds up numbers, 103 counts what is filled.
    const method = typeof last.at(-1) === "number" ? 109 : 103;
    const cells: CellValue[] = Array.from({ length: range.right - range.left + 1 }, () => "");
    cells[cells.length - 1] = `=SUBTOTAL(${method},[${String(last[0])}])`;
    cells[0] = "Total";
    this.fillRow(row, cells);
  }

  private setHeaders(table: TableInfo, shown: boolean): void {
    const { id, range, hiddenHeaders = [] } = table;
    const top = shown ? range.top - 1 : range.top;
    const row = { ...range, top, bottom: top };
    const headers = this.values(row).flat().map(String);
    this.fillRow(row, shown ? hiddenHeaders : []);
    this.changeTable(id, {
      hiddenHeaders: shown ? undefined : headers,
      range: { ...range, top: range.top + (shown ? -1 : 1) },
    });
  }

  /** Empty where there are no more cells. */
  private fillRow(row: SheetRange, cells: readonly CellValue[]): void {
    const line = Array.from({ length: row.right - row.left + 1 }, (_, i) => cells[i] ?? "");
    this.change((state) => withCells(state, row, [line]));
    this.notifyEdited(row, "filled", undefined);
  }
}
