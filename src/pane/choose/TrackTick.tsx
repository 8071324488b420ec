import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type JSX, startTransition, useOptimistic } from "react";
import type { Session } from "../../app/session";
import type { Case } from "../../domain/case";
import { cellWords, trackWords } from "./words";

const useStyles = makeStyles({
  label: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    cursor: "pointer",
    // The whole row is the label's.
    "&::after": { content: "''", position: "absolute", inset: 0 },
  },
  box: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    // Above the label's own reach over the row.
    position: "relative",
    zIndex: 1,
    cursor: "inherit",
    "&:focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThin,
    },
  },
  tracked: { fontWeight: tokens.fontWeightSemibold },
});

interface TrackTickProps {
  readonly session: Session;
  readonly theCase: Case;
}

/** The tick of a case: the same thing as Yes in its Tracked cell. */
export function TrackTick({ session, theCase }: TrackTickProps): JSX.Element {
  const styles = useStyles();
  const [isTracked, expect] = useOptimistic(theCase.tracked);
  const track = (on: boolean): void => {
    startTransition(async () => {
      expect(on);
      await session.track(theCase.index, on);
    });
  };
  return (
    <label className={mergeClasses(styles.label, isTracked && styles.tracked)}>
      <input
        type="checkbox"
        className={styles.box}
        aria-label={trackWords(theCase)}
        checked={isTracked}
        onChange={({ currentTarget }) => {
          track(currentTarget.checked);
        }}
      />
      {cellWords(theCase, "caseNumber")}
    </label>
  );
}
