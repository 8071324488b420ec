import type { RunningAction } from "../../app/state";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, type JSX, useCallback, useState } from "react";
import type { Session } from "../../app/session";
import type { Progress, CaseProgress } from "../../domain/track/progress";
import { PROGRESS_COLUMNS, type ProgressColumn } from "../../domain/track/progress-cells";
import type { Tracking } from "../../domain/track/tracking";
import { moveInTable } from "../shared/move-in-table";
import { useFocusOutline } from "../shared/focus/useFocusOutline";
import { useOneTabStop } from "../shared/focus/useOneTabStop";
import { useSecondaryText } from "../shared/useSecondaryText";
import { StatusIcon } from "../shared/StatusIcon";
import { CellRows } from "./CellRows";
import { progressCaption, cellName, SIGN_KINDS, SIGN_WORDS } from "./words";

interface ProgressTableProps {
  readonly session: Session;
  readonly tracking: Tracking;
  readonly progress: Progress;
  readonly running: RunningAction | undefined;
}

/** Too narrow for columns: each cell stands in a line of its own, with the name of its column. */
const NARROW = "@media (max-width: 239px)";

/** Wide enough for a gap between the columns. */
const ROOMY = "@media (min-width: 380px)";
const GAP = "0 6px";

/** By the longest word that each shows: none is broken at 320 pixels. The case number has the rest. */
const COLUMN_WIDTHS: Readonly<Record<ProgressColumn, string>> = {
  Consent: "18%",
  Questionnaires: "28.5%",
  Files: "16.5%",
  Interviews: "19%",
};

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    [NARROW]: {
      display: "block",
      "& > thead": { display: "none" },
      "& > caption, & > tbody, & > tbody > tr, & > tbody > tr > *": { display: "block" },
    },
  },
  caption: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    textAlign: "start",
    fontWeight: tokens.fontWeightSemibold,
  },
  head: {
    padding: "0 1px",
    [ROOMY]: { padding: GAP },
    textAlign: "start",
    verticalAlign: "bottom",
    fontWeight: tokens.fontWeightRegular,
  },
  first: { paddingTop: 0, paddingBottom: 0, verticalAlign: "bottom", fontWeight: tokens.fontWeightRegular },
  number: {
    width: "18%",
    [NARROW]: { width: "auto" },
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
    // Seven signs in a row at 320 pixels.
    "@media (max-width: 379px)": {
      width: "18%",
      paddingLeft: tokens.spacingHorizontalSNudge,
      fontSize: tokens.fontSizeBase200,
    },
  },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  cell: { padding: 0, verticalAlign: "top", height: "1px", [NARROW]: { height: "auto" } },
  // The sign stands in the line of its words, which go on below it: so the columns hold them.
  button: {
    display: "grid",
    alignContent: "start",
    boxSizing: "border-box",
    width: "100%",
    minHeight: "100%",
    padding: `${tokens.spacingVerticalXS} 1px`,
    [ROOMY]: { paddingLeft: "6px", paddingRight: "6px" },
    border: 0,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    overflowWrap: "anywhere",
    backgroundColor: "transparent",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "& svg": {
      display: "inline-block",
      width: "14px",
      height: "14px",
      marginRight: "3px",
      verticalAlign: "-2px",
    },
    [NARROW]: {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
      "&::before": { content: "attr(data-in-row)" },
    },
  },
  late: { fontWeight: tokens.fontWeightSemibold },
  // Edges besides the ground: greys are hard to tell apart. None at the sides, where the words begin and end.
  open: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 0 2px ${tokens.colorCompoundBrandStroke}, inset 0 -2px ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  rows: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

/** The button of the cell that is open. */
const OPENER = 'button[data-in-row][aria-expanded="true"]';

/** The ten and the steps: in each cell the state in words and sign. A press opens the rows behind it. */
export function ProgressTable({ session, tracking, progress, running }: ProgressTableProps): JSX.Element {
  const styles = useStyles();
  const quiet = useSecondaryText();
  const table = useOneTabStop();
  const [open, setOpen] = useState<{ readonly number: string; readonly column: ProgressColumn }>();
  const close = useCallback(() => {
    table.current?.querySelector<HTMLElement>(OPENER)?.focus();
    setOpen(undefined);
  }, [table]);
  return (
    <table ref={table} className={styles.table}>
      <caption className={styles.caption}>{progressCaption(progress)}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.number, quiet, styles.first)}>
            Case
          </th>
          {PROGRESS_COLUMNS.map((column) => (
            <th
              key={column}
              scope="col"
              className={mergeClasses(quiet, styles.head)}
              style={{ width: COLUMN_WIDTHS[column] }}
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {progress.cases.map((one) => {
          const { number } = one.theCase;
          const column = open?.number === number ? open.column : undefined;
          return (
            <Fragment key={number}>
              <CaseRow
                one={one}
                open={column}
                onPress={(pressed) => {
                  // What was said is about what was in hand before.
                  session.dismissWords();
                  setOpen(pressed === column ? undefined : { number, column: pressed });
                }}
              />
              {column && (
                <tr>
                  <td colSpan={PROGRESS_COLUMNS.length + 1} className={styles.rows}>
                    <CellRows key={column} {...{ session, tracking, one, column, running }} onClose={close} />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

interface CaseRowProps {
  readonly one: CaseProgress;
  readonly open: ProgressColumn | undefined;
  readonly onPress: (column: ProgressColumn) => void;
}

function CaseRow({ one: { theCase, cells }, open, onPress }: CaseRowProps): JSX.Element {
  const styles = useStyles();
  const quiet = useSecondaryText();
  const focusOutline = useFocusOutline();
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.number}>
        {theCase.caseNumber}
        {theCase.group && <div className={quiet}>{theCase.group}</div>}
      </th>
      {PROGRESS_COLUMNS.map((column) => {
        const cell = cells[column];
        return (
          <td key={column} className={styles.cell}>
            <button
              type="button"
              data-in-row={column}
              tabIndex={-1}
              onKeyDown={moveInTable}
              aria-expanded={open === column}
              aria-label={cellName(theCase, column, cell)}
              className={mergeClasses(
                styles.button,
                focusOutline,
                cell.status === "late" && styles.late,
                open === column && styles.open,
              )}
              onClick={() => {
                onPress(column);
              }}
            >
              {cell.status === "none" ? (
                <span>{SIGN_WORDS.none}</span>
              ) : (
                <>
                  <span>
                    <StatusIcon kind={SIGN_KINDS[cell.status]} />
                    <span>{SIGN_WORDS[cell.status]}</span>
                  </span>{" "}
                  <span>{cell.short}</span>
                </>
              )}
            </button>
          </td>
        );
      })}
    </tr>
  );
}
