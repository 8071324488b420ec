import {
  type ICellData,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type Nullable,
  ObjectMatrix,
  RedoCommandId,
  UndoCommandId,
} from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type { SheetRange, EditTrigger, GridEvents } from "../host/grid";
import type { CellMatrix, Engine } from "./engine";
import { boundingRect, sheetRange, sameRange } from "../host/ranges";
import { toCellRange } from "./univer-ranges";

const isWriting = (command: Readonly<ICommandInfo>): command is ICommandInfo<ISetRangeValuesMutationParams> =>
  command.id === SetRangeValuesMutation.id;

const isSorting = (command: Readonly<ICommandInfo>): command is ICommandInfo<OnSheet> =>
  command.id === ReorderRangeMutation.id;

interface OnSheet {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range?: Parameters<typeof toCellRange>[0];
  readonly sheet?: { readonly id: string };
}

const isMoving = (command: Readonly<ICommandInfo>): command is ICommandInfo<IMoveRangeMutationParams> =>
  command.id === MoveRangeMutation.id;

const isOnSheet = (command: Readonly<ICommandInfo>): command is ICommandInfo<OnSheet> =>
  [
    InsertRowMutation.id,
    RemoveRowMutation.id,
    InsertColMutation.id,
    RemoveColMutation.id,
    InsertSheetMutation.id,
    RemoveSheetMutation.id,
    SetWorksheetActiveOperation.id,
  ].some((id) => id === command.id);

/** Notifies listeners of what happened in the grid, at most once a run of code for each sheet and trigger. */
export class Events {
  private readonly listeners = new Set<Partial<GridEvents>>();
  private readonly edits = new Map<string, { range: SheetRange; trigger: EditTrigger }>();
  private readonly calculations = new Set<string>();
  private lastSelection: SheetRange | undefined;
  private lastSheet: string;
  private scheduled = false;
  private picks = 0;

  constructor(private readonly engine: Engine) {
    this.lastSheet = engine.workbook.getActiveSheet().getSheetId();
    const { injector } = engine;
    injector.get(ICommandService).onCommandExecuted((command, options) => this.executed(command, options));
    injector.get(SheetsSelectionsService).selectionMoveEnd$.subscribe((selections) => {
      const range = selections.at(-1)?.range;
      if (range) this.moved(sheetRange(engine.workbook.getActiveSheet().getSheetId(), toCellRange(range)));
    });
  }

  listen(events: Partial<GridEvents>): () => void {
    this.listeners.add(events);
    return () => this.listeners.delete(events);
  }

  /** What is written until `pick` ends was picked from a dropdown. */
  async picking<T>(pick: () => T | Promise<T>): Promise<T> {
    this.picks++;
    try {
      return await pick();
    } finally {
      this.picks--;
    }
  }

  /** Another range is selected. */
  moved(range: SheetRange): void {
    const last = this.lastSelection;
    if (last?.sheet === range.sheet && sameRange(last, range)) return;
    this.lastSelection = range;
    this.notify((listener) => listener.selected?.(range));
  }

  private executed(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (isWriting(command)) {
      if (command.params?.unitId === this.engine.unit) this.written(command.params, options);
      return;
    }
    if (isSorting(command)) {
      const { unitId, subUnitId, range } = command.params ?? {};
      // Excel says of what was sorted what it says of what was pasted.
      if (unitId === this.engine.unit && subUnitId !== undefined && range)
        this.edited(sheetRange(subUnitId, toCellRange(range)), "pasted");
      return;
    }
    if (isMoving(command) && command.params?.unitId === this.engine.unit) {
      const { from, fromRange, to, toRange } = command.params;
      this.edited(sheetRange(from.subUnitId, toCellRange(fromRange)), "pasted");
      this.edited(sheetRange(to.subUnitId, toCellRange(toRange)), "pasted");
      return;
    }
    if (!isOnSheet(command) || command.params?.unitId !== this.engine.unit) return;
    const { subUnitId, range, sheet } = command.params;
    if (command.id === InsertSheetMutation.id && sheet)
      this.notify((listener) => listener.sheetAdded?.(sheet.id));
    else if (command.id === RemoveSheetMutation.id)
      this.notify((listener) => listener.sheetDeleted?.(subUnitId));
    else if (command.id === SetWorksheetActiveOperation.id) this.activated(subUnitId);
    else if (range) this.edited(sheetRange(subUnitId, toCellRange(range)), "rows");
  }

  private written(
    { subUnitId, cellValue, trigger }: ISetRangeValuesMutationParams,
    options?: IExecutionOptions,
  ): void {
    const range = writtenRange(subUnitId, cellValue);
    if (!range) return;
    if (options?.["fromFormula"] === true) {
      this.calculations.add(subUnitId);
      this.schedule();
    } else {
      this.edited(range, this.engine.isRunning ? "host" : this.triggerOf(trigger));
    }
  }

  private triggerOf(command: string | undefined): EditTrigger {
    if (this.picks > 0) return "picked";
    if (command === UndoCommandId || command === RedoCommandId) return "undone";
    if (command?.includes("paste") || command?.includes("cut")) return "pasted";
    if (command?.includes("fill")) return "filled";
    if (command?.includes("clear-selection")) return "deleted";
    return "typed";
  }

  private edited(range: SheetRange, trigger: EditTrigger): void {
    const key = `${range.sheet} ${trigger}`;
    const before = this.edits.get(key)?.range;
    this.edits.set(key, {
      range: before ? sheetRange(range.sheet, boundingRect(before, range)) : range,
      trigger,
    });
    this.schedule();
  }

  private activated(sheet: string): void {
    if (sheet === this.lastSheet) return;
    this.lastSheet = sheet;
    this.notify((listener) => listener.sheetActivated?.(sheet));
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    queueMicrotask(() => this.flush());
  }

  private flush(): void {
    this.scheduled = false;
    const edits = [...this.edits.values()];
    const calculations = [...this.calculations];
    this.edits.clear();
    this.calculations.clear();
    for (const { range, trigger } of edits) this.notify((listener) => listener.edited?.(range, trigger));
    for (const sheet of calculations) this.notify((listener) => listener.calculated?.(sheet));
  }

  private notify(call: (listener: Partial<GridEvents>) => void): void {
    for (const listener of this.listeners) call(listener);
  }
}

const isStyleOnly = (cell: Nullable<ICellData>): boolean =>
  cell !== null && cell !== undefined && !("v" in cell) && !("f" in cell) && !("p" in cell);

/** The smallest range around all cells whose contents, not only whose styles, were written. */
export function writtenRange(sheet: string, cells: CellMatrix | undefined): SheetRange | undefined {
  let range: SheetRange | undefined;
  new ObjectMatrix<Nullable<ICellData>>(cells).forValue((row, column, cell) => {
    if (isStyleOnly(cell)) return;
    const here = { top: row, left: column, bottom: row, right: column };
    range = sheetRange(sheet, range ? boundingRect(range, here) : here);
  });
  return range;
}
