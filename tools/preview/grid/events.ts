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
  InsertRowMutation,
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type { Area, EditTrigger, GridEvents } from "../host/grid";
import type { CellMatrix, Engine } from "./engine";
import { around, onSheet, sameBlock, toBlock } from "./ranges";

const isWriting = (command: Readonly<ICommandInfo>): command is ICommandInfo<ISetRangeValuesMutationParams> =>
  command.id === SetRangeValuesMutation.id;

interface OnSheet {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range?: Parameters<typeof toBlock>[0];
  readonly sheet?: { readonly id: string };
}

const isOnSheet = (command: Readonly<ICommandInfo>): command is ICommandInfo<OnSheet> =>
  [
    InsertRowMutation.id,
    RemoveRowMutation.id,
    InsertSheetMutation.id,
    RemoveSheetMutation.id,
    SetWorksheetActiveOperation.id,
  ].some((id) => id === command.id);

/** Tells listeners what happened in the grid, at most once a run of code for each sheet and trigger. */
export class Events {
  private readonly listeners = new Set<Partial<GridEvents>>();
  private readonly edits = new Map<string, { area: Area; trigger: EditTrigger }>();
  private readonly calculations = new Set<string>();
  private lastSelection: Area | undefined;
  private lastSheet: string;
  private scheduled = false;
  private picks = 0;

  constructor(private readonly engine: Engine) {
    this.lastSheet = engine.workbook.getActiveSheet().getSheetId();
    const { injector } = engine;
    injector.get(ICommandService).onCommandExecuted((command, options) => this.heard(command, options));
    injector.get(SheetsSelectionsService).selectionMoveEnd$.subscribe((selections) => {
      const range = selections.at(-1)?.range;
      if (range) this.moved(onSheet(engine.workbook.getActiveSheet().getSheetId(), toBlock(range)));
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

  private heard(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (isWriting(command)) {
      if (command.params?.unitId === this.engine.unit) this.written(command.params, options);
      return;
    }
    if (!isOnSheet(command) || command.params?.unitId !== this.engine.unit) return;
    const { subUnitId, range, sheet } = command.params;
    if (command.id === InsertSheetMutation.id && sheet) this.tell((to) => to.sheetAdded?.(sheet.id));
    else if (command.id === RemoveSheetMutation.id) this.tell((to) => to.sheetDeleted?.(subUnitId));
    else if (command.id === SetWorksheetActiveOperation.id) this.activated(subUnitId);
    else if (range) this.edited(onSheet(subUnitId, toBlock(range)), "rows");
  }

  private written(
    { subUnitId, cellValue, trigger }: ISetRangeValuesMutationParams,
    options?: IExecutionOptions,
  ): void {
    const area = extent(subUnitId, cellValue);
    if (!area) return;
    if (options?.["fromFormula"] === true) {
      this.calculations.add(subUnitId);
      this.schedule();
    } else {
      this.edited(area, this.engine.atWork ? "host" : this.triggerOf(trigger));
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

  private edited(area: Area, trigger: EditTrigger): void {
    const key = `${area.sheet} ${trigger}`;
    const before = this.edits.get(key)?.area;
    this.edits.set(key, { area: before ? onSheet(area.sheet, around(before, area)) : area, trigger });
    this.schedule();
  }

  private activated(sheet: string): void {
    if (sheet === this.lastSheet) return;
    this.lastSheet = sheet;
    this.tell((to) => to.sheetActivated?.(sheet));
  }

  private moved(area: Area): void {
    const last = this.lastSelection;
    if (last?.sheet === area.sheet && sameBlock(last, area)) return;
    this.lastSelection = area;
    this.tell((to) => to.selected?.(area));
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
    for (const { area, trigger } of edits) this.tell((to) => to.edited?.(area, trigger));
    for (const sheet of calculations) this.tell((to) => to.calculated?.(sheet));
  }

  private tell(say: (listener: Partial<GridEvents>) => void): void {
    for (const listener of this.listeners) say(listener);
  }
}

const isLookOnly = (cell: Nullable<ICellData>): boolean =>
  cell !== null && cell !== undefined && !("v" in cell) && !("f" in cell) && !("p" in cell);

/** The block that holds all cells whose contents, not only whose looks, were written. */
function extent(sheet: string, cells: CellMatrix | undefined): Area | undefined {
  let area: Area | undefined;
  new ObjectMatrix<Nullable<ICellData>>(cells).forValue((row, column, cell) => {
    if (isLookOnly(cell)) return;
    const here = { top: row, left: column, bottom: row, right: column };
    area = onSheet(sheet, area ? around(area, here) : here);
  });
  return area;
}
