import { type ICommandInfo, ICommandService, type IExecutionOptions } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { Engine } from "../engine";

const isNotification = (
  command: Readonly<ICommandInfo>,
): command is ICommandInfo<ISetFormulaCalculationNotificationMutation> =>
  command.id === SetFormulaCalculationNotificationMutation.id;

/** Univer's own calculation: it runs only where `start` has been called, and some time after each change. */
export class UniverCalculation {
  private outdated = false;
  private running = false;
  private isOn = false;
  private waiting: (() => void)[] = [];
  private readonly dirt: IActiveDirtyManagerService;
  private readonly commands: ICommandService;

  constructor({ injector }: Engine) {
    this.commands = injector.get(ICommandService);
    this.dirt = injector.get(IActiveDirtyManagerService);
    const conversion = this.dirt.get.bind(this.dirt);
    // What is dirty sets off a calculation of all that there is to calculate.
    this.dirt.get = (command) => (this.isOn ? conversion(command) : undefined);
    this.commands.onCommandExecuted((command, options?: IExecutionOptions) => {
      if (!this.isOn) return;
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.outdated = false;
        this.running = true;
      } else if (isNotification(command)) {
        this.finished(command.params?.functionsExecutedState);
      } else if (options?.onlyLocal !== true && this.mayChangeResults(command.id)) {
        this.outdated = true;
      }
    });
  }

  /** Whether results may be others after a command of this name. */
  mayChangeResults(command: string): boolean {
    return this.dirt.has(command);
  }

  /** From now on Univer calculates, everything at first. */
  start(): void {
    if (this.isOn) return;
    this.isOn = true;
    this.outdated = true;
    const params = { forceCalculation: true, ...NOTHING_DIRTY };
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, {
      onlyLocal: true,
    });
  }

  get isBusy(): boolean {
    return this.outdated || this.running;
  }

  /** Resolves when the results of all that was changed are in the cells, however long that takes. */
  async finish(): Promise<void> {
    if (this.isBusy) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private finished(state: FormulaExecutedStateType | undefined): void {
    // Stopped only to begin again, with what has changed meanwhile.
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.running = false;
    if (this.outdated) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

const NOTHING_DIRTY = {
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};
