import type { Clock } from "./clock";
import type { State } from "./state";
import type { Workbook } from "./workbook";

/** What one press does: says, in one sentence, what it did. Throws a Refusal or a Fault where it could not. */
export type PressAction = (workbook: Workbook) => Promise<string>;

/** What the presses of each area work with. */
export interface Desk {
  readonly clock: Clock;
  readonly state: () => State;
  readonly set: (change: Partial<State>) => void;
  /** One press at a time: another one meanwhile does nothing. What it did, or why it could not, is then shown. */
  readonly press: (label: string, action: PressAction) => Promise<void>;
  /** For presses of which none may be lost, such as quick ticks: waits for its turn. */
  readonly pressInTurn: (label: string, action: PressAction) => Promise<void>;
  /** Reads and checks now. `anew`: also where nothing has changed since the last reading. */
  readonly readNow: (how?: { readonly anew: boolean }) => Promise<void>;
}
