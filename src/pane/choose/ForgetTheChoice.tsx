import { forgetTheChoice } from "../../app/choose/forget-the-choice";
import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Session } from "../../app/session";
import type { RunningAction } from "../../app/state";
import type { Reading } from "../../app/workbook";
import { choiceSettings } from "../../domain/choose/choice-record/choice-settings";
import { notesByKind } from "../../domain/choose/notes-by-kind";
import { placeOfRecord } from "../../domain/choose/selection-record/forgotten-record";
import { ActionButton } from "../shared/ActionButton";
import { Panel } from "../shared/Panel";
import { useButtonRow } from "../shared/useButtonRow";
import { forgetWords } from "./words";

interface ForgetProps {
  readonly session: Session;
  readonly reading: Reading;
  readonly running: RunningAction | undefined;
  readonly onClose: () => void;
}

/** Says which notes would be deleted, and deletes them on a second press. */
export function ForgetTheChoice({ session, reading, running, onClose }: ForgetProps): JSX.Element {
  const actions = useButtonRow();
  const { settings } = reading;
  const count = choiceSettings(settings).size;
  return (
    <Panel title="Forget how the ten were chosen" onClose={onClose}>
      {forgetWords(notesByKind(settings), count, placeOfRecord(reading)?.sheet).map((words) => (
        <p key={words}>{words}</p>
      ))}
      <div className={actions}>
        <ActionButton
          action={forgetTheChoice}
          running={running}
          isPrimary
          onPress={async () => {
            if (await session.run(forgetTheChoice, count)) onClose();
          }}
        />
        <Button size="small" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </Panel>
  );
}
