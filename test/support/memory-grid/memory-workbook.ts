import { isOneCell } from "../../../tools/preview/host/address";
import { bounding, intersection } from "../../../tools/preview/host/ranges";
import type { Area, CellValue, EditTrigger, GridEvents, TableInfo } from "../../../tools/preview/host/grid";
import { cellAt, emptyState, withCells, withTableGrown } from "./workbook-state";
import type { State } from "./workbook-state";

/** What a memory grid does with its state: steps that can be undone, edits, and the telling of them. */
export abstract class MemoryBook {
  protected state: State = emptyState;
  private past: State[] = [];
  private stepOpen = false;
  private readonly listeners = new Set<Partial<GridEvents>>();

  listen(events: Partial<GridEvents>): () => void {
    this.listeners.add(events);
    return () => this.listeners.delete(events);
  }

  beginStep(): () => void {
    if (this.stepOpen) return () => undefined;
    this.remember();
    this.stepOpen = true;
    return () => {
      this.stepOpen = false;
    };
  }

  /** Takes the last step back. */
  undo(): void {
    const now = this.state;
    this.state = this.past.pop() ?? now;
    for (const sheet of this.state.sheets) {
      const area = difference(now, this.state, sheet.id);
      if (area) this.tellEdited(area, "undone", undefined);
    }
  }

  /** How many steps can be taken back. */
  get steps(): number {
    return this.past.length;
  }

  /** Makes a change, as a step of its own unless one is open. */
  protected change(make: (state: State) => State): void {
    if (!this.stepOpen) this.remember();
    this.state = make(this.state);
  }

  protected edit(
    area: Area,
    block: readonly (readonly (CellValue | null)[])[],
    trigger: EditTrigger,
    after: (state: State) => State = (state) => state,
  ): void {
    const before = isOneCell(area) ? cellAt(this.state, area.sheet, area.top, area.left) : undefined;
    const filled = block.some((row) => row.some((value) => value !== "" && value !== null));
    this.change((state) =>
      after(filled ? grown(withCells(state, area, block), area) : withCells(state, area, block)),
    );
    this.tellEdited(area, trigger, before);
  }

  protected tellEdited(area: Area, trigger: EditTrigger, before: CellValue | undefined): void {
    this.tell((events) => events.edited?.(area, trigger, before));
    const formulas = [...(this.state.cells.get(area.sheet)?.values() ?? [])].some((row) =>
      [...row.values()].some((value) => typeof value === "string" && value.startsWith("=")),
    );
    if (formulas) this.tell((events) => events.calculated?.(area.sheet));
  }

  protected tell(how: (events: Partial<GridEvents>) => void): void {
    for (const events of this.listeners) how(events);
  }

  protected forgetPast(): void {
    this.past = [];
  }

  private remember(): void {
    this.past.push(this.state);
  }
}

/** A table takes in what is written right below it. */
function grown(state: State, area: Area): State {
  const reaches = ({ area: table }: TableInfo) =>
    table.sheet === area.sheet &&
    area.top <= table.bottom + 1 &&
    area.top > table.top &&
    area.bottom > table.bottom &&
    intersection({ ...table, bottom: area.bottom }, area) !== undefined;
  const table = state.tables.find(reaches);
  return table ? withTableGrown(state, table, area.bottom) : state;
}

/** The smallest area in which the cells of a sheet differ. */
function difference(one: State, other: State, sheet: string): Area | undefined {
  const rows = new Set([...(one.cells.get(sheet)?.keys() ?? []), ...(other.cells.get(sheet)?.keys() ?? [])]);
  let area: Area | undefined;
  for (const row of rows) {
    const left = one.cells.get(sheet)?.get(row);
    const right = other.cells.get(sheet)?.get(row);
    for (const column of new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])]))
      if (left?.get(column) !== right?.get(column)) {
        const cell = { sheet, top: row, left: column, bottom: row, right: column };
        area = area ? bounding(area, cell) : cell;
      }
  }
  return area;
}
