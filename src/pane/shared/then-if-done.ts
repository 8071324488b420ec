import type { Session } from "../../app/session";

/** Does a press, and what is to follow if it worked: what was typed for it stays if it did not. */
export async function thenIfDone(
  { state }: Pick<Session, "state">,
  press: () => Promise<void>,
  next: () => void,
): Promise<void> {
  await press();
  const { runningAction, error } = state();
  // While another press is in hand, this one did nothing.
  if (runningAction === undefined && error === undefined) next();
}
