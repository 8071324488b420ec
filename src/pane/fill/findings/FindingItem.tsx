import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type JSX, lazy, memo, Suspense, useEffect, useId, useRef } from "react";
import { placeOf } from "../../../domain/case-list/finding";
import { useFocusOutline } from "../../shared/focus/useFocusOutline";
import { StatusIcon } from "../../shared/StatusIcon";
import type { ListedFinding } from "../../../domain/fill/finding-filter";
import { keepInSight } from "../../shared/keepInSight";
import { isSameFinding } from "./findings";
import type { FindingPresses } from "./useFindingPresses";
import { WarningReasonField } from "./WarningReasonField";
import { caseWords, WHAT_WORDS } from "./words";

const MendField = lazy(async () => ({
  default: (await import(/* webpackChunkName: "tools" */ "../mend/MendField")).MendField,
}));

interface FindingItemProps extends FindingPresses {
  readonly row: ListedFinding;
  /** Whether it is the one last gone to. */
  readonly isCurrent: boolean;
  /** Whether it came up as the one after a finding that was put right in the pane. */
  readonly isMending: boolean;
}

const useStyles = makeStyles({
  // Rows outside the window are neither laid out nor painted, and yet are there for tab key and screen reader.
  row: {
    contentVisibility: "auto",
    containIntrinsicHeight: "auto 27px",
    scrollMarginTop: "160px",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `${tokens.strokeWidthThicker} solid transparent`,
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  current: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Selected },
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  button: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    margin: 0,
    padding: `3px ${tokens.spacingHorizontalM}`,
    border: 0,
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    backgroundColor: "transparent",
    cursor: "pointer",
    "& > svg": { marginTop: tokens.spacingVerticalXXS },
  },
  words: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  message: { flexGrow: 1, minWidth: 0 },
  address: { fontWeight: tokens.fontWeightSemibold },
  // A column of its own, so that the number of the case is always in the same place.
  beside: {
    flexShrink: 0,
    width: "64px",
    "@media (min-width: 400px)": { width: "96px" },
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
  },
  kind: { display: "block" },
  // Under the message, past its sign.
  below: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalSNudge} 36px`,
    "&:empty": { display: "none" },
  },
});

function Item({
  row: listed,
  isCurrent,
  isMending,
  session,
  onPress,
  onReason,
}: FindingItemProps): JSX.Element {
  const styles = useStyles();
  const focusOutline = useFocusOutline();
  const words = useId();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    return isCurrent && row.current ? keepInSight(row.current) : undefined;
  }, [isCurrent]);
  const { finding, kind, reason } = listed;
  const { message, severity, caseNumber = "" } = finding;
  const isAboutCase = caseNumber !== "";
  const hasBelow = isCurrent ? severity !== "info" : severity === "warning" && reason !== "";
  return (
    <li ref={row} className={mergeClasses(styles.row, isCurrent && styles.current)}>
      <button
        type="button"
        className={mergeClasses(styles.button, focusOutline)}
        aria-current={isCurrent || undefined}
        onClick={() => {
          onPress(finding);
        }}
      >
        <StatusIcon kind={kind} />
        <span id={words} className={styles.words}>
          <span className={styles.message}>
            <span className={styles.address}>{placeOf(finding)}:</span> {message}
          </span>{" "}
          {(isAboutCase || kind !== "error") && (
            <span className={styles.beside}>
              {isAboutCase && <span className={styles.kind}>{caseWords(finding)}</span>}{" "}
              <span className={styles.kind}>{WHAT_WORDS[kind]}</span>
            </span>
          )}
        </span>
      </button>
      {hasBelow && (
        <div className={styles.below}>
          {isCurrent && severity !== "info" && (
            <Suspense>
              <MendField session={session} finding={finding} describedBy={words} takesFocus={isMending} />
            </Suspense>
          )}
          {severity === "warning" && (isCurrent || reason !== "") && (
            <WarningReasonField
              reason={reason}
              describedBy={words}
              place={placeOf(finding)}
              onGive={(text) => onReason(finding, text)}
            />
          )}
        </div>
      )}
    </li>
  );
}

/** One finding: what is so and what to do, its place first. Drawn again only when it says something else. */
export const FindingItem = memo(
  Item,
  (before, after) =>
    before.isCurrent === after.isCurrent &&
    before.isMending === after.isMending &&
    before.onPress === after.onPress &&
    before.onReason === after.onReason &&
    before.row.reason === after.row.reason &&
    isSameFinding(before.row.finding, after.row.finding),
);
