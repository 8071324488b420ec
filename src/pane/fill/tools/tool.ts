import type { Session } from "../../../app/session";

/** What each tool's panel is given. */
export interface ToolProps {
  readonly session: Session;
  readonly inHand: string | undefined;
  readonly onClose: () => void;
  /** Does a press, and closes the panel if it worked. */
  readonly onDone: (press: () => Promise<void>) => Promise<void>;
}

/** Does a press, and what is to follow if it worked. Where another press is in hand, neither. */
export async function thenIfDone(
  { state }: Pick<Session, "state">,
  press: () => Promise<void>,
  next: () => void,
): Promise<void> {
  if (state().inHand !== undefined) return;
  await press();
  if (state().fault === undefined) next();
}
