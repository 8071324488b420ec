import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, lazy, Suspense } from "react";
import type { CheckedList } from "../../app/state";
import type { ViewProps } from "../shared/view";
import { CasesOutside } from "./tools/CasesOutside";
import { ColumnOrder } from "./tools/ColumnOrder";
import { SecondLists } from "./tools/SecondLists";

const AdoptionReport = lazy(async () => ({
  default: (await import(/* webpackChunkName: "returned" */ "./returned/AdoptionReport")).AdoptionReport,
}));

const OtherLists = lazy(async () => ({
  default: (await import(/* webpackChunkName: "returned" */ "./returned/OtherLists")).OtherLists,
}));

interface ListNotesProps extends ViewProps {
  readonly checked: CheckedList;
}

const useStyles = makeStyles({
  inset: { margin: `0 ${tokens.spacingHorizontalM}` },
});

/** What is amiss with the list as a whole and put right with one press: each as far as it is so. */
export function ListNotes({ session, state, checked, running }: ListNotesProps): JSX.Element {
  const styles = useStyles();
  const { adoptionNotes, foundLists, reading } = state;
  const { list } = checked;
  const inList = reading?.list && { session, running, list, reading: reading.list };
  return (
    <>
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
    </>
  );
}
