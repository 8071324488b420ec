import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { Action } from "../shared/ActionButton";
import { useActions } from "../shared/useActions";
import { useQuiet } from "../shared/secondaryText";
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
  const quiet = useQuiet();
  const { tracking, board } = useTracking(reading);
  if (!reading?.ours.SelectedCases && !tracking) return null;
  const isToMake = !board || board.withoutRows.length > 0;
  return (
    <>
      {tracking && board && (
        <div>
          <p className={styles.pressing}>{pressingWords(board)}</p>
          <p className={quiet}>{todayWords(tracking.timetable.TodayDate)}</p>
        </div>
      )}
      <div className={actions}>
        <Action
          label="Make the tracking sheet"
          inHand={inHand}
          isPrimary={isToMake}
          onPress={session.makeTheTrackingSheet}
        />
        {tracking && <Action label="Make the summary" inHand={inHand} onPress={session.makeTheSummary} />}
        {recorded && <Action label="Take back" inHand={inHand} onPress={session.undoRecorded} />}
      </div>
    </>
  );
}
