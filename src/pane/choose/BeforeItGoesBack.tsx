import { forgetTheChoice } from "../../app/choose/forget-the-choice";
import type { RunningAction } from "../../app/state";
import { makeStyles } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Session } from "../../app/session";
import { inspectorsNotes, sheetsOfInspectors } from "../../domain/track/before-it-goes-back";
import type { CaseList } from "../../domain/case-list/case-list";
import type { Reading } from "../../app/workbook";
import { ActionButton } from "../shared/ActionButton";
import { Disclosure } from "../shared/Section";
import { NO_NOTES_WORDS } from "./words";

interface ReminderProps {
  readonly session: Session;
  readonly list: CaseList;
  readonly reading: Reading | undefined;
  /** Whether anything is remembered of a choice. */
  readonly keepsChoice: boolean;
  readonly running: RunningAction | undefined;
}

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: "20px" } });

/** What to take out before the workbook goes back to the authority. */
export function BeforeItGoesBack({
  session,
  list,
  reading,
  keepsChoice,
  running,
}: ReminderProps): JSX.Element {
  const styles = useStyles();
  const theirs = reading ? sheetsOfInspectors(reading.sheets, reading.names, reading.ourTables) : [];
  const notes = inspectorsNotes(theirs, list, keepsChoice);
  return (
    <Disclosure title="Before the workbook goes back">
      {notes.length === 0 ? (
        <p>{NO_NOTES_WORDS}</p>
      ) : (
        <ul className={styles.list}>
          {notes.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {keepsChoice && (
        <ActionButton
          action={forgetTheChoice}
          running={running}
          onPress={() => session.run(forgetTheChoice)}
        />
      )}
    </Disclosure>
  );
}
