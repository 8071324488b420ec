import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, type ReactNode, useMemo } from "react";
import type { CheckedList } from "../../app/state";
import { countTexts, expectedCount } from "../../domain/case-list/counts";
import { completeCases } from "../../domain/fill/complete-cases";
import { COUNTS } from "../../domain/case-list/list-layout";
import { StatusIcon } from "../shared/StatusIcon";
import { useSecondaryText } from "../shared/useSecondaryText";
import { useVisuallyHidden } from "../shared/useVisuallyHidden";
import { boxWords, completeWords, countWords } from "./words";

const useStyles = makeStyles({
  counts: {
    display: "grid",
    gridTemplateColumns: "repeat(4, 1fr)",
    "@media (max-width: 279px)": { gridTemplateColumns: "1fr 1fr" },
    gap: tokens.strokeWidthThin,
    margin: `0 ${tokens.spacingHorizontalM}`,
    padding: tokens.strokeWidthThin,
    listStyleType: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStroke2,
    overflow: "hidden",
    "@media (forced-colors: active)": { gap: 0, border: "1px solid CanvasText" },
  },
  count: {
    position: "relative",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    "& > p": { margin: 0 },
    "& > svg": { position: "absolute", insetInlineEnd: tokens.spacingHorizontalXS, top: "3px" },
  },
  // How far the box has come, as its words say: along its lower edge.
  bar: {
    position: "absolute",
    insetInlineStart: 0,
    bottom: 0,
    height: "3px",
    backgroundColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  text: {
    fontWeight: tokens.fontWeightSemibold,
    // The first line ends before the sign, however short the numbers are; a second one has the whole width.
    "&::before": { content: '""', float: "inline-end", width: "18px", height: "1em" },
  },
  below: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} 0`,
    // The words give way to what stands beside them, until there is no room for both.
    "& > p": { flex: "1 1 60px" },
  },
});

interface CountsProps {
  readonly checked: CheckedList;
  /** What stands beside how many are complete. */
  readonly children: ReactNode;
}

/** How many cases each group has, of how many, and how many are complete; the findings say what to do. */
export function Counts({ checked, children }: CountsProps): JSX.Element {
  const { list, findings } = checked;
  const styles = useStyles();
  const quiet = useSecondaryText();
  const unseen = useVisuallyHidden();
  const texts = countTexts(list);
  const complete = useMemo(() => completeCases(list, findings), [list, findings]);
  return (
    <div>
      <ul aria-label="Counts" className={styles.counts}>
        {COUNTS.map((key, i) => {
          const { sign, says } = countWords(
            key,
            list.counts[key],
            expectedCount(list, key),
            list.pastedRows.length,
          );
          const share = (100 * complete[key]) / Math.max(list.counts[key], expectedCount(list, key) ?? 0, 1);
          return (
            <li key={key} className={styles.count}>
              <StatusIcon kind={sign} />
              <p className={styles.text}>{boxWords(texts[i])}</p>
              {says !== "" && <p className={unseen}>{says}</p>}
              <div className={styles.bar} style={{ width: `${share}%` }} />
            </li>
          );
        })}
      </ul>
      <div className={styles.below}>
        <p className={quiet}>{completeWords(complete)}</p>
        {children}
      </div>
    </div>
  );
}
