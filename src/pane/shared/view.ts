import type { Session } from "../../app/session";
import type { State } from "../../app/state";

/** What each part of a view is given. */
export interface ViewProps {
  readonly session: Session;
  readonly state: State;
  /** The label of the press in hand, once it has lasted long enough to show. */
  readonly inHand: string | undefined;
}
