import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { type JSX, useMemo } from "react";
import { type Comparison, compared } from "../../domain/choose/coverage/comparison";
import { NO_SAMPLE } from "../../domain/choose/coverage/comparison";
import { coverageSteps, coverageWords } from "../../domain/choose/coverage/coverage";
import { AtAGlance } from "./AtAGlance";
import { useInSteps } from "../shared/useInSteps";
import { useSecondaryText } from "../shared/useSecondaryText";
import { Disclosure } from "../shared/Section";
import type { ChoiceProps } from "./useChoice";
import { shareWords } from "./words";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed", overflowWrap: "anywhere" },
  caption: { textAlign: "start", fontWeight: tokens.fontWeightSemibold },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`,
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
  },
  value: { width: "46%" },
  track: { display: "block", height: "8px", marginTop: "2px" },
  // Told apart without colour: one bar is filled, the other an outline.
  bar: {
    display: "block",
    boxSizing: "border-box",
    height: "100%",
    minWidth: "1px",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralForeground2}`,
    "@media (forced-colors: active)": { ...shorthands.borderColor("CanvasText") },
  },
  filled: {
    backgroundColor: tokens.colorNeutralForeground2,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
});

/** The ten beside the whole list, feature by feature: numbers, and bars that say the same. */
export function ComparisonTables({ list, record, current }: ChoiceProps): JSX.Element {
  const quiet = useSecondaryText();
  const comparisons = useMemo(
    () =>
      compared(
        current.ten.map(({ theCase }) => theCase),
        list.cases,
      ).filter(({ rows }) => rows.length > 0),
    [current.ten, list],
  );
  const steps = useMemo(
    () =>
      coverageSteps(
        list,
        current.ten.map(({ theCase }) => theCase),
      ),
    [list, current.ten],
  );
  const coverage = useInSteps(steps);
  return (
    <Disclosure title="The ten beside the list" {...(coverage && { summary: coverageWords(coverage) })}>
      <AtAGlance list={list} record={record} current={current} />
      <p className={quiet}>{NO_SAMPLE}</p>
      {comparisons.map((comparison) => (
        <ComparisonTable key={comparison.title} {...comparison} />
      ))}
    </Disclosure>
  );
}

function ComparisonTable({ title, totals, rows }: Comparison): JSX.Element {
  const styles = useStyles();
  const quiet = useSecondaryText();
  const heading = (name: string, width?: string): JSX.Element => (
    <th scope="col" className={mergeClasses(styles.cell, quiet, width)}>
      {name}
    </th>
  );
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{title}</caption>
      <thead>
        <tr>
          {heading("Value", styles.value)}
          {heading(`The ten, of\u00a0${totals.ten}`)}
          {heading(`The list, of\u00a0${totals.list}`)}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ value, ten, list }) => (
          <tr key={value}>
            <th scope="row" className={styles.cell}>
              {value}
            </th>
            <td className={styles.cell}>
              {shareWords(ten)}
              <Bar share={ten.share} isFilled />
            </td>
            <td className={styles.cell}>
              {shareWords(list)}
              <Bar share={list.share} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bar({
  share,
  isFilled = false,
}: {
  readonly share: number;
  readonly isFilled?: boolean;
}): JSX.Element {
  const styles = useStyles();
  return (
    <span aria-hidden="true" className={styles.track}>
      {share > 0 && (
        <span
          className={mergeClasses(styles.bar, isFilled && styles.filled)}
          style={{ width: `${Math.round(100 * share)}%` }}
        />
      )}
    </span>
  );
}
