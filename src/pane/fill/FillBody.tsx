import { repair } from "../../app/fill/repair";
import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, lazy, Suspense, useState } from "react";
import { ActionButton } from "../shared/ActionButton";
import { UndoButton } from "../shared/UndoButton";
import { useSecondaryText } from "../shared/useSecondaryText";
import type { ViewProps } from "../shared/view";
import { readiness } from "../../domain/fill/readiness";
import { Counts } from "./Counts";
import { Findings } from "./findings/Findings";
import { Tools } from "./tools/Tools";
import { REPAIR_WORDS } from "./words";

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
  stack: {
    margin: `0 ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
  },
});

/** The Fill view: tools, counts and findings, or the way to a case list. */
export function FillBody({ session, state, running }: ViewProps): JSX.Element | null {
  const styles = useStyles();
  const quiet = useSecondaryText();
  const [isMore, setMore] = useState(false);
  const { checked, phase, damage, findingFilter, cursor, foundLists, adoptionNotes, sortedAlone } = state;
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
    Boolean(sortedAlone ?? adoptionNotes ?? foundLists) ||
    damage.length + checked.unreadReasons + outside.length + pastedRows.length + secondLists.length > 0;
  return (
    <>
      {isInPlace && (
        <Suspense>
          <InPlaceNote session={session} list={checked.list} found={foundLists} running={running} />
        </Suspense>
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
        onMore={() => {
          setMore(!isMore);
          // What chooses the group is put away: nothing is left out of sight by it.
          if (isMore) session.filterFindings({ part: undefined });
        }}
      />
      <Counts checked={checked}>
        <UndoButton session={session} state={state} running={running} />
      </Counts>
      <Findings
        session={session}
        checked={checked}
        findingFilter={findingFilter}
        cursor={cursor}
        hasOrder={isMore}
        isReady={readiness(checked, checked.reasons, state).status === "ready"}
      >
        {hasNotes && (
          <Suspense>
            <ListNotes session={session} state={state} checked={checked} running={running} />
          </Suspense>
        )}
      </Findings>
      {!isInPlace && damage.length === 0 && (
        <div className={styles.stack}>
          <ActionButton action={repair} running={running} onPress={() => session.run(repair)} />
          <p className={quiet}>{REPAIR_WORDS}</p>
        </div>
      )}
    </>
  );
}
