import type { JSX } from "react";
import type { Session } from "../../app/session";
import type { BoardItem } from "../../domain/track/progress";
import type { Standing } from "../../domain/track/row-state";
import { useQuiet } from "../shared/secondaryText";
import type { SignKind } from "../shared/StatusIcon";
import { Line, useLines } from "./Line";
import { moreWords } from "./words";

interface ItemsProps {
  readonly session: Session;
  readonly items: readonly BoardItem[];
  /** Said where there are none. */
  readonly none: string;
}

/** As many as can be taken in; the sheet has them all. */
const MOST = 12;

const SIGNS: Readonly<Record<Standing, SignKind>> = {
  late: "error",
  "this week": "warning",
  open: "info",
  closed: "done",
};

/** Rows of the sheet, the earliest first; a press goes there. */
export function Items({ session, items, none }: ItemsProps): JSX.Element {
  const quiet = useQuiet();
  const lines = useLines();
  const more = moreWords(items.length, MOST);
  if (items.length === 0) return <p className={quiet}>{none}</p>;
  return (
    <>
      <ul className={lines}>
        {items.slice(0, MOST).map(({ row, standing, words }) => (
          <li key={row.key}>
            <Line sign={SIGNS[standing]} onPress={() => session.goToRow(row.key)}>
              {words}
            </Line>
          </li>
        ))}
      </ul>
      {more !== undefined && <p className={quiet}>{more}</p>}
    </>
  );
}
