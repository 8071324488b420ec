import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { ActionButton } from "../shared/ActionButton";
import { Note } from "../shared/Note";
import { useSecondaryText } from "../shared/secondaryText";
import type { ViewProps } from "../shared/view";
import { Counts } from "./Counts";
import { Findings } from "./findings/Findings";
import { Tools } from "./tools/Tools";
import { damageWords, NO_LIST_WORDS, SET_UP_AGAIN_WORDS } from "./words";

const useStyles = makeStyles({
  inset: { margin: `0 ${tokens.spacingHorizontalM}` },
  stack: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
  },
  words: { margin: 0 },
});

/** The Fill view: tools, counts and findings, or the way to a case list. */
export function FillBody({ session, state, inHand }: ViewProps): JSX.Element | null {
  const styles = useStyles();
  const quiet = useSecondaryText();
  const { checked, phase, damage, findingFilter, at, visited, tidied, hiddenContent } = state;
  if (phase === "no list")
    return (
      <div className={mergeClasses(styles.inset, styles.stack)}>
        {NO_LIST_WORDS.map((words) => (
          <p key={words} className={styles.words}>
            {words}
          </p>
        ))}
        <ActionButton label="Set up the case list" inHand={inHand} isPrimary onPress={session.setUp} />
      </div>
    );
  if (!checked) return null;
  return (
    <>
      {damage.length > 0 && (
        <div className={styles.inset}>
          <Note kind="warning">
            <p>{damageWords(damage)}</p>
            <ActionButton label="Repair" inHand={inHand} onPress={session.setUp} />
          </Note>
        </div>
      )}
      <Tools
        session={session}
        checked={checked}
        tidied={tidied}
        hiddenContent={hiddenContent}
        inHand={inHand}
      />
      <Counts list={checked.list} />
      <Findings session={session} checked={checked} findingFilter={findingFilter} at={at} visited={visited} />
      <div className={mergeClasses(styles.inset, styles.stack)}>
        <ActionButton label="Set up the case list" inHand={inHand} onPress={session.setUp} />
        <p className={quiet}>{SET_UP_AGAIN_WORDS}</p>
      </div>
    </>
  );
}
