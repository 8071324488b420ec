import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type JSX, useCallback, useMemo } from "react";
import type { Session } from "../../app/session";
import type { Checked } from "../../app/state";
import type { Finding } from "../../domain/finding";
import { CASE_RULES, LIST_RULES } from "../../domain/rules";
import { useQuiet } from "../shared/quiet";
import { FindingItem } from "./FindingItem";
import { bySeverity, findingKeys, isSameFinding, MOST_SHOWN } from "./findings";
import { useGrowing } from "../shared/useGrowing";
import { checkedWords, couldNotRunWords, findingsWords, moreWords } from "./words";

interface FindingsProps {
  readonly session: Session;
  readonly checked: Checked;
  /** The finding last gone to, by place in `checked.findings`. */
  readonly at: number | undefined;
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
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: "none",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** All that the last check found, and when that was. */
export function Findings({ session, checked, at }: FindingsProps): JSX.Element {
  const styles = useStyles();
  const quiet = useQuiet();
  const aside = mergeClasses(quiet, styles.aside);
  const { findings, couldNotRun } = checked;
  const rows = useMemo(() => keyed(findings), [findings]);
  const shown = useGrowing(Math.min(rows.length, MOST_SHOWN));
  const goTo = useCallback(
    (pressed: Finding) => {
      // The row may have been drawn by an earlier check that said the same; the session knows its own finding.
      const now = session.state().checked?.findings.find((finding) => isSameFinding(finding, pressed));
      void session.goTo(now ?? pressed);
    },
    [session],
  );
  const summary = findingsWords(findings);
  return (
    <section aria-labelledby="findings">
      <div className={styles.heading}>
        <h2 id="findings">Findings</h2>
        <span className={quiet}>{checkedWords(checked, CASE_RULES.length + LIST_RULES.length)}</span>
      </div>
      {summary && <p className={aside}>{summary}</p>}
      {couldNotRun.length > 0 && <p className={aside}>{couldNotRunWords(couldNotRun)}</p>}
      {shown > 0 && (
        <ul aria-label="Findings" className={styles.list}>
          {rows.slice(0, shown).map(({ key, finding, place }) => (
            <FindingItem key={key} finding={finding} isCurrent={place === at} onPress={goTo} />
          ))}
        </ul>
      )}
      {rows.length > MOST_SHOWN && <p className={aside}>{moreWords(rows.length)}</p>}
    </section>
  );
}

function keyed(findings: readonly Finding[]): { key: string; finding: Finding; place: number }[] {
  const keys = findingKeys(findings);
  return bySeverity(findings).map(({ finding, place }) => ({ key: keys[place] ?? "", finding, place }));
}
