import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { howMany, Checkbox } from "../../shared/Checkbox";
import { useVisuallyHidden } from "../../shared/useVisuallyHidden";
import type { ProposalKind, ProposalRow } from "./proposals";
import { kindWords, newWords, oldWords, placeWords } from "./words";

interface CorrectionsProps {
  readonly kind: ProposalKind;
  /** How many of its rows to show. */
  readonly room: number;
  /** Keys of rows that are not to be written. */
  readonly leftOut: ReadonlySet<string>;
  readonly onChoose: (rows: readonly ProposalRow[], on: boolean) => void;
}

const useStyles = makeStyles({
  rows: { margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalXXL}`, listStyleType: "none" },
  row: {
    contentVisibility: "auto",
    containIntrinsicHeight: "auto 45px",
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  place: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  text: { overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  old: { color: tokens.colorNeutralForeground3 },
});

/** Corrections of one kind: all of them to choose at once, and each singly, with the old and the new cell. */
export function Corrections({ kind, room, leftOut, onChoose }: CorrectionsProps): JSX.Element {
  const styles = useStyles();
  const unseen = useVisuallyHidden();
  const { why, rows } = kind;
  const chosen = rows.filter(({ key }) => !leftOut.has(key)).length;
  return (
    <li>
      <Checkbox is={howMany(chosen, rows.length)} isStrong onTick={(on) => onChoose(rows, on)}>
        {kindWords(why, rows.length)}
      </Checkbox>
      <ul aria-label={why} className={styles.rows}>
        {rows.slice(0, room).map((row) => (
          <li key={row.key} className={styles.row}>
            <Checkbox is={leftOut.has(row.key) ? "off" : "on"} onTick={(on) => onChoose([row], on)}>
              <span className={styles.place}>{placeWords(row.proposal)}</span>{" "}
              <span className={mergeClasses(styles.text, styles.old)}>{oldWords(row.proposal)}</span>{" "}
              <span aria-hidden="true">→</span>
              <span className={unseen}>becomes</span>{" "}
              <span className={styles.text}>{newWords(row.proposal)}</span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </li>
  );
}
