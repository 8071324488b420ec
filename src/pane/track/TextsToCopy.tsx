import { type JSX, useState } from "react";
import type { Session } from "../../app/session";
import type { RunningAction } from "../../app/state";
import { copyAChaser } from "../../app/track/copy-a-chaser";
import { copyTheFilesRequest } from "../../app/track/copy-the-files-request";
import { copyTheInterviewRequest } from "../../app/track/copy-the-interview-request";
import { ActionButton } from "../shared/ActionButton";
import { CopyField } from "../shared/CopyField";
import { copyToClipboard } from "../shared/copyToClipboard";
import { useButtonRow } from "../shared/useButtonRow";
import { useSecondaryText } from "../shared/useSecondaryText";
import { TEXTS_HINT } from "./words";

interface TextsToCopyProps {
  readonly session: Session;
  readonly running: RunningAction | undefined;
}

/** Letters to the authority; where the pane may not copy, the text stands in a field. */
export function TextsToCopy({ session, running }: TextsToCopyProps): JSX.Element {
  const actions = useButtonRow();
  const quiet = useSecondaryText();
  const [text, setText] = useState<string>();
  const copy = async (copied: string): Promise<boolean> => {
    const isCopied = await copyToClipboard(copied);
    setText(isCopied ? undefined : copied);
    return isCopied;
  };
  return (
    <>
      <p className={quiet}>{TEXTS_HINT}</p>
      <div className={actions}>
        {[copyTheFilesRequest, copyTheInterviewRequest, copyAChaser].map((one) => (
          <ActionButton key={one.id} action={one} running={running} onPress={() => session.run(one, copy)} />
        ))}
      </div>
      {text !== undefined && (
        <CopyField
          label="The text"
          text={text}
          onClose={() => {
            setText(undefined);
          }}
        />
      )}
    </>
  );
}
