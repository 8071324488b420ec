import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useState } from "react";
import type { Session } from "../../app/session";
import type { RunningAction } from "../../app/state";
import type { CaseProgress } from "../../domain/track/progress";
import { type ProgressColumn, rowsOfColumn } from "../../domain/track/progress-cells";
import { rowsOfCase, type Tracking } from "../../domain/track/tracking";
import { useEscape } from "../shared/focus/useEscape";
import { AddRowHere } from "./AddRow";
import { RowRecorder } from "./RowRecorder";
import { addForCellWords } from "./words";

const useStyles = makeStyles({
  add: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
  },
});

interface CellRowsProps {
  readonly session: Session;
  readonly tracking: Tracking;
  readonly running: RunningAction | undefined;
  readonly one: CaseProgress;
  readonly column: ProgressColumn;
  readonly onClose: () => void;
}

/** What stands behind a cell of the progress table. Escape closes it. */
export function CellRows({ session, tracking, one, column, running, onClose }: CellRowsProps): JSX.Element {
  const styles = useStyles();
  const { theCase } = one;
  const rows = rowsOfColumn(rowsOfCase(tracking, theCase), column);
  const name = addForCellWords(theCase, column);
  const [isAdding, setAdding] = useState(false);
  const around = useEscape<HTMLDivElement>(onClose);
  return (
    <div ref={around}>
      {rows.map((row) => (
        <RowRecorder key={row.key} {...{ session, tracking, row, running }} />
      ))}
      <div role="group" aria-label={name} className={styles.add}>
        <Button
          size="small"
          aria-expanded={isAdding}
          onClick={() => {
            setAdding(!isAdding);
          }}
        >
          {name}
        </Button>
        {isAdding && <AddRowHere {...{ session, tracking, running, theCase, column }} />}
      </div>
    </div>
  );
}
