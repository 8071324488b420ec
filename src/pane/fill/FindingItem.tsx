import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type JSX, memo, useEffect, useRef } from "react";
import type { Finding } from "../../domain/finding";
import { useFocusOutline } from "../shared/focus";
import { Sign } from "../shared/Sign";
import { isSameFinding } from "./findings";
import { besideWords } from "./words";

interface FindingItemProps {
  readonly finding: Finding;
  /** Whether it is the one last gone to. */
  readonly isCurrent: boolean;
  readonly onPress: (finding: Finding) => void;
}

const useStyles = makeStyles({
  // Rows outside the window are neither laid out nor painted, and yet are there for tab key and screen reader.
  row: { contentVisibility: "auto", containIntrinsicHeight: "auto 29px", scrollMarginTop: "160px" },
  button: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `${tokens.strokeWidthThicker} solid transparent`,
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    backgroundColor: "transparent",
    cursor: "pointer",
    "& > svg": { marginTop: tokens.spacingVerticalXXS },
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  current: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  words: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  // The case stands in a column of its own, or below where that would be too narrow.
  message: { flex: "1 1 150px", minWidth: 0 },
  address: { fontWeight: tokens.fontWeightSemibold },
  beside: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

function Item({ finding, isCurrent, onPress }: FindingItemProps): JSX.Element {
  const styles = useStyles();
  const focusOutline = useFocusOutline();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  const { address, says, severity } = finding;
  return (
    <li ref={row} className={styles.row}>
      <button
        type="button"
        className={mergeClasses(styles.button, focusOutline, isCurrent && styles.current)}
        aria-current={isCurrent || undefined}
        onClick={() => {
          onPress(finding);
        }}
      >
        <Sign kind={severity} />
        <span className={styles.words}>
          <span className={styles.message}>
            <span className={styles.address}>{address}:</span> {says}
          </span>{" "}
          <span className={styles.beside}>{besideWords(finding)}</span>
        </span>
      </button>
    </li>
  );
}

/** One finding: what is so and what to do, its place first. Drawn again only when it says something else. */
export const FindingItem = memo(
  Item,
  (before, after) =>
    before.isCurrent === after.isCurrent &&
    before.onPress === after.onPress &&
    isSameFinding(before.finding, after.finding),
);
