import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { ActionButton } from "../shared/ActionButton";
import { useActions } from "../shared/useActions";
import { useSecondaryText } from "../shared/secondaryText";
import type { ViewProps } from "../shared/view";
import { useTracking } from "./useTracking";
import { pressingWords, todayWords } from "./words";

const useStyles = makeStyles({
  pressing: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

/** What stays on top of the Track view: what presses, and the presses for the sheets as a whole. */
export function TrackTop({ session, state: { reading, recorded }, inHand }: ViewProps): JSX.Element | null {
  const styles = useStyles();
  const actions = useActions();
  const quiet = useSecondaryText();
  const { tracking, board: progress } = useTracking(reading);
  if (!reading?.ourTables.SelectedCases && !tracking) return null;
  const isToMake = !progress || progress.withoutRows.length > 0;
  return (
    <>
      {tracking && progress && (
        <div>
          <p className={styles.pressing}>{pressingWords(progress)}</p>
          <p className={quiet}>{todayWords(tracking.timetable.TodayDate)}</p>
        </div>
      )}
      <div className={actions}>
        <ActionButton
          label="Make the tracking sheet"
          inHand={inHand}
          isPrimary={isToMake}
          onPress={session.makeTheTrackingSheet}
        />
        {tracking && (
          <ActionButton label="Make the summary" inHand={inHand} onPress={session.makeTheSummary} />
        )}
        {recorded && <ActionButton label="Take back" inHand={inHand} onPress={session.undoRecorded} />}
      </div>
    </>
  );
}
