import { repair } from "../../app/fill/repair";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type JSX, lazy, Suspense, useState } from "react";
import { ActionButton } from "../shared/ActionButton";
import { Note } from "../shared/Note";
import { useSecondaryText } from "../shared/useSecondaryText";
import type { ViewProps } from "../shared/view";
import { Counts } from "./Counts";
import { Findings } from "./findings/Findings";
import { Tools } from "./tools/Tools";
import { damageWords, REPAIR_WORDS, unreadReasonsWords } from "./words";

const FoundLists = lazy(async () => ({
  default: (await import(/* webpackChunkName: "returned" */ "./returned/FoundLists")).FoundLists,
}));
const ListNotes = lazy(async () => ({
  default: (await import(/* webpackChunkName: "tools" */ "./ListNotes")).ListNotes,
}));
const NoList = lazy(async () => ({
  default: (await import(/* webpackChunkName: "no-list" */ "./NoList")).NoList,
}));
const InPlaceNote = lazy(async () => ({
  default: (await import(/* webpackChunkName: "returned" */ "./returned/InPlaceNote")).InPlaceNote,
}));
const FirstMinute = lazy(async () => ({
  default: (await import("../shared/FirstMinute")).FirstMinute,
}));

const useStyles = makeStyles({
  inset: { margin: `0 ${tokens.spacingHorizontalM}` },
  stack: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
  },
});

/** Lists, or sheets that come close: a person may say what the columns of rows without headers are. */
const hasSomething = (found: ViewProps["state"]["foundLists"]): boolean =>
  found !== undefined && found.lists.length + found.noLists.length > 0;

/** The Fill view: tools, counts and findings, or the way to a case list. */
export function FillBody({ session, state, running }: ViewProps): JSX.Element | null {
  const styles = useStyles();
  const quiet = useSecondaryText();
  const [isMore, setMore] = useState(false);
  const { checked, phase, damage, findingFilter, cursor, foundLists, adoptionNotes } = state;
  const found = foundLists && (
    <Suspense>
      <FoundLists session={session} found={foundLists} running={running} casesInList={0} />
    </Suspense>
  );
  if (phase === "no list")
    return (
      <Suspense>
        <NoList session={session} state={state} running={running} />
      </Suspense>
    );
  if (!checked) return null;
  const { layout, outside, pastedRows, secondLists } = checked.list;
  const { isInPlace = false } = layout;
  const hasNotes =
    Boolean(adoptionNotes ?? foundLists) || outside.length + pastedRows.length + secondLists.length > 0;
  return (
    <>
      {isInPlace && (
        <Suspense>
          <InPlaceNote session={session} list={checked.list} found={foundLists} running={running} />
        </Suspense>
      )}
      {damage.length > 0 && (
        <div className={styles.inset}>
          <Note kind="warning">
            <p>{damageWords(damage)}</p>
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
      {!isInPlace && checked.list.counts.All === 0 && (
        <Suspense>
          <FirstMinute session={session} state={state} running={running} view="Fill" />
        </Suspense>
      )}
      <Tools
        session={session}
        state={state}
        checked={checked}
        running={running}
        isMore={isMore}
        onMore={() => setMore(!isMore)}
      />
      {!isInPlace && checked.list.counts.All === 0 && hasSomething(foundLists) && found}
      {hasNotes && (
        <Suspense>
          <ListNotes session={session} state={state} checked={checked} running={running} />
        </Suspense>
      )}
      <Counts checked={checked} />
      <Findings
        session={session}
        checked={checked}
        findingFilter={findingFilter}
        cursor={cursor}
        hasOrder={isMore}
      />
      {!isInPlace && damage.length === 0 && (
        <div className={mergeClasses(styles.inset, styles.stack)}>
          <ActionButton action={repair} running={running} onPress={() => session.run(repair)} />
          <p className={quiet}>{REPAIR_WORDS}</p>
        </div>
      )}
    </>
  );
}
