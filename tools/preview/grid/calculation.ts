import { type ICommandInfo, ICommandService, type IExecutionOptions } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { Engine } from "./engine";

/** Each further change puts Univer's calculation off; a reader waits no longer than this. */
const SETTLE_TIMEOUT_MS = 600;

const isNotification = (
  command: Readonly<ICommandInfo>,
): command is ICommandInfo<ISetFormulaCalculationNotificationMutation> =>
  command.id === SetFormulaCalculationNotificationMutation.id;

/** Knows whether formulas still have to catch up with their cells. */
export class Calculation {
  private outdated = false;
  private running = false;
  /** Whether some of what is still to be calculated was written by the host. */
  private hostIsWaiting = false;
  private waiting: (() => void)[] = [];

  constructor(engine: Engine) {
    const dirt = engine.injector.get(IActiveDirtyManagerService);
    engine.injector.get(ICommandService).onCommandExecuted((command, options?: IExecutionOptions) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.outdated = false;
        this.running = true;
      } else if (isNotification(command)) {
        this.finished(command.params?.functionsExecutedState);
      } else if (options?.onlyLocal !== true && dirt.has(command.id)) {
        this.outdated = true;
        if (engine.isRunning) this.hostIsWaiting = true;
      }
    });
  }

  /**
   * Resolves when the results of what the host wrote are in the cells, or when that has taken too long. What
   * people type is not waited for: an add-in hears of it at once, and again when it has been calculated.
   */
  async settle(): Promise<void> {
    if (!this.hostIsWaiting) return;
    await Promise.race([this.finish(), new Promise((resolve) => setTimeout(resolve, SETTLE_TIMEOUT_MS))]);
  }

  /** Resolves when the results of all that was changed are in the cells, however long that takes. */
  async finish(): Promise<void> {
    if (this.outdated || this.running) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  private finished(state: FormulaExecutedStateType | undefined): void {
    // Stopped only to begin again, with what has changed meanwhile.
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.running = false;
    if (this.outdated) return;
    this.hostIsWaiting = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
