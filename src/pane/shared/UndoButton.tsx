import type { JSX } from "react";
import { undo } from "../../app/fill/undo";
import { ActionButton } from "./ActionButton";
import type { ViewProps } from "./view";

/** Takes back the last thing that the add-in wrote into people's cells, and says what; nothing where there is none. */
export function UndoButton({ session, state, running }: ViewProps): JSX.Element | null {
  const last = state.undoable.find(({ by }) => by === undo.id);
  return last ? (
    <ActionButton action={undo} label={last.label} running={running} onPress={() => session.run(undo)} />
  ) : null;
}
