import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type JSX, type ReactNode, useState } from "react";
import { howMany, Checkbox } from "../../shared/Checkbox";
import { useFocusOutline } from "../../shared/focus/useFocusOutline";
import { useProgressiveCount } from "../../shared/useProgressiveCount";
import { useVisuallyHidden } from "../../shared/useVisuallyHidden";
import type { ProposalChange, ProposalKind, ProposalRow } from "./proposals";
import { cellsWords, kindWords, placeWords } from "./words";

interface ChoosingProps {
  /** Keys of rows that are not to be written. */
  readonly leftOut: ReadonlySet<string>;
  readonly onChoose: (rows: readonly ProposalRow[], on: boolean) => void;
}

interface CorrectionsProps extends ChoosingProps {
  readonly kind: ProposalKind;
  /** How many of its changes to show. */
  readonly room: number;
}

const useStyles = makeStyles({
  rows: { margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalXXL}`, listStyleType: "none" },
  row: {
    contentVisibility: "auto",
    containIntrinsicHeight: "auto 29px",
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  cells: {
    "& > summary": {
      padding: `${tokens.spacingVerticalXXS} 0`,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      color: tokens.colorNeutralForeground3,
      cursor: "pointer",
    },
  },
  text: { overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  old: { color: tokens.colorNeutralForeground3 },
});

/** Corrections of one kind: all of them to choose at once, each distinct change, and each cell of one. */
export function Corrections({ kind, room, leftOut, onChoose }: CorrectionsProps): JSX.Element {
  const styles = useStyles();
  const { why, rows, changes } = kind;
  return (
    <li>
      <ChooseAll rows={rows} leftOut={leftOut} onChoose={onChoose} isStrong>
        {kindWords(why, rows.length)}
      </ChooseAll>
      <ul aria-label={why} className={styles.rows}>
        {changes.slice(0, room).map((change) => (
          <li key={change.key} className={styles.row}>
            <Change change={change} leftOut={leftOut} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </li>
  );
}

interface ChooseAllProps extends ChoosingProps {
  readonly rows: readonly ProposalRow[];
  readonly isStrong?: boolean;
  readonly children: ReactNode;
}

function ChooseAll({ rows, leftOut, onChoose, isStrong = false, children }: ChooseAllProps): JSX.Element {
  const chosen = rows.filter(({ key }) => !leftOut.has(key)).length;
  return (
    <Checkbox is={howMany(chosen, rows.length)} isStrong={isStrong} onTick={(on) => onChoose(rows, on)}>
      {children}
    </Checkbox>
  );
}

/** "N → No, 240 cells", which open at a press; where it is one cell, its place. */
function Change({
  change,
  leftOut,
  onChoose,
}: ChoosingProps & { readonly change: ProposalChange }): JSX.Element {
  const styles = useStyles();
  const unseen = useVisuallyHidden();
  const focusOutline = useFocusOutline();
  const [isOpen, setOpen] = useState(false);
  const { old, becomes, rows } = change;
  const [first] = rows;
  const shown = useProgressiveCount(rows.length);
  const isOne = rows.length === 1;
  return (
    <>
      <ChooseAll rows={rows} leftOut={leftOut} onChoose={onChoose}>
        <span className={mergeClasses(styles.text, styles.old)}>{old}</span> <span aria-hidden="true">→</span>
        <span className={unseen}>becomes</span> <span className={styles.text}>{becomes}</span>
        {isOne && first ? `, ${placeWords(first.proposal)}` : `, ${cellsWords(rows.length)}`}
      </ChooseAll>
      {!isOne && (
        <details
          className={styles.cells}
          onToggle={({ currentTarget: { open } }) => {
            setOpen(open);
          }}
        >
          <summary className={focusOutline}>
            Cells<span className={unseen}> of {old}</span>
          </summary>
          {isOpen && (
            <ul aria-label={`Cells of ${old}`} className={styles.rows}>
              {rows.slice(0, shown).map((row) => (
                <li key={row.key} className={styles.row}>
                  <Checkbox is={leftOut.has(row.key) ? "off" : "on"} onTick={(on) => onChoose([row], on)}>
                    {placeWords(row.proposal)}
                  </Checkbox>
                </li>
              ))}
            </ul>
          )}
        </details>
      )}
    </>
  );
}
