import {
  type ICellData,
  ICommandService,
  type IMutationInfo,
  type IUndoRedoItem,
  type Injector,
  IUndoRedoService,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type Styles,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { CellRange } from "../../../src/domain/spreadsheet/address";
import { UndoStack } from "./undo-stack";

/** One thing to do to Univer's model. */
export interface Mutation {
  readonly id: string;
  readonly params: object;
}

/** What is done, and what undoes it, both in the order in which they run. */
export interface UndoableChange {
  readonly redos: readonly Mutation[];
  readonly undos: readonly Mutation[];
}

/** Several changes as one. */
export const combine = (changes: readonly UndoableChange[]): UndoableChange => ({
  redos: changes.flatMap(({ redos }) => redos),
  undos: changes.flatMap(({ undos }) => undos),
});

/** What has to follow from a step; `own` is true where the host did it and not a person. */
export type FollowUp = (done: readonly Mutation[], own: boolean) => UndoableChange | undefined;

/** Cells to write, by row and column; a cell that is left out stays as it is. */
export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * The workbook inside Univer, and the way our own changes get into it: as mutations that go onto the undo
 * stack together, so that what the host does in one go is one undo step.
 */
export class Engine {
  readonly unit: string;
  private readonly commands: ICommandService;
  private readonly undoStack: UndoStack;
  private readonly followUps: FollowUp[] = [];
  private step: { redos: IMutationInfo[]; undos: IMutationInfo[] } | undefined;
  private depth = 0;

  constructor(
    readonly injector: Injector,
    readonly workbook: Workbook,
  ) {
    this.unit = workbook.getUnitId();
    this.commands = injector.get(ICommandService);
    const undoStack = injector.get(IUndoRedoService);
    if (!(undoStack instanceof UndoStack)) throw new Error("Univer was started without UndoSteps.");
    this.undoStack = undoStack;
    rememberStyles(workbook.getStyles());
    undoStack.complete = (step) => (step.unitID === this.unit ? this.withFollowUps(step) : step);
  }

  /** True while a change of our own runs: what happens then was not done by a person. */
  get isRunning(): boolean {
    return this.depth > 0;
  }

  sheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`There is no sheet ${id}.`);
    return sheet;
  }

  /** The ids that every mutation on a sheet needs. */
  sheetIds(sheet: string): { unitId: string; subUnitId: string } {
    return { unitId: this.unit, subUnitId: sheet };
  }

  /** Makes a change now; it is one undo step with the others of the same run of code. */
  run({ redos, undos }: UndoableChange): void {
    this.execute(redos);
    if (!this.step) {
      this.step = { redos: [], undos: [] };
      queueMicrotask(() => this.endStep());
    }
    this.step.redos.push(...redos);
    this.step.undos.unshift(...undos);
  }

  /** Makes a change that a person has asked for: an undo step of its own, and the events say so. */
  runAsPerson({ redos, undos }: UndoableChange): void {
    this.endStep();
    for (const { id, params } of redos) this.commands.syncExecuteCommand(id, params);
    this.undoStack.pushUndoRedo({
      unitID: this.unit,
      redoMutations: [...redos],
      undoMutations: [...undos],
    });
  }

  /** Executes mutations now, without an undo step. */
  execute(mutations: readonly Mutation[]): void {
    this.depth++;
    try {
      for (const { id, params } of mutations) this.commands.syncExecuteCommand(id, params);
    } finally {
      this.depth--;
    }
  }

  /** Runs one of Univer's own commands, which sees to its undo step itself. */
  command(id: string, params: object): void {
    this.endStep();
    this.execute([{ id, params }]);
  }

  /** Called for every step that goes onto the undo stack, after it was done; the change it returns joins the step. */
  addFollowUp(followUp: FollowUp): void {
    this.followUps.push(followUp);
  }

  forgetUndo(): void {
    this.step = undefined;
    this.undoStack.clearUndoRedo(this.unit);
  }

  /** The change that writes these cells; the trigger is the command of Univer's that it stands for. */
  writeChange(sheet: string, cells: CellMatrix, trigger?: string): UndoableChange {
    const params = { ...this.sheetIds(sheet), cellValue: cells, ...(trigger !== undefined && { trigger }) };
    const undo = SetRangeValuesUndoMutationFactory(this.injector, params);
    return {
      redos: [{ id: SetRangeValuesMutation.id, params }],
      undos: [{ id: SetRangeValuesMutation.id, params: undo }],
    };
  }

  /** The part of a range that the sheet really has. */
  clip(sheet: string, { top, left, bottom, right }: CellRange): CellRange {
    const { rowCount, columnCount } = this.sheet(sheet).getConfig();
    return { top, left, bottom: Math.min(bottom, rowCount - 1), right: Math.min(right, columnCount - 1) };
  }

  /** Makes the sheet reach that row and column. */
  growTo(sheet: string, row: number, column: number): void {
    const { rowCount, columnCount } = this.sheet(sheet).getConfig();
    const params = this.sheetIds(sheet);
    if (row >= rowCount) {
      this.execute([{ id: SetWorksheetRowCountMutation.id, params: { ...params, rowCount: row + 1 } }]);
    }
    if (column >= columnCount) {
      this.execute([
        { id: SetWorksheetColumnCountMutation.id, params: { ...params, columnCount: column + 1 } },
      ]);
    }
  }

  private withFollowUps(item: IUndoRedoItem): IUndoRedoItem {
    const redoMutations = [...item.redoMutations];
    const undoMutations = [...item.undoMutations];
    for (const followUp of this.followUps) {
      const change = followUp(item.redoMutations, this.isRunning);
      this.execute(change?.redos ?? []);
      redoMutations.push(...(change?.redos ?? []));
      undoMutations.unshift(...(change?.undos ?? []));
    }
    return { ...item, redoMutations, undoMutations };
  }

  private endStep(): void {
    const step = this.step;
    this.step = undefined;
    if (!step) return;
    const { redos: redoMutations, undos: undoMutations } = step;
    this.depth++;
    try {
      this.undoStack.pushUndoRedo({ unitID: this.unit, redoMutations, undoMutations });
    } finally {
      this.depth--;
    }
  }
}

/** Of each cell that is written, Univer compares its style with all those of the workbook: once is enough. */
function rememberStyles(styles: Styles): void {
  const known = new Map<string, string>();
  const find = styles.setValue.bind(styles);
  styles.setValue = (style) => {
    const key = JSON.stringify(style);
    const before = known.get(key);
    if (before !== undefined && styles.get(before)) return before;
    const id = find(style);
    if (typeof id === "string") known.set(key, id);
    return id;
  };
}
