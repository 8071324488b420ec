import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { Note } from "../shared/Note";
import type { ViewProps } from "../shared/view";
import { Cases } from "./Cases";
import { ChangedNote } from "./ChangedNote";
import { ComparisonTables } from "./ComparisonTables";
import { FillPlaces } from "./FillPlaces";
import { Reminder } from "./Reminder";
import { ReplaceForm } from "./ReplaceForm";
import { TheTen } from "./TheTen";
import { useTheChoice } from "./useTheChoice";
import { NO_LIST_WORDS, staleWords, uncountedWords } from "./words";

const useStyles = makeStyles({
  inset: { margin: `0 ${tokens.spacingHorizontalM}` },
  // Where there is room, the ten stand beside the list.
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    alignItems: "start",
    "@media (min-width: 720px)": { gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)" },
  },
  column: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
});

/** The Choose view: the ways to fill the places, the ten, and the list from which they are chosen. */
export function ChooseBody({ session, state, inHand }: ViewProps): JSX.Element | null {
  const styles = useStyles();
  const choice = useTheChoice(state);
  if (state.phase === "no list") return <p className={styles.inset}>{NO_LIST_WORDS}</p>;
  if (!choice) return null;
  const { list, kept, standing } = choice;
  const warnings = [uncountedWords(list), staleWords(state.reading?.ours.SelectedCases, standing)];
  return (
    <>
      {warnings.map(
        (words) =>
          words !== undefined && (
            <div key={words} className={styles.inset}>
              <Note kind="warning">
                <p>{words}</p>
              </Note>
            </div>
          ),
      )}
      <ChangedNote {...choice} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <FillPlaces session={session} kept={kept} inHand={inHand} />
          <TheTen {...choice} />
          {standing.ten.length > 0 && <ReplaceForm {...choice} session={session} inHand={inHand} />}
          {standing.ten.length > 0 && <ComparisonTables {...choice} />}
          <Reminder session={session} list={list} reading={state.reading} inHand={inHand} />
        </div>
        <Cases {...choice} session={session} />
      </div>
    </>
  );
}
