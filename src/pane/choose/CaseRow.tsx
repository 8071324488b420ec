import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type JSX, memo, type RefCallback } from "react";
import { excludeCase } from "../../app/choose/exclude-case";
import { trackCase } from "../../app/choose/track-case";
import type { Session } from "../../app/session";
import type { Case } from "../../domain/case-list/case";
import type { ColumnKey } from "../../domain/case-list/columns";
import { CaseButton } from "./CaseButton";
import { CaseTick } from "./CaseTick";
import { CaseReasonField } from "./CaseReasonField";
import { cellWords, excludeWords, trackWords } from "./words";

interface CaseRowProps {
  readonly session: Session;
  readonly theCase: Case;
  /** The column that stands beside number, age and gender. */
  readonly column: ColumnKey;
  /** Why the inspectors decided by hand, "" where they did not say; undefined where no field is to ask for it. */
  readonly reason: string | undefined;
  readonly isExcluded: boolean;
  /** Whether its card is open. */
  readonly isOpen: boolean;
  readonly onOpen: (number: string) => void;
  readonly opener: RefCallback<HTMLElement> | undefined;
}

const NARROW = "@media (max-width: 239px)";

const useStyles = makeStyles({
  row: {
    "& > *": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  tracked: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { outline: "1px solid Highlight", outlineOffset: "-1px" },
  },
  excluded: { textDecorationLine: "line-through" },
  cell: {
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    verticalAlign: "top",
    lineHeight: tokens.lineHeightBase300,
    // A team's long word is divided as words are, where the browser knows how.
    hyphens: "auto",
    "&:first-child": { paddingLeft: tokens.spacingHorizontalM },
    "&:last-child": { paddingRight: tokens.spacingHorizontalM },
  },
  // On a line with the boxes, which are 24 pixels high.
  text: { paddingTop: tokens.spacingVerticalXS },
  name: { [NARROW]: { width: "100%" } },
  // Its column has no header there; what is read out says it already.
  exclude: { [NARROW]: { display: "flex", "&::after": { content: '"Exclude" / ""' } } },
  number: { display: "flex", alignItems: "center", minWidth: 0 },
});

function Row(props: CaseRowProps): JSX.Element {
  const { session, theCase, column, reason, isExcluded, isOpen, onOpen, opener } = props;
  const styles = useStyles();
  const { number, tracked } = theCase;
  const cell = mergeClasses(styles.cell, styles.text, isExcluded && styles.excluded);
  return (
    <>
      <tr className={mergeClasses(styles.row, tracked && styles.tracked)}>
        {/* Read with each cell of the row: its number alone, once. */}
        <th
          scope="row"
          aria-label={cellWords(theCase, "caseNumber")}
          className={mergeClasses(styles.cell, styles.name)}
        >
          <div className={styles.number}>
            <CaseTick
              name={trackWords(theCase)}
              inRow="track"
              isOn={tracked}
              onTurn={(on) => session.run(trackCase, number, on)}
            />
            <CaseButton
              theCase={theCase}
              isOpen={isOpen}
              isStrong={tracked}
              isInTable
              onOpen={() => onOpen(number)}
              opener={opener}
            />
          </div>
        </th>
        <td className={cell}>{cellWords(theCase, "age")}</td>
        <td className={cell}>{cellWords(theCase, "gender")}</td>
        <td className={cell}>{cellWords(theCase, column)}</td>
        <td className={mergeClasses(styles.cell, styles.exclude)}>
          <CaseTick
            name={excludeWords(theCase)}
            inRow="exclude"
            isOn={isExcluded}
            onTurn={(on) => session.run(excludeCase, number, on)}
          />
        </td>
      </tr>
      {reason !== undefined && (
        <tr className={mergeClasses(tracked && styles.tracked)}>
          <td colSpan={5} className={styles.cell}>
            <CaseReasonField session={session} theCase={theCase} isExcluded={isExcluded} reason={reason} />
          </td>
        </tr>
      )}
    </>
  );
}

/** A case: ticks to track and to exclude it, its number that opens its card, and the reason where one of them is set by hand. */
export const CaseRow = memo(
  Row,
  (before, after) =>
    before.session === after.session &&
    before.column === after.column &&
    before.reason === after.reason &&
    before.isExcluded === after.isExcluded &&
    before.isOpen === after.isOpen &&
    before.onOpen === after.onOpen &&
    before.opener === after.opener &&
    before.theCase.index === after.theCase.index &&
    before.theCase.cells.length === after.theCase.cells.length &&
    before.theCase.cells.every((cell, i) => cell === after.theCase.cells[i]),
);
