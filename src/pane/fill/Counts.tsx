import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { type CaseList, countTexts, expectedCount } from "../../domain/case-list/case-list";
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
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "& > svg": { marginTop: tokens.spacingVerticalXXS },
  },
  text: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

/** How many cases each group has, of how many, and what to do. */
export function Counts({ list }: { readonly list: CaseList }): JSX.Element {
  const styles = useStyles();
  const quiet = useSecondaryText();
  const texts = countTexts(list);
  return (
    <ul aria-label="Counts" className={styles.counts}>
      {COUNTS.map((key, i) => {
        const { sign, says } = countWords(key, list.counts[key], expectedCount(list, key));
        return (
          <li key={key} className={styles.count}>
            <StatusIcon kind={sign} />
            <div>
              <p className={styles.text}>{texts[i]}</p>
              <p className={quiet}>{says}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
