import type { Change } from "../domain/spreadsheet/change";
import type { Stamp } from "../domain/log/log";
import type { Clock } from "./clock";
import type { State, UndoStep } from "./state";
import type { Workbook } from "./workbook";

/** What an action works with. */
export interface ActionContext {
  readonly workbook: Workbook;
  /** Applies changes in one batch; a fault is told with what the action was doing, or another one that it does. */
  readonly apply: (changes: readonly Change[], doing?: string) => Promise<void>;
  readonly clock: Clock;
  /** When it is, and an id that no other press has: what is kept in the workbook is marked with both. */
  readonly stamp: () => Stamp;
  readonly state: () => State;
  readonly set: (change: Partial<State>) => void;
  /** Reads and checks now. `anew`: also where nothing has changed since the last reading. */
  readonly readNow: (how?: { readonly anew: boolean }) => Promise<void>;
  readonly undos: Undos;
}

/** Takes back what one action wrote; returns what was done, in one sentence. */
export type Undo = (context: ActionContext) => Promise<string>;

/** What can be taken back, the last thing first. */
export interface Undos {
  /** How an action takes back the last of what it can. */
  readonly last: (by: string) => Undo | undefined;
  readonly add: (step: UndoStep, undo: Undo) => void;
  readonly removeLast: (by: string) => void;
  /** The places of the ten are filled anew: what was ticked before is not taken back any more. */
  readonly forgetTicks: () => void;
  /** Nothing can be taken back any more by an action. */
  readonly forget: (by: string) => void;
}

/** What people see of an action. */
export interface ActionInfo {
  /** The name of its file. */
  readonly id: string;
  /** The words on its button. */
  readonly label: string;
  /** Ends the sentence "Excel could not …". */
  readonly doing: string;
}

/** One thing that a person can press. */
export interface Action<Args extends readonly unknown[] = readonly never[]> extends ActionInfo {
  /** Whether none of its presses may be lost, such as quick ticks: it then waits for its turn. */
  readonly isQueued?: true;
  /** Whether its first argument says on what it works, such as the key of a row: several of its buttons stand on the screen. */
  readonly hasTarget?: true;
  /** Returns what was done, in one sentence. Throws CannotDo or an ExcelError where it could not. */
  readonly run: (context: ActionContext, ...args: Args) => Promise<string>;
}

/** Runs an action; resolves to whether it was done. */
export type RunAction = <Args extends readonly unknown[]>(
  action: Action<Args>,
  ...args: Args
) => Promise<boolean>;

export const action = <Args extends readonly unknown[]>(definition: Action<Args>): Action<Args> => definition;
