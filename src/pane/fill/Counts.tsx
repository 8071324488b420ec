import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useMemo } from "react";
import type { CheckedList } from "../../app/state";
import { countTexts, expectedCount } from "../../domain/case-list/case-list";
import { completeCases } from "../../domain/fill/complete-cases";
import { COUNTS } from "../../domain/case-list/list-layout";
import { useSecondaryText } from "../shared/useSecondaryText";
import { StatusIcon } from "../shared/StatusIcon";
import { countWords } from "./words";

const useStyles = makeStyles({
  counts: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    "@media (max-width: 239px)": { gridTemplateColumns: "1fr" },
    "@media (min-width: 640px)": { gridTemplateColumns: "repeat(4, 1fr)" },
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
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "& > svg": { marginTop: tokens.spacingVerticalXXS },
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
  text: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

/** How many cases each group has, of how many, what to do, and how many are complete. */
export function Counts({ checked }: { readonly checked: CheckedList }): JSX.Element {
  const { list, findings } = checked;
  const styles = useStyles();
  const quiet = useSecondaryText();
  const texts = countTexts(list);
  const complete = useMemo(() => completeCases(list, findings), [list, findings]);
  return (
    <ul aria-label="Counts" className={styles.counts}>
      {COUNTS.map((key, i) => {
        const { sign, says } = countWords(key, list.counts[key], expectedCount(list, key), complete[key]);
        const share = (100 * complete[key]) / Math.max(list.counts[key], expectedCount(list, key) ?? 0, 1);
        return (
          <li key={key} className={styles.count}>
            <StatusIcon kind={sign} />
            <div>
              <p className={styles.text}>{texts[i]}</p>
              <p className={quiet}>{says}</p>
            </div>
            <div className={styles.bar} style={{ width: `${share}%` }} />
          </li>
        );
      })}
    </ul>
  );
}
