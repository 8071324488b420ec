import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { canBeTracked, trackedCounts } from "../../domain/choosing/tracked";
import { GROUPS } from "../../domain/groups";
import { Note } from "../shared/Note";
import { useQuiet } from "../shared/quiet";
import type { ViewProps } from "../shared/view";
import { GroupTable } from "./GroupTable";
import { leftOutWords, NO_CASES_WORDS, NO_LIST_WORDS, uncountedWords } from "./words";

const useStyles = makeStyles({
  inset: { margin: `0 ${tokens.spacingHorizontalM}` },
});

/** The Choose view: every case that can be tracked, by group. */
export function ChooseBody({ session, state: { checked, phase } }: ViewProps): JSX.Element | null {
  const styles = useStyles();
  const quiet = useQuiet();
  if (phase === "no list") return <p className={styles.inset}>{NO_LIST_WORDS}</p>;
  if (!checked) return null;
  const { list } = checked;
  const counts = trackedCounts(list);
  const offered = list.cases.filter((theCase) => canBeTracked(theCase, list));
  const uncounted = uncountedWords(list);
  const leftOut = leftOutWords(list);
  return (
    <>
      {uncounted && (
        <div className={styles.inset}>
          <Note kind="warning">
            <p>{uncounted}</p>
          </Note>
        </div>
      )}
      {offered.length === 0 && <p className={styles.inset}>{NO_CASES_WORDS}</p>}
      {GROUPS.map((group) => {
        const cases = offered.filter((theCase) => theCase.group === group);
        return cases.length === 0 ? null : (
          <GroupTable key={group} session={session} group={group} cases={cases} tracked={counts[group]} />
        );
      })}
      {leftOut && (
        <div className={styles.inset}>
          <p className={quiet}>{leftOut}</p>
        </div>
      )}
    </>
  );
}
