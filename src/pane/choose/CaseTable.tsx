import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type JSX, useCallback } from "react";
import type { State } from "../../app/state";
import type { Session } from "../../app/session";
import type { Case } from "../../domain/case-list/case";
import { type ColumnKey, columnOf } from "../../domain/case-list/columns";
import { GROUPS } from "../../domain/case-list/groups";
import { trackedCounts } from "../../domain/choose/quotas";
import type { CaseSorting, SortKey } from "../../domain/choose/filters/sorted-cases";
import { reasonByHand } from "../../domain/choose/choice-record/reason-by-hand";
import { usePanels } from "../shared/usePanels";
import { useMatchMedia } from "../shared/useMatchMedia";
import { useOneTabStop } from "../shared/focus/useOneTabStop";
import { useProgressiveCount } from "../shared/useProgressiveCount";
import { useSecondaryText } from "../shared/useSecondaryText";
import { CaseCard } from "./CaseCard";
import { CaseRow } from "./CaseRow";
import { SortField } from "./SortField";
import { SortHeader } from "./SortHeader";
import type { ChoiceProps } from "./useChoice";
import { CASES_WORDS, groupWords, quotaWords } from "./words";

interface CaseTableProps extends ChoiceProps {
  readonly session: Session;
  readonly state: State;
  /** By group, each in the order in which it is shown. */
  readonly cases: readonly Case[];
  readonly column: ColumnKey;
  readonly sorting: CaseSorting | undefined;
  readonly onSort: (sorting: CaseSorting | undefined) => void;
}

const LOW = "@media (max-height: 479px)";
const IS_NARROW = "(max-width: 239px)";
const NARROW = `@media ${IS_NARROW}`;
/** The narrowest that Excel gives, of which two scrollbars take 30 pixels. */
const TIGHT = "@media (max-width: 359px)";
const HEAD = "30px";

const useStyles = makeStyles({
  // It scrolls by itself, so that its headers stay in sight and what stands above it stays in reach.
  scroller: {
    overflowX: "hidden",
    overflowY: "auto",
    maxHeight: "clamp(260px, calc(100vh - 280px), 640px)",
    scrollPaddingTop: "84px",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [LOW]: { overflowY: "visible", maxHeight: "none" },
  },
  table: {
    width: "100%",
    // Sticky cells leave their borders behind where these are shared.
    borderCollapse: "separate",
    borderSpacing: 0,
    tableLayout: "fixed",
    overflowWrap: "anywhere",
    [TIGHT]: { fontSize: tokens.fontSizeBase200 },
    // Too narrow for columns: in a table, rows that are none would all stand in its first one.
    [NARROW]: {
      display: "block",
      "& > tbody": { display: "block" },
      "& > tbody > tr": { display: "flex", flexWrap: "wrap" },
      "& > tbody > tr > [colspan]": { boxSizing: "border-box", width: "100%" },
    },
  },
  head: {
    "& th": { position: "sticky", top: 0, zIndex: 1, height: HEAD },
    [LOW]: { "& th": { position: "static" } },
    [NARROW]: { display: "none" },
  },
  number: { width: "98px", [TIGHT]: { width: "90px" } },
  age: { width: "36px", [TIGHT]: { width: "32px" } },
  gender: { width: "56px", [TIGHT]: { width: "50px" } },
  exclude: { width: "60px", [TIGHT]: { width: "58px" } },
  group: {
    position: "sticky",
    top: HEAD,
    zIndex: 1,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground2,
    "& > strong": { fontWeight: tokens.fontWeightSemibold },
    [LOW]: { position: "static" },
    [NARROW]: { top: 0 },
  },
  card: {
    padding: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The cases, group by group, to track, to exclude and to look at. Long lists grow frame by frame. */
export function CaseTable(props: CaseTableProps): JSX.Element {
  const { session, list, record, current, cases, column, sorting, onSort } = props;
  const styles = useStyles();
  const quiet = useSecondaryText();
  const shown = useProgressiveCount(cases.length);
  const drawn = cases.slice(0, shown);
  const counts = trackedCounts(list);
  const { open, show, close, opener } = usePanels<string>();
  const table = useOneTabStop();
  const isNarrow = useMatchMedia(IS_NARROW);
  const onOpen = useCallback((number: string) => show(number), [show]);
  const header = (key: SortKey, title: string, width?: string): JSX.Element => (
    <SortHeader title={title} sortKey={key} sorting={sorting} onSort={onSort} className={width} />
  );
  return (
    <>
      {isNarrow && <SortField column={column} sorting={sorting} onSort={onSort} />}
      <div className={styles.scroller}>
        <table ref={table} className={styles.table} aria-label={CASES_WORDS}>
          <thead className={styles.head}>
            <tr>
              {header("caseNumber", "Number", styles.number)}
              {header("age", "Age", styles.age)}
              {header("gender", "Gender", styles.gender)}
              {header(column, columnOf(column).header)}
              {header("excluded", "Exclude", styles.exclude)}
            </tr>
          </thead>
          {GROUPS.map((group) => {
            const ofGroup = drawn.filter((theCase) => theCase.group === group);
            return ofGroup.length === 0 ? null : (
              <tbody key={group}>
                <tr>
                  <th scope="rowgroup" colSpan={5} className={styles.group}>
                    <strong>{groupWords(group)}</strong>{" "}
                    <span className={quiet}>{quotaWords(group, counts[group])}</span>
                  </th>
                </tr>
                {ofGroup.map((theCase) => (
                  <Fragment key={theCase.number}>
                    <CaseRow
                      session={session}
                      theCase={theCase}
                      column={column}
                      isExcluded={record.excluded.has(theCase.number)}
                      isOpen={open === theCase.number}
                      reason={open === theCase.number ? undefined : reasonByHand(theCase, record, current)}
                      onOpen={open === theCase.number ? close : onOpen}
                      opener={opener(theCase.number)}
                    />
                    {open === theCase.number && (
                      <tr>
                        <td colSpan={5} className={styles.card}>
                          <CaseCard {...props} theCase={theCase} onClose={close} />
                        </td>
                      </tr>
                    )}
                  </Fragment>
                ))}
              </tbody>
            );
          })}
        </table>
      </div>
    </>
  );
}
