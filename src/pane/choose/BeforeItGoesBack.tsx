import { forgetTheChoice } from "../../app/choose/forget-the-choice";
import type { RunningAction } from "../../app/state";
import { Button, makeStyles } from "@fluentui/react-components";
import { type JSX, lazy, Suspense } from "react";
import type { Session } from "../../app/session";
import { inspectorsNotes, sheetsOfInspectors } from "../../domain/track/before-it-goes-back";
import type { CaseList } from "../../domain/case-list/case-list";
import type { Reading } from "../../app/workbook";
import { Disclosure } from "../shared/Section";
import { usePanels } from "../shared/usePanels";
import { NO_NOTES_WORDS } from "./words";

// In a chunk of its own, since it reads notes one by one.
const ForgetTheChoice = lazy(async () => ({
  default: (await import(/* webpackChunkName: "forget" */ "./ForgetTheChoice")).ForgetTheChoice,
}));

interface ReminderProps {
  readonly session: Session;
  readonly list: CaseList;
  readonly reading: Reading | undefined;
  /** Whether the add-in keeps notes of a choice, or a sheet tells of one in their place. */
  readonly keepsChoice: boolean;
  readonly running: RunningAction | undefined;
}

const FORGET = forgetTheChoice.label;

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
  const { open, show, close, opener } = usePanels();
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
      {keepsChoice &&
        reading &&
        (open ? (
          <Suspense>
            <ForgetTheChoice session={session} reading={reading} running={running} onClose={close} />
          </Suspense>
        ) : (
          <Button size="small" ref={opener(FORGET)} onClick={() => show(FORGET)}>
            {FORGET}
          </Button>
        ))}
    </Disclosure>
  );
}
