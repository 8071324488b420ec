import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type JSX, lazy, Suspense, useMemo } from "react";
import { describedFindings, listedFindings } from "../../../domain/fill/finding-filter";
import type { Session } from "../../../app/session";
import type { CheckedList, State } from "../../../app/state";
import { useSecondaryText } from "../../shared/useSecondaryText";
import { useProgressiveCount } from "../../shared/useProgressiveCount";
import { Filters } from "./Filters";
import { FindingList } from "./FindingList";
import { MOST_SHOWN } from "./findings";
import { useFindingPresses } from "./useFindingPresses";
import { checkedWords, couldNotRunWords, moreWords, NONE_SHOWN_WORDS, NOTHING_WORDS } from "./words";

const RuleGroups = lazy(() => import("./RuleGroups").then((module) => ({ default: module.RuleGroups })));

interface FindingsProps extends Pick<State, "findingFilter" | "cursor"> {
  readonly session: Session;
  readonly checked: CheckedList;
}

const useStyles = makeStyles({
  heading: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    "& > h2": { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
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
export function Findings({ session, checked, findingFilter, cursor }: FindingsProps): JSX.Element {
  const styles = useStyles();
  const quiet = useSecondaryText();
  const aside = mergeClasses(quiet, styles.aside);
  const { findings, couldNotRun } = checked;
  const described = useMemo(() => describedFindings(checked), [checked]);
  const rows = useMemo(
    () => listedFindings(described, findingFilter, cursor),
    [described, findingFilter, cursor],
  );
  const shown = useProgressiveCount(Math.min(rows.length, MOST_SHOWN));
  const presses = useFindingPresses(session);
  return (
    <section aria-labelledby="findings">
      <div className={styles.heading}>
        <h2 id="findings">Findings</h2>
        <span className={quiet}>{checkedWords(checked, checked.rules.length)}</span>
      </div>
      {couldNotRun.length > 0 && <p className={aside}>{couldNotRunWords(couldNotRun)}</p>}
      {findings.length === 0 ? (
        <p className={aside}>{NOTHING_WORDS}</p>
      ) : (
        <Filters described={described} findingFilter={findingFilter} onChange={session.filterFindings} />
      )}
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
