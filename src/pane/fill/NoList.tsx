import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type JSX, lazy, Suspense } from "react";
import { lookForLists } from "../../app/fill/look-for-lists";
import { setUp } from "../../app/fill/set-up";
import { repair } from "../../app/fill/repair";
import { CASE_LIST_TABLE } from "../../domain/case-list/list-layout";
import { sheetOfLostTable } from "../../domain/case-list/lost-table";
import { ActionButton } from "../shared/ActionButton";
import { Note } from "../shared/Note";
import type { ViewProps } from "../shared/view";

const FoundLists = lazy(async () => ({
  default: (await import(/* webpackChunkName: "returned" */ "./returned/FoundLists")).FoundLists,
}));

const NOTHING_THERE = "There is no case list in this workbook yet.";
const WHAT_IS_MADE =
  "One press makes it: the sheet for 100 cases with dropdowns, highlighting and counts, and the sheet of codes. What is in the workbook stays as it is.";
const OR_EMPTY = "Or begin with an empty case list. What is in the workbook stays as it is.";

const useStyles = makeStyles({
  inset: { margin: `0 ${tokens.spacingHorizontalM}` },
  stack: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    "& > p": { margin: 0 },
  },
});

/** The way to a case list: to the one that has lost its table, to one that came back, or to a new one. */
export function NoList({ session, state, running }: ViewProps): JSX.Element {
  const styles = useStyles();
  const { foundLists, reading } = state;
  const lost = reading && sheetOfLostTable(reading);
  if (lost !== undefined)
    return (
      <div className={styles.inset}>
        <Note kind="error">
          <p>{`The list on the sheet ${lost} has lost its table, ${CASE_LIST_TABLE}: it was renamed, made plain cells with Convert to Range, or its headers were deleted. Undo that first. If you cannot, press Repair: no entry is changed.`}</p>
          <ActionButton action={repair} running={running} onPress={() => session.run(repair)} />
        </Note>
      </div>
    );
  const isFound = foundLists !== undefined && foundLists.lists.length > 0;
  const found = foundLists && (
    <Suspense>
      <FoundLists session={session} found={foundLists} running={running} />
    </Suspense>
  );
  return (
    <>
      {isFound && found}
      <div className={mergeClasses(styles.inset, styles.stack)}>
        {!isFound && <p>{NOTHING_THERE}</p>}
        <p>{isFound ? OR_EMPTY : WHAT_IS_MADE}</p>
        <ActionButton
          action={setUp}
          running={running}
          isPrimary={!isFound}
          onPress={() => session.run(setUp)}
        />
        <ActionButton
          action={lookForLists}
          running={running}
          onPress={async () => {
            await session.run(lookForLists);
            // The match comes above the button.
            if (session.state().foundLists?.lists.length) document.documentElement.scrollTop = 0;
          }}
        />
      </div>
      {!isFound && foundLists && foundLists.noLists.length > 0 && found}
    </>
  );
}
