import { takeBack } from "../../app/track/take-back";
import { summary } from "../../app/track/summary";
import { trackingSheet } from "../../app/track/tracking-sheet";
import { dayAt } from "../../app/day-at";
import { errorsAmong } from "../../domain/track/check-tracking";
import { typedOver } from "../../domain/track/tracking-sheet/typed-over";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type JSX, useId } from "react";
import { Note } from "../shared/Note";
import { ActionButton } from "../shared/ActionButton";
import { useButtonRow } from "../shared/useButtonRow";
import { useVisuallyHidden } from "../shared/useVisuallyHidden";
import { useSecondaryText } from "../shared/useSecondaryText";
import type { ViewProps } from "../shared/view";
import { SummaryNote } from "./SummaryNote";
import { useTracking } from "./useTracking";
import { lastRecordedWords, pressingWords, tenMissingWords, todayWords } from "./words";

const useStyles = makeStyles({
  typedOver: { margin: 0 },
  last: { margin: 0 },
  pressing: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

/** What stays on top of the Track view: what presses, and the presses for the sheets as a whole. */
export function TrackTop({
  session,
  state: { reading, checked: list, undoable, statusMessage },
  running,
}: ViewProps): JSX.Element | null {
  const styles = useStyles();
  const actions = useButtonRow();
  const quiet = useSecondaryText();
  const unseen = useVisuallyHidden();
  const lastRecorded = useId();
  const { tracking, progress, missing, checked } = useTracking(reading);
  if (!reading?.ourTables.SelectedCases && !tracking) return null;
  const today = tracking?.timetable.TodayDate;
  const actual = list && dayAt(list.at);
  const isTypedOver = today !== undefined && typedOver(today, actual) !== "";
  const last = undoable.find(({ by }) => by === takeBack.id);
  // The words of the press itself stand right below.
  const isJustSaid = last?.what !== undefined && statusMessage?.startsWith(last.what) === true;
  // While it is not known which are the ten, it has nothing to make.
  const isToMake = missing === undefined && (!progress || progress.withoutRows.length > 0);
  return (
    <>
      {missing !== undefined && (
        <Note kind="error">
          <p>{tenMissingWords(missing)}</p>
        </Note>
      )}
      {tracking && progress && missing === undefined && (
        <div>
          <p className={styles.pressing}>{pressingWords(progress, errorsAmong(checked).length)}</p>
          <p className={isTypedOver ? styles.typedOver : quiet}>{todayWords(today, actual)}</p>
        </div>
      )}
      <div className={actions}>
        <ActionButton
          action={trackingSheet}
          running={running}
          isPrimary={isToMake}
          onPress={() => session.run(trackingSheet)}
        />
        {tracking && missing === undefined && (
          <ActionButton action={summary} running={running} onPress={() => session.run(summary)} />
        )}
        {last && (
          <ActionButton
            action={takeBack}
            running={running}
            describedBy={last.what && lastRecorded}
            onPress={() => session.run(takeBack)}
          />
        )}
        {reading && tracking && missing === undefined && (
          <SummaryNote reading={reading} tracking={tracking} />
        )}
      </div>
      {last?.what !== undefined && (
        <p id={lastRecorded} className={isJustSaid ? unseen : mergeClasses(styles.last, quiet)}>
          {lastRecordedWords(last.what)}
        </p>
      )}
    </>
  );
}
