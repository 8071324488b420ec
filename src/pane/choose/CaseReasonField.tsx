import { giveCaseReason } from "../../app/choose/give-case-reason";
import { type JSX, useState } from "react";
import type { Session } from "../../app/session";
import type { Case } from "../../domain/case-list/case";
import { trimmed } from "../../domain/spreadsheet/cell";
import { TextField } from "../shared/Field";
import { reasonLabel } from "./words";

interface CaseReasonFieldProps {
  readonly session: Session;
  readonly theCase: Case;
  readonly isExcluded: boolean;
  readonly reason: string;
}

/** Why a case was picked or excluded by hand; kept once the field is left. */
export function CaseReasonField({ session, theCase, isExcluded, reason }: CaseReasonFieldProps): JSX.Element {
  const [typed, setTyped] = useState<string>();
  return (
    <TextField
      label={reasonLabel(theCase, isExcluded)}
      value={typed ?? reason}
      onChange={setTyped}
      onEnd={(text) => {
        if (typed === undefined || trimmed(text) === reason) return;
        void session.run(giveCaseReason, theCase.number, text).then((isDone) => {
          if (isDone) setTyped(undefined);
        });
      }}
    />
  );
}
