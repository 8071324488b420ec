import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, lazy, Suspense } from "react";
import { repair } from "../../app/fill/repair";
import type { CheckedList } from "../../app/state";
import { readiness } from "../../domain/fill/readiness";
import { ActionButton } from "../shared/ActionButton";
import { Note } from "../shared/Note";
import type { ViewProps } from "../shared/view";
import { CasesOutside } from "./tools/CasesOutside";
import { ColumnOrder } from "./tools/ColumnOrder";
import { SortedAloneNote } from "./tools/SortedAloneNote";
import { SecondLists } from "./tools/SecondLists";
import { damageWords, unreadReasonsWords } from "./tools/words";

const AdoptionReport = lazy(async () => ({
  default: (await import(/* webpackChunkName: "returned" */ "./returned/AdoptionReport")).AdoptionReport,
}));

const FoundLists = lazy(async () => ({
  default: (await import(/* webpackChunkName: "returned" */ "./returned/FoundLists")).FoundLists,
}));
const OtherLists = lazy(async () => ({
  default: (await import(/* webpackChunkName: "returned" */ "./returned/OtherLists")).OtherLists,
}));

interface ListNotesProps extends ViewProps {
  readonly checked: CheckedList;
}

const useStyles = makeStyles({
  notes: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalSNudge,
    paddingBottom: tokens.spacingVerticalSNudge,
    "&:empty": { display: "none" },
  },
  inset: { margin: `0 ${tokens.spacingHorizontalM}` },
});

/** What is amiss with the list as a whole and put right with one press: each as far as it is so. */
export function ListNotes({ session, state, checked, running }: ListNotesProps): JSX.Element {
  const styles = useStyles();
  const { adoptionNotes, damage, foundLists, reading, sortedAlone } = state;
  const { list } = checked;
  const { isInPlace = false } = list.layout;
  const isEmpty = !isInPlace && list.counts.All === 0;
  const isReady = readiness(checked, checked.reasons, state).status === "ready";
  const inList = reading?.list && { session, running, list, reading: reading.list };
  return (
    <div className={styles.notes}>
      {damage.length > 0 && (
        <div className={styles.inset}>
          <Note kind="warning">
            <p>{damageWords(damage, isReady)}</p>
            <ActionButton action={repair} running={running} onPress={() => session.run(repair)} />
          </Note>
        </div>
      )}
      {checked.unreadReasons > 0 && (
        <div className={styles.inset}>
          <Note kind="warning">
            <p>{unreadReasonsWords(checked.unreadReasons)}</p>
          </Note>
        </div>
      )}
      {isEmpty && foundLists && foundLists.lists.length + foundLists.noLists.length > 0 && (
        <Suspense>
          <FoundLists session={session} found={foundLists} running={running} casesInList={0} />
        </Suspense>
      )}
      {sortedAlone?.isMeant === false && (
        <SortedAloneNote session={session} running={running} list={list} sorted={sortedAlone} />
      )}
      {adoptionNotes && adoptionNotes.length > 0 && (
        <Suspense>
          <AdoptionReport session={session} notes={adoptionNotes} />
        </Suspense>
      )}
      {foundLists && list.counts.All > 0 && (
        <Suspense>
          <OtherLists session={session} running={running} checked={checked} found={foundLists} />
        </Suspense>
      )}
      {inList && list.outside.length > 0 && (
        <div className={styles.inset}>
          <CasesOutside {...inList} />
        </div>
      )}
      {inList && list.pastedRows.some(({ fault }) => fault.kind === "other order") && (
        <div className={styles.inset}>
          <ColumnOrder {...inList} />
        </div>
      )}
      {inList && list.secondLists.length > 0 && list.counts.All > 0 && <SecondLists {...inList} />}
    </div>
  );
}
