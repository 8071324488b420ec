import type { JSX } from "react";
import { goToRow } from "../../app/track/go-to-row";
import type { Session } from "../../app/session";
import { dueLines } from "../../domain/track/due-lines";
import type { DueItem } from "../../domain/track/progress";
import type { RowStatus } from "../../domain/track/row-status";
import { useSecondaryText } from "../shared/useSecondaryText";
import type { StatusIconKind } from "../shared/StatusIcon";
import { LineToCell, useLines } from "../shared/LineToCell";
import { moreWords } from "./words";

interface ItemsProps {
  readonly session: Session;
  readonly items: readonly DueItem[];
}

/** As many as can be taken in; the sheet has them all. */
const MOST = 8;

const SIGNS: Readonly<Record<RowStatus, StatusIconKind>> = {
  late: "error",
  "this week": "warning",
  open: "info",
  closed: "done",
};

/** Rows of the sheet, the earliest first, those that stand alike in one line; a press goes to the first of them. */
export function DueItems({ session, items }: ItemsProps): JSX.Element {
  const quiet = useSecondaryText();
  const lines = useLines();
  const all = dueLines(items);
  const shown = all.slice(0, MOST);
  const more = moreWords(all.length, MOST);
  return (
    <>
      <ul className={lines}>
        {shown.map(({ key, row, status, text }) => (
          <li key={key}>
            <LineToCell sign={SIGNS[status]} onPress={() => session.run(goToRow, row.key)}>
              {text}
            </LineToCell>
          </li>
        ))}
      </ul>
      {more !== undefined && <p className={quiet}>{more}</p>}
    </>
  );
}
