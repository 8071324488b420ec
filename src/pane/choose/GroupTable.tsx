import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Session } from "../../app/session";
import type { Case } from "../../domain/case";
import type { Group } from "../../domain/groups";
import { useQuiet } from "../shared/quiet";
import { TrackTick } from "./TrackTick";
import { cellWords, groupWords, quotaWords } from "./words";

interface GroupTableProps {
  readonly session: Session;
  readonly group: Group;
  readonly cases: readonly Case[];
  /** How many of them are tracked. */
  readonly tracked: number;
}

const NARROW = "@media (max-width: 239px)";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed", overflowWrap: "anywhere" },
  caption: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    textAlign: "start",
    "& > strong": { display: "block", fontWeight: tokens.fontWeightSemibold },
  },
  row: {
    position: "relative",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "&:last-child": { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    // Too narrow for columns.
    [NARROW]: { display: "flex", flexWrap: "wrap" },
  },
  head: { [NARROW]: { display: "none" } },
  tracked: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { outline: "1px solid Highlight", outlineOffset: "-1px" },
  },
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
  number: { width: "32%" },
  age: { width: "14%" },
  gender: { width: "18%" },
});

/** The cases of a group, to tick. */
export function GroupTable({ session, group, cases, tracked }: GroupTableProps): JSX.Element {
  const styles = useStyles();
  const quiet = useQuiet();
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
        </tr>
      </thead>
      <tbody>
        {cases.map((theCase) => (
          <tr key={theCase.number} className={mergeClasses(styles.row, theCase.tracked && styles.tracked)}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              <TrackTick session={session} theCase={theCase} />
            </th>
            <td className={styles.cell}>{cellWords(theCase, "age")}</td>
            <td className={styles.cell}>{cellWords(theCase, "gender")}</td>
            <td className={styles.cell}>{cellWords(theCase, "team")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
