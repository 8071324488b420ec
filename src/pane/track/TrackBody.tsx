import { requestedToday } from "../../app/track/requested-today";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { lostTableWords } from "../../domain/spreadsheet/sheet-table";
import { TRACKING } from "../../domain/track/tracking-sheet/tracking-table";
import { trackingGone } from "../../domain/track/tracking-sheet/tracking-gone";
import { visitsOf } from "../../domain/track/duty-visits/duty-visits";
import { notYetRequested } from "../../domain/track/progress";
import { dueAfterTimetable } from "../../domain/track/timetable/due-after-timetable";
import { ActionButton } from "../shared/ActionButton";
import { Note } from "../shared/Note";
import { useSecondaryText } from "../shared/useSecondaryText";
import { Disclosure, Section } from "../shared/Section";
import type { ViewProps } from "../shared/view";
import { AddRow } from "./AddRow";
import { AreaItems } from "./AreaItems";
import { AskAll } from "./AskAll";
import { ProgressTable } from "./ProgressTable";
import { DrawFilesForm } from "./DrawFilesForm";
import { DueItems } from "./DueItems";
import { ProgrammeForm } from "./ProgrammeForm";
import { ProcessErrors, ProcessNotes } from "./SheetFindings";
import { RecordSeveral } from "./RecordSeveral";
import { TextsToCopy } from "./TextsToCopy";
import { FoldedTimetable } from "./Timetable";
import { useTracking } from "./useTracking";
import {
  areaTitle,
  goneWords,
  NO_SHEET_WORDS,
  NO_TEN_WORDS,
  requestAllWords,
  withoutRowsWords,
} from "./words";

const useStyles = makeStyles({
  inset: { margin: `0 ${tokens.spacingHorizontalM}` },
});

/** The Track view: what is late and due next, what is wrong, where the ten stand; the rest folded below. */
export function TrackBody({ session, state: { reading }, running }: ViewProps): JSX.Element | null {
  const styles = useStyles();
  const quiet = useSecondaryText();
  const { tracking, progress, missing: tenMissing, meetings, duty, checked } = useTracking(reading);
  if (!reading) return null;
  const dutyVisits = (
    <Disclosure title="Duty visits" isOpen={!tracking}>
      <DrawFilesForm session={session} duty={duty} running={running} />
    </Disclosure>
  );
  if (!tracking || !progress) {
    const lost = trackingGone(reading);
    return (
      <>
        {lost !== undefined && (
          <div className={styles.inset}>
            <Note kind="warning">
              <p>{lost}</p>
            </Note>
          </div>
        )}
        {tenMissing === undefined && lost === undefined && (
          <p className={styles.inset}>
            {lostTableWords(TRACKING, reading.sheets) ??
              (reading.ourTables.SelectedCases ? NO_SHEET_WORDS : NO_TEN_WORDS)}
          </p>
        )}
        <ProcessErrors session={session} checked={checked} />
        {dutyVisits}
        <ProcessNotes session={session} checked={checked} />
      </>
    );
  }
  const missing = withoutRowsWords(progress);
  const gone = goneWords(progress);
  const unrequested = notYetRequested(tracking);
  const { ChoiceDate } = tracking.timetable;
  return (
    <>
      {missing !== undefined && (
        <div className={styles.inset}>
          <Note kind="warning">
            <p>{missing}</p>
          </Note>
        </div>
      )}
      {progress.late.length > 0 && (
        <Section title="Late">
          <DueItems session={session} items={progress.late} />
        </Section>
      )}
      {progress.next.length > 0 && (
        <Section title="Due next">
          <DueItems session={session} items={progress.next} />
        </Section>
      )}
      <ProcessErrors session={session} checked={checked} />
      <AskAll session={session} tracking={tracking} running={running} />
      {unrequested.length > 0 && ChoiceDate !== undefined && (
        <div className={styles.inset}>
          <ActionButton
            action={requestedToday}
            label={requestAllWords(unrequested.length)}
            target={String(unrequested.map(({ key }) => key))}
            running={running}
            onPress={() =>
              session.run(
                requestedToday,
                unrequested.map(({ key }) => key),
              )
            }
          />
        </div>
      )}
      <ProgressTable session={session} tracking={tracking} progress={progress} running={running} />
      {gone !== undefined && (
        <div className={styles.inset}>
          <p className={quiet}>{gone}</p>
        </div>
      )}
      <Disclosure title="Record several">
        <RecordSeveral session={session} tracking={tracking} running={running} />
      </Disclosure>
      <Disclosure title="Add a row">
        <AddRow session={session} tracking={tracking} progress={progress} running={running} />
      </Disclosure>
      <Disclosure title="Texts to copy">
        <TextsToCopy session={session} running={running} />
      </Disclosure>
      <Disclosure title="Interview programme">
        <ProgrammeForm session={session} programme={meetings} running={running} />
      </Disclosure>
      <Disclosure title={areaTitle(tracking)}>
        <AreaItems session={session} tracking={tracking} running={running} />
      </Disclosure>
      <FoldedTimetable
        session={session}
        timetable={tracking.timetable}
        later={dueAfterTimetable(tracking).map(({ words }) => words)}
        visits={duty ? visitsOf(duty) : []}
        running={running}
      />
      {dutyVisits}
      <ProcessNotes session={session} checked={checked} />
    </>
  );
}
