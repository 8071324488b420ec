import { nextFinding } from "../../app/fill/next-finding";
import { previousFinding } from "../../app/fill/previous-finding";
import { checkNow } from "../../app/fill/check-now";
import type { JSX } from "react";
import { ActionButton } from "../shared/ActionButton";
import { useButtonRow } from "../shared/useButtonRow";
import type { ViewProps } from "../shared/view";
import { Ready } from "./Ready";

/** What stays on top of the Fill view: the ready-to-send state, and the way from finding to finding. */
export function FillTop({ session, state, running }: ViewProps): JSX.Element | null {
  const actions = useButtonRow();
  const { checked, error, phase } = state;
  const checkButton = (
    <ActionButton action={checkNow} running={running} onPress={() => session.run(checkNow)} />
  );
  if (checked)
    return (
      <>
        <Ready checked={checked} amiss={state} isHidden={error !== undefined} />
        <div className={actions}>
          <ActionButton
            action={previousFinding}
            running={running}
            onPress={() => session.run(previousFinding)}
          />
          <ActionButton action={nextFinding} running={running} onPress={() => session.run(nextFinding)} />
          {checkButton}
        </div>
      </>
    );
  // Excel has not answered, and the sentence of that fault says to press it.
  return phase === "opening" && error !== undefined ? <div className={actions}>{checkButton}</div> : null;
}
