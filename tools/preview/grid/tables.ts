import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from "@univerjs/sheets-table";
import type { Area, TableInfo } from "../host/grid";
import { heldValue } from "./cells";
import type { Engine, Mutation } from "./engine";
import { onSheet, toBlock, toRange } from "./ranges";

const STANDARD_STYLE = "TableStyleMedium2";

/** Tables are Univer's own; the name of Excel's style is kept beside them, and drawn as one of Univer's. */
export class Tables {
  private readonly manager: TableManager;
  private readonly styles = new Map<string, string>();
  private made = 0;

  constructor(private readonly engine: Engine) {
    this.manager = engine.injector.get(TableManager);
  }

  list(): TableInfo[] {
    return this.manager.getTableList(this.engine.unit).map(({ id, name, subUnitId, range }) => ({
      id,
      name,
      area: onSheet(subUnitId, toBlock(range)),
      style: this.styles.get(id) ?? STANDARD_STYLE,
    }));
  }

  add(area: Area, name: string, style = STANDARD_STYLE): string {
    const id = `{00000000-000C-0000-FFFF-${(++this.made).toString(16).toUpperCase().padStart(12, "0")}}`;
    this.styles.set(id, style);
    this.engine.run({ redos: [this.adding(id, area, name)], undos: [this.removing(id, area.sheet)] });
    return id;
  }

  change(id: string, change: Partial<Pick<TableInfo, "name" | "area" | "style">>): void {
    const before = this.find(id);
    if (!before) return;
    if (change.style !== undefined) this.styles.set(id, change.style);
    const { name = before.name, area = before.area } = change;
    if (area.left !== before.area.left || area.right !== before.area.right || area.top !== before.area.top) {
      // Univer names the columns a table gains by number; made anew, it reads them from the cells.
      this.engine.run({
        redos: [this.removing(id, before.area.sheet), this.adding(id, area, name)],
        undos: [this.removing(id, area.sheet), this.adding(id, before.area, before.name)],
      });
      return;
    }
    if (name !== before.name) {
      this.engine.run({
        redos: [this.setting(before, { name })],
        undos: [this.setting(before, { name: before.name })],
      });
    }
    if (area.bottom !== before.area.bottom) {
      this.engine.run({ redos: [this.resizing(before, area)], undos: [this.resizing(before, before.area)] });
    }
  }

  remove(id: string): void {
    const before = this.find(id);
    if (!before) return;
    this.engine.run({
      redos: [this.removing(id, before.area.sheet)],
      undos: [this.adding(id, before.area, before.name)],
    });
  }

  /** Gives a table another last row. */
  resizing(table: TableInfo, area: Area): Mutation {
    return this.setting(table, { updateRange: { newRange: toRange(area) } });
  }

  private find(id: string): TableInfo | undefined {
    return this.list().find((table) => table.id === id);
  }

  private adding(id: string, area: Area, name: string): Mutation {
    const sheet = this.engine.sheet(area.sheet);
    const header = Array.from({ length: area.right - area.left + 1 }, (_, index) => {
      const title = heldValue(sheet.getCellRaw(area.top, area.left + index));
      return title === "" ? `Column${index + 1}` : String(title);
    });
    const options = { tableStyleId: "table-default-0" };
    const params = {
      ...this.engine.at(area.sheet),
      tableId: id,
      name,
      range: toRange(area),
      header,
      options,
    };
    return { id: AddSheetTableMutation.id, params };
  }

  private removing(id: string, sheet: string): Mutation {
    return { id: DeleteSheetTableMutation.id, params: { ...this.engine.at(sheet), tableId: id } };
  }

  private setting({ id, area }: TableInfo, config: object): Mutation {
    return { id: SetSheetTableMutation.id, params: { ...this.engine.at(area.sheet), tableId: id, config } };
  }
}
