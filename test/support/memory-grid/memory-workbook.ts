import { oneCell } from "./one-cell";
import { isOneCell } from "../../../tools/preview/host/address";
import { boundingRect, intersection } from "../../../tools/preview/host/ranges";
import type {
  SheetRange,
  CellValue,
  EditTrigger,
  GridEvents,
  TableInfo,
} from "../../../tools/preview/host/grid";
import { cellAt, emptyWorkbookState, withCells, withTableGrown } from "./workbook-state";
import type { WorkbookState } from "./workbook-state";

/** The state of a memory grid: steps that can be undone, edits, and their events. */
export abstract class MemoryWorkbook {
  protected state: WorkbookState = emptyWorkbookState;
  /** Whether a table takes in what is written right below it; people can switch that off in Excel. */
  tablesGrow = true;
  protected isManual = false;
  private past: WorkbookState[] = [];
  private stepOpen = false;
  private readonly listeners = new Set<Partial<GridEvents>>();

  /** All that the workbook holds now; nothing in it ever changes. */
  get holds(): WorkbookState {
    return this.state;
  }

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
      const range = difference(now, this.state, sheet.id);
      if (range) this.notifyEdited(range, "undone", undefined);
    }
  }

  /** How many steps can be taken back. */
  get steps(): number {
    return this.past.length;
  }

  /** Makes a change, as a step of its own unless one is open. */
  protected change(make: (state: WorkbookState) => WorkbookState): void {
    if (!this.stepOpen) this.remember();
    this.state = make(this.state);
  }

  protected edit(
    range: SheetRange,
    values: readonly (readonly (CellValue | null)[])[],
    trigger: EditTrigger,
    after: (state: WorkbookState) => WorkbookState = (state) => state,
  ): void {
    const before = isOneCell(range) ? cellAt(this.state, range.sheet, range.top, range.left) : undefined;
    const filled = values.some((row) => row.some((value) => value !== "" && value !== null));
    this.change((state) =>
      after(
        filled && this.tablesGrow
          ? grown(withCells(state, range, values), range)
          : withCells(state, range, values),
      ),
    );
    this.notifyEdited(range, trigger, before);
  }

  protected notifyEdited(range: SheetRange, trigger: EditTrigger, before: CellValue | undefined): void {
    this.notify((listener) => listener.edited?.(range, trigger, before));
    const formulas = [...(this.state.cells.get(range.sheet)?.values() ?? [])].some((row) =>
      [...row.values()].some((value) => typeof value === "string" && value.startsWith("=")),
    );
    if (formulas && !this.isManual) this.notify((listener) => listener.calculated?.(range.sheet));
  }

  protected notify(call: (listener: Partial<GridEvents>) => void): void {
    for (const listener of this.listeners) call(listener);
  }

  protected forgetPast(): void {
    this.past = [];
  }

  private remember(): void {
    this.past.push(this.state);
  }
}

/** A table takes in what is written right below it. */
function grown(state: WorkbookState, range: SheetRange): WorkbookState {
  const reaches = ({ range: table, showsTotals }: TableInfo) =>
    !showsTotals &&
    table.sheet === range.sheet &&
    range.top <= table.bottom + 1 &&
    range.top > table.top &&
    range.bottom > table.bottom &&
    intersection({ ...table, bottom: range.bottom }, range) !== undefined;
  const table = state.tables.find(reaches);
  return table ? withTableGrown(state, table, range.bottom) : state;
}

/** The smallest range in which the cells of a sheet differ. */
function difference(one: WorkbookState, other: WorkbookState, sheet: string): SheetRange | undefined {
  const rows = new Set([...(one.cells.get(sheet)?.keys() ?? []), ...(other.cells.get(sheet)?.keys() ?? [])]);
  let range: SheetRange | undefined;
  for (const row of rows) {
    const left = one.cells.get(sheet)?.get(row);
    const right = other.cells.get(sheet)?.get(row);
    for (const column of new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])]))
      if (left?.get(column) !== right?.get(column)) {
        const cell = oneCell(sheet, row, column);
        range = range ? boundingRect(range, cell) : cell;
      }
  }
  return range;
}
