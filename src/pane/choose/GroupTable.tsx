import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Session } from "../../app/session";
import type { Case } from "../../domain/case-list/case";
import type { ChoiceRecord } from "../../domain/choose/choice-record";
import type { CurrentChoice } from "../../domain/choose/current-choice";
import type { Group } from "../../domain/case-list/groups";
import { untickedReason } from "../../domain/choose/unticked-reason";
import { useProgressiveCount } from "../shared/useProgressiveCount";
import { useSecondaryText } from "../shared/useSecondaryText";
import { CaseRow } from "./CaseRow";
import { groupWords, quotaWords } from "./words";

interface GroupTableProps {
  readonly session: Session;
  readonly group: Group;
  readonly cases: readonly Case[];
  /** How many of the group are tracked. */
  readonly tracked: number;
  readonly record: ChoiceRecord;
  readonly current: CurrentChoice;
}

const NARROW = "@media (max-width: 239px)";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    overflowWrap: "anywhere",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  caption: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    textAlign: "start",
    "& > strong": { display: "block", fontWeight: tokens.fontWeightSemibold },
  },
  head: { [NARROW]: { display: "none" } },
  cell: {
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    verticalAlign: "top",
    "&:first-child": { paddingLeft: tokens.spacingHorizontalM },
    "&:last-child": { paddingRight: tokens.spacingHorizontalM },
  },
  number: { width: "27%" },
  age: { width: "12%" },
  gender: { width: "19%" },
  exclude: { width: "62px" },
});

/** The cases of a group, to track and to exclude. Long ones grow frame by frame. */
export function GroupTable({
  session,
  group,
  cases,
  tracked,
  record,
  current,
}: GroupTableProps): JSX.Element {
  const styles = useStyles();
  const quiet = useSecondaryText();
  const shown = useProgressiveCount(cases.length);
  const heading = (name: string, width?: string): JSX.Element => (
    <th scope="col" className={mergeClasses(styles.cell, quiet, width)}>
      {name}
    </th>
  );
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        <strong>{groupWords(group)}</strong>
        <span className={quiet}>{quotaWords(group, tracked)}</span>
      </caption>
      <thead className={styles.head}>
        <tr>
          {heading("Number", styles.number)}
          {heading("Age", styles.age)}
          {heading("Gender", styles.gender)}
          {heading("Team")}
          {heading("Exclude", styles.exclude)}
        </tr>
      </thead>
      <tbody>
        {cases.slice(0, shown).map((theCase) => (
          <CaseRow
            key={theCase.number}
            session={session}
            theCase={theCase}
            isExcluded={record.excluded.has(theCase.number)}
            reason={
              record.excluded.get(theCase.number) ??
              current.byHand.picked.get(theCase.number) ??
              untickedReason(record, theCase)
            }
          />
        ))}
      </tbody>
    </table>
  );
}
