import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type JSX, lazy, type ReactNode, Suspense, useMemo } from "react";
import { describedFindings, listedFindings } from "../../../domain/fill/finding-filter";
import type { Session } from "../../../app/session";
import type { CheckedList, State } from "../../../app/state";
import { useSecondaryText } from "../../shared/useSecondaryText";
import { useVisuallyHidden } from "../../shared/useVisuallyHidden";
import { useProgressiveCount } from "../../shared/useProgressiveCount";
import { FindingList } from "./FindingList";
import { KindFilter } from "./KindFilter";
import { MOST_SHOWN } from "./findings";
import { useFindingPresses } from "./useFindingPresses";
import { couldNotRunWords, moreWords, NONE_SHOWN_WORDS, NOTHING_WORDS } from "./words";

const OrderFilter = lazy(async () => ({
  default: (await import(/* webpackChunkName: "tools" */ "./OrderFilter")).OrderFilter,
}));
const RuleGroups = lazy(() => import("./RuleGroups").then((module) => ({ default: module.RuleGroups })));

interface FindingsProps extends Pick<State, "findingFilter" | "cursor"> {
  readonly session: Session;
  readonly checked: CheckedList;
  /** Whether the ways to order them are shown too. */
  readonly hasOrder: boolean;
  /** A list without findings may be wrong all the same: a column was sorted by itself, a rule could not run. */
  readonly isReady: boolean;
  /** What is amiss with the list as a whole, before what is with its cells. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  filters: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  aside: { margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0` },
  none: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
});

/** What the last check found, as far as it is to be listed, and when that was. */
export function Findings({
  session,
  checked,
  findingFilter,
  cursor,
  hasOrder,
  isReady,
  children,
}: FindingsProps): JSX.Element {
  const styles = useStyles();
  const quiet = useSecondaryText();
  const unseen = useVisuallyHidden();
  const aside = mergeClasses(quiet, styles.aside);
  const { findings, couldNotRun } = checked;
  const described = useMemo(() => describedFindings(checked), [checked]);
  const rows = useMemo(
    () => listedFindings(described, findingFilter, cursor),
    [described, findingFilter, cursor],
  );
  const shown = useProgressiveCount(Math.min(rows.length, MOST_SHOWN));
  const presses = useFindingPresses(session);
  const filter = { described, findingFilter, onChange: session.filterFindings };
  return (
    <section aria-labelledby="findings">
      <h2 id="findings" className={unseen}>
        Findings
      </h2>
      {findings.length === 0 ? (
        isReady && <p className={aside}>{NOTHING_WORDS}</p>
      ) : (
        <div className={styles.filters}>
          <KindFilter {...filter} />
          {(hasOrder || findingFilter.part !== undefined) && (
            <Suspense>
              <OrderFilter {...filter} />
            </Suspense>
          )}
        </div>
      )}
      {couldNotRun.length > 0 && <p className={aside}>{couldNotRunWords(couldNotRun)}</p>}
      {children}
      {findings.length > 0 && rows.length === 0 && (
        <div className={styles.none}>
          <p className={quiet}>{NONE_SHOWN_WORDS}</p>
          <Button size="small" onClick={() => session.filterFindings({ kinds: [], part: undefined })}>
            Show all findings
          </Button>
        </div>
      )}
      {rows.length > 0 &&
        (findingFilter.by === "rule" ? (
          <Suspense>
            <RuleGroups rows={rows} cursor={cursor} {...presses} />
          </Suspense>
        ) : (
          <FindingList name="Findings" rows={rows.slice(0, shown)} cursor={cursor} {...presses} />
        ))}
      {rows.length > MOST_SHOWN && <p className={aside}>{moreWords(rows.length)}</p>}
    </section>
  );
}
