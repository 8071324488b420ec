import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { FindingItem } from "./FindingItem";
import type { FindingCursor, ListedFinding } from "../../../domain/fill/finding-filter";
import type { FindingPresses } from "./useFindingPresses";

interface FindingListProps extends FindingPresses {
  readonly name: string;
  readonly rows: readonly ListedFinding[];
  /** The finding last gone to. */
  readonly cursor: FindingCursor | undefined;
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Findings one below the other. */
export function FindingList({ name, rows, cursor, ...presses }: FindingListProps): JSX.Element {
  const styles = useStyles();
  return (
    <ul aria-label={name} className={styles.list}>
      {rows.map((row) => (
        <FindingItem
          key={row.key}
          row={row}
          isCurrent={row.key === cursor?.key}
          isMending={row.key === cursor?.key && cursor.isMending === true}
          {...presses}
        />
      ))}
    </ul>
  );
}
