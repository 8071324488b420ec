import type { RunningAction } from "../../../app/state";
import type { Session } from "../../../app/session";

/** What each tool's panel is given. */
export interface ToolProps {
  readonly session: Session;
  readonly running: RunningAction | undefined;
  readonly onClose: () => void;
  /** Runs an action, and closes the panel if it was done. */
  readonly onDone: (run: () => Promise<boolean>) => Promise<void>;
}
