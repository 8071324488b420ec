import { giveReason } from "../../../app/fill/give-reason";
import { goToFinding } from "../../../app/fill/go-to-finding";
import { useMemo } from "react";
import type { Session } from "../../../app/session";
import type { Finding } from "../../../domain/case-list/finding";
import { isSameFinding } from "./findings";

/** What can be done with one finding of the list. */
export interface FindingPresses {
  readonly session: Session;
  readonly onPress: (finding: Finding) => void;
  readonly onReason: (finding: Finding, text: string) => Promise<unknown>;
}

/** The presses of the rows: the same functions as long as the session is the same. */
export function useFindingPresses(session: Session): FindingPresses {
  return useMemo(() => {
    // The row may have been drawn by an earlier check that said the same; the session knows its own finding.
    const itsOwn = (drawn: Finding): Finding =>
      session.state().checked?.findings.find((finding) => isSameFinding(finding, drawn)) ?? drawn;
    return {
      session,
      onPress: (finding) => void session.run(goToFinding, itsOwn(finding)),
      onReason: (finding, text) => session.run(giveReason, itsOwn(finding), text),
    };
  }, [session]);
}
