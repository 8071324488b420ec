import type { Session } from "../../../app/session";

/** What each tool's panel is given. */
export interface ToolProps {
  readonly session: Session;
  readonly inHand: string | undefined;
  readonly onClose: () => void;
  /** Does a press, and closes the panel if it worked. */
  readonly onDone: (press: () => Promise<void>) => Promise<void>;
}
