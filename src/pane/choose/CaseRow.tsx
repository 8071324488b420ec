import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type JSX, memo } from "react";
import { excludeCase } from "../../app/choose/exclude-case";
import { trackCase } from "../../app/choose/track-case";
import type { Session } from "../../app/session";
import type { Case } from "../../domain/case-list/case";
import { CaseTick } from "./CaseTick";
import { CaseReasonField } from "./CaseReasonField";
import { cellWords, excludeWords, trackWords } from "./words";

interface CaseRowProps {
  readonly session: Session;
  readonly theCase: Case;
  /** Why the inspectors decided by hand, "" where they did not say; undefined where they did not decide. */
  readonly reason: string | undefined;
  readonly isExcluded: boolean;
}

const NARROW = "@media (max-width: 239px)";

const useStyles = makeStyles({
  row: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    // Too narrow for columns.
    [NARROW]: { display: "flex", flexWrap: "wrap" },
  },
  tracked: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { outline: "1px solid Highlight", outlineOffset: "-1px" },
  },
  excluded: { textDecorationLine: "line-through" },
  cell: {
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    verticalAlign: "top",
    "&:first-child": { paddingLeft: tokens.spacingHorizontalM },
    "&:last-child": { paddingRight: tokens.spacingHorizontalM },
  },
  name: { [NARROW]: { width: "100%" } },
});

function Row({ session, theCase, reason, isExcluded }: CaseRowProps): JSX.Element {
  const styles = useStyles();
  const { number, tracked } = theCase;
  const cell = mergeClasses(styles.cell, isExcluded && styles.excluded);
  return (
    <>
      <tr className={mergeClasses(styles.row, tracked && styles.tracked)}>
        <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
          <CaseTick
            name={trackWords(theCase)}
            isOn={tracked}
            onTurn={(on) => session.run(trackCase, number, on)}
            text={cellWords(theCase, "caseNumber")}
          />
        </th>
        <td className={cell}>{cellWords(theCase, "age")}</td>
        <td className={cell}>{cellWords(theCase, "gender")}</td>
        <td className={cell}>{cellWords(theCase, "team")}</td>
        <td className={styles.cell}>
          <CaseTick
            name={excludeWords(theCase)}
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

/** A case: ticks to track and to exclude it, and the reason where one of them is set by hand. */
export const CaseRow = memo(
  Row,
  (before, after) =>
    before.session === after.session &&
    before.reason === after.reason &&
    before.isExcluded === after.isExcluded &&
    before.theCase.index === after.theCase.index &&
    before.theCase.cells.length === after.theCase.cells.length &&
    before.theCase.cells.every((cell, i) => cell === after.theCase.cells[i]),
);
