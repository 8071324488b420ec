import { makeStyles } from "@fluentui/react-components";
import { type JSX, useMemo } from "react";
import { type CaseChange, changedSince, changesWords, changeWords } from "../../domain/choose/changed-since";
import { changeAsWritten } from "../../domain/choose/number-as-written";
import { Note } from "../shared/Note";
import { Disclosure } from "../shared/Section";
import { useSecondaryText } from "../shared/useSecondaryText";
import type { ChoiceProps } from "./useChoice";
import { chosenAtWords, moreChangesWords, WHAT_CHANGED } from "./words";

const isOfTen = (change: CaseChange): boolean => change.isOfTen === true;

/** So many changes are named one by one. */
const MOST_NAMED = 12;
/** So many stand there at once; more would push the list out of sight. */
const MOST_OPEN = 3;

const useStyles = makeStyles({
  inset: { margin: "0 12px" },
  list: { margin: 0, paddingInlineStart: "20px" },
});

/** Says that the list is no longer the one from which was chosen, and which cases have changed. */
export function ChangedNote({ list, record }: ChoiceProps): JSX.Element | null {
  const styles = useStyles();
  const quiet = useSecondaryText();
  const found = useMemo(() => {
    const { baseline } = record;
    const all = baseline && changedSince(baseline.list, list, baseline.ten);
    // What concerns the ten is named first.
    return all
      ? [...all.filter(isOfTen), ...all.filter((change) => !isOfTen(change))].map(
          changeAsWritten(list, record),
        )
      : undefined;
  }, [record, list]);
  if (!record.baseline || !found) return null;
  return (
    <div className={styles.inset}>
      <Note kind="warning">
        <p>{changesWords(found)}</p>
        <Disclosure title={WHAT_CHANGED} isFlush isOpen={found.length <= MOST_OPEN}>
          <ul className={styles.list}>
            {found.slice(0, MOST_NAMED).map((change, i) => (
              <li key={i}>{changeWords(change)}</li>
            ))}
          </ul>
          {found.length > MOST_NAMED && <p>{moreChangesWords(found.length - MOST_NAMED)}</p>}
        </Disclosure>
        <p className={quiet}>{chosenAtWords(record.baseline.at)}</p>
      </Note>
    </div>
  );
}
