import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from "@univerjs/sheets-table";
import type { SheetRange, TableChange, TableInfo } from "../../host/grid";
import { contentOf } from "../cell-data";
import type { Engine, Mutation, UndoableChange } from "../engine";
import { sheetRange } from "../../host/ranges";
import { toCellRange, toUniverRange } from "../univer-ranges";

const STANDARD_STYLE = "TableStyleMedium2";

/** Tables are Univer's own; the name of Excel's style is kept beside them, and drawn as one of Univer's. */
export class Tables {
  private readonly manager: TableManager;
  private readonly styles = new Map<string, string>();
  private lastId = 0;

  constructor(private readonly engine: Engine) {
    this.manager = engine.injector.get(TableManager);
  }

  list(): TableInfo[] {
    return this.manager.getTableList(this.engine.unit).map(({ id, name, subUnitId, range }) => ({
      id,
      name,
      range: sheetRange(subUnitId, toCellRange(range)),
      style: this.styles.get(id) ?? STANDARD_STYLE,
    }));
  }

  add(range: SheetRange, name: string, style = STANDARD_STYLE): string {
    const id = `{00000000-000C-0000-FFFF-${(++this.lastId).toString(16).toUpperCase().padStart(12, "0")}}`;
    this.styles.set(id, style);
    this.engine.run({
      redos: [this.addMutation(id, range, name)],
      undos: [this.removeMutation(id, range.sheet)],
    });
    return id;
  }

  change(id: string, change: TableChange): void {
    const before = this.find(id);
    if (!before) return;
    if (change.style !== undefined) this.styles.set(id, change.style);
    const { name = before.name, range = before.range } = change;
    if (
      range.left !== before.range.left ||
      range.right !== before.range.right ||
      range.top !== before.range.top
    ) {
      this.engine.run(this.remade({ ...before, name }, range));
      return;
    }
    if (name !== before.name) {
      this.engine.run({
        redos: [this.setMutation(before, { name })],
        undos: [this.setMutation(before, { name: before.name })],
      });
    }
    if (range.bottom !== before.range.bottom) {
      this.engine.run({
        redos: [this.resizeMutation(before, range)],
        undos: [this.resizeMutation(before, before.range)],
      });
    }
  }

  remove(id: string): void {
    const before = this.find(id);
    if (!before) return;
    this.engine.run({
      redos: [this.removeMutation(id, before.range.sheet)],
      undos: [this.addMutation(id, before.range, before.name)],
    });
  }

  /**
   * Puts a table over other cells, whose first row gives its columns their names: Univer would number the columns that
   * a table gains.
   */
  remade(table: TableInfo, range: SheetRange, header = this.headerOf(range)): UndoableChange {
    const { id, name } = table;
    const before = this.find(id) ?? table;
    const headerBefore = this.columnsOf(id);
    return {
      redos: [this.removeMutation(id, before.range.sheet), this.addMutation(id, range, name, header)],
      undos: [
        this.removeMutation(id, range.sheet),
        this.addMutation(id, before.range, before.name, headerBefore),
      ],
    };
  }

  /** The names of a table's columns, as Univer has them. */
  columnsOf(id: string): string[] {
    const columns = this.manager.getTableById(this.engine.unit, id)?.getTableInfo().columns ?? [];
    return columns.map(({ displayName }) => displayName);
  }

  /** Gives a table another last row. */
  resizeMutation(table: TableInfo, range: SheetRange): Mutation {
    return this.setMutation(table, { updateRange: { newRange: toUniverRange(range) } });
  }

  private find(id: string): TableInfo | undefined {
    return this.list().find((table) => table.id === id);
  }

  /** The names of columns as the cells of the first row have them, and Excel's own for those without. */
  headerOf({ sheet, top, left, right }: SheetRange): string[] {
    const cells = this.engine.sheet(sheet);
    const titles = Array.from({ length: right - left + 1 }, (_, index) =>
      String(contentOf(cells.getCellRaw(top, left + index))),
    );
    const taken = new Set(titles.map((title) => title.toLowerCase()));
    return titles.map((title) => {
      if (title !== "") return title;
      let number = 1;
      while (taken.has(`column${number}`)) number++;
      taken.add(`column${number}`);
      return `Column${number}`;
    });
  }

  private addMutation(id: string, range: SheetRange, name: string, header = this.headerOf(range)): Mutation {
    const options = { tableStyleId: "table-default-0" };
    const params = {
      ...this.engine.sheetIds(range.sheet),
      tableId: id,
      name,
      range: toUniverRange(range),
      header,
      options,
    };
    return { id: AddSheetTableMutation.id, params };
  }

  private removeMutation(id: string, sheet: string): Mutation {
    return { id: DeleteSheetTableMutation.id, params: { ...this.engine.sheetIds(sheet), tableId: id } };
  }

  private setMutation({ id, range }: TableInfo, config: object): Mutation {
    return {
      id: SetSheetTableMutation.id,
      params: { ...this.engine.sheetIds(range.sheet), tableId: id, config },
    };
  }
}
