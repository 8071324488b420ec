import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { State } from "../../app/state";
import { sheetsMissing } from "../../app/choose/sheets-missing";
import { choiceSettings } from "../../domain/choose/choice-record/choice-settings";
import { readFlaggedCases } from "../../domain/choose/selected-cases/flagged-cases";
import { placeOfRecord } from "../../domain/choose/selection-record/forgotten-record";
import { SELECTION_RECORD } from "../../domain/choose/selection-record/marked-record";
import { FirstMinute } from "../shared/FirstMinute";
import { Note } from "../shared/Note";
import type { ViewProps } from "../shared/view";
import { Cases } from "./Cases";
import { ChangedNote } from "./ChangedNote";
import { ComparisonTables } from "./ComparisonTables";
import { DrawOrSpread } from "./DrawOrSpread";
import { BeforeItGoesBack } from "./BeforeItGoesBack";
import { EarlierChoices } from "./EarlierChoices";
import { ReplaceForm } from "./ReplaceForm";
import { WhoChooses } from "./WhoChooses";
import { TheTen } from "./TheTen";
import { useChoice } from "./useChoice";
import { LONG_LIST_WORDS } from "../shared/words";
import { incompleteNoteWords, lostNotesWords, NO_LIST_WORDS, staleWords, uncountedWords } from "./words";

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
  // Parts that are one line each while they are folded, so that the list begins in sight.
  lines: { display: "flex", flexDirection: "column", minWidth: 0 },
  column: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
});

/** Whether there is a choice to forget. */
const keepsChoice = ({ reading, isChoiceFromSheet }: State): boolean =>
  isChoiceFromSheet || (reading !== undefined && choiceSettings(reading.settings).size > 0);

/** The Choose view: the ways to fill the places, the ten, and the list from which they are chosen. */
export function ChooseBody({ session, state, running }: ViewProps): JSX.Element | null {
  const styles = useStyles();
  const parts = useChoice(state);
  if (state.phase === "no list") return <p className={styles.inset}>{NO_LIST_WORDS}</p>;
  if (!state.checked) return null;
  if (!parts)
    return (
      <p role="status" className={styles.inset}>
        {LONG_LIST_WORDS}
      </p>
    );
  const { list, record, current } = parts;
  const sheet = state.reading?.ourTables.SelectedCases;
  const flagged = (sheet && readFlaggedCases(sheet)) ?? [];
  const warnings = [
    lostNotesWords(
      state.isChoiceFromSheet && state.reading
        ? (placeOfRecord(state.reading)?.sheet ?? SELECTION_RECORD.sheet)
        : undefined,
    ),
    incompleteNoteWords(record),
    uncountedWords(list),
    state.reading && sheetsMissing(state.reading, record),
    staleWords(sheet, current, list),
  ];
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
      {current.ten.length === 0 && !keepsChoice(state) && (
        <FirstMinute session={session} state={state} running={running} view="Choose" />
      )}
      <ChangedNote {...parts} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <DrawOrSpread session={session} record={record} running={running} />
          <div className={styles.lines}>
            <TheTen {...parts} session={session} state={state} />
            {current.ten.length > 0 && <ComparisonTables {...parts} />}
            {current.ten.length > 0 && (
              <ReplaceForm {...parts} flagged={flagged} session={session} running={running} />
            )}
            <EarlierChoices {...parts} session={session} running={running} />
            {record.baseline && <WhoChooses session={session} record={record} />}
            <BeforeItGoesBack
              session={session}
              list={list}
              reading={state.reading}
              keepsChoice={keepsChoice(state)}
              running={running}
            />
          </div>
        </div>
        <div className={styles.column}>
          <Cases {...parts} session={session} state={state} />
          {!record.baseline && <WhoChooses session={session} record={record} />}
        </div>
      </div>
    </>
  );
}
