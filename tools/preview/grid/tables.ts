import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from "@univerjs/sheets-table";
import type { SheetRange, TableChange, TableInfo } from "../host/grid";
import { contentOf } from "./cells";
import type { Engine, Mutation } from "./engine";
import { sheetRange } from "../host/ranges";
import { toCellRange, toUniverRange } from "./univer-ranges";

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
      // Univer names the columns a table gains by number; made anew, it reads them from the cells.
      this.engine.run({
        redos: [this.removeMutation(id, before.range.sheet), this.addMutation(id, range, name)],
        undos: [this.removeMutation(id, range.sheet), this.addMutation(id, before.range, before.name)],
      });
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

  /** Gives a table another last row. */
  resizeMutation(table: TableInfo, range: SheetRange): Mutation {
    return this.setMutation(table, { updateRange: { newRange: toUniverRange(range) } });
  }

  private find(id: string): TableInfo | undefined {
    return this.list().find((table) => table.id === id);
  }

  private addMutation(id: string, range: SheetRange, name: string): Mutation {
    const sheet = this.engine.sheet(range.sheet);
    const header = Array.from({ length: range.right - range.left + 1 }, (_, index) => {
      const title = contentOf(sheet.getCellRaw(range.top, range.left + index));
      return title === "" ? `Column${index + 1}` : String(title);
    });
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
