import type { JSX } from "react";
import { ActionButton } from "../shared/ActionButton";
import { useActions } from "../shared/useActions";
import type { ViewProps } from "../shared/view";
import { Ready } from "./Ready";

/** What stays on top of the Fill view: the ready-to-send state, and the way from finding to finding. */
export function FillTop({ session, state, inHand }: ViewProps): JSX.Element | null {
  const actions = useActions();
  const { checked, error, phase } = state;
  const checkNow = <ActionButton label="Check now" inHand={inHand} onPress={session.checkNow} />;
  if (checked)
    return (
      <>
        <Ready checked={checked} />
        <div className={actions}>
          <ActionButton label="Previous finding" inHand={inHand} onPress={session.previousFinding} />
          <ActionButton label="Next finding" inHand={inHand} onPress={session.nextFinding} />
          {checkNow}
        </div>
      </>
    );
  // Excel has not answered, and the sentence of that fault says to press it.
  return phase === "opening" && error !== undefined ? <div className={actions}>{checkNow}</div> : null;
}
