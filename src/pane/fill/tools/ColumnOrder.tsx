import type { JSX } from "react";
import { putColumnsRight } from "../../../app/fill/put-columns-right";
import type { ListReading } from "../../../app/workbook";
import type { CaseList } from "../../../domain/case-list/case-list";
import { columnsToPutRight, putRightKey, putRightWords } from "../../../domain/fill/put-columns-right";
import { ActionButton } from "../../shared/ActionButton";
import { Note } from "../../shared/Note";
import type { ViewProps } from "../../shared/view";
import { inTheWayWords } from "./words";

interface ColumnOrderProps extends Pick<ViewProps, "session" | "running"> {
  readonly list: CaseList;
  readonly reading: ListReading;
}

/** Rows in another order of columns: which column stands where, and the press that puts them right. */
export function ColumnOrder({ session, running, list, reading }: ColumnOrderProps): JSX.Element | null {
  const found = columnsToPutRight(list, reading.cells);
  if (!found) return null;
  const isHeldBack = found.inTheWay !== "";
  const lines = [...putRightWords(list, found), ...(isHeldBack ? [inTheWayWords(found.inTheWay)] : [])];
  return (
    <Note kind="error">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ActionButton
        action={putColumnsRight}
        running={running}
        isHeldBack={isHeldBack}
        onPress={() => session.run(putColumnsRight, putRightKey(found))}
      />
    </Note>
  );
}
