import type { ComponentType } from "react";
import type { Session } from "../../app/session";
import type { RunningAction, State } from "../../app/state";

/** What each part of a view is given. */
export interface ViewProps {
  readonly session: Session;
  readonly state: State;
  /** The action that runs, once it has run long enough to show. */
  readonly running: RunningAction | undefined;
}

/** What stays on top of a view, and what scrolls below. */
export interface View {
  readonly Top: ComponentType<ViewProps>;
  readonly Body: ComponentType<ViewProps>;
}
