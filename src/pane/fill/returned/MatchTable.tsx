import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useId } from "react";
import type { SaidOfList } from "../../../app/fill/list-choice";
import { COLUMNS, type ColumnKey } from "../../../domain/case-list/columns";
import type { FoundList } from "../../../domain/fill/returned/find-lists";
import type { FoundHeader } from "../../../domain/fill/returned/match-headers";
import { useControl } from "../../shared/Field";
import { useSecondaryText } from "../../shared/useSecondaryText";
import { BY_THE_SHEET_WORDS, CHOSEN_TWICE_WORDS, headerWords, howWords } from "./words";

interface MatchTableProps {
  readonly list: FoundList;
  /** What is chosen now; a column without an entry is not found, but for a group that the sheet tells. */
  readonly said: SaidOfList;
  readonly onChoose: (column: ColumnKey, header: FoundHeader | undefined) => void;
}

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  caption: { textAlign: "start", fontWeight: tokens.fontWeightSemibold },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  ours: { width: "38%" },
  header: { width: "100%" },
});

/** For each column of the case list the header that was found for it, to be chosen otherwise. */
export function MatchTable({ list, said, onChoose }: MatchTableProps): JSX.Element {
  const styles = useStyles();
  const table = useId();
  const control = useControl();
  const quiet = useSecondaryText();
  const { columns: chosen, group } = said;
  const { columns, others } = list.match;
  const isChosenTwice = (header: FoundHeader): boolean =>
    [...chosen.values()].filter((other) => other === header).length > 1;
  const headers = [...new Set([...columns.flatMap(({ candidates }) => candidates), ...others])].sort(
    (a, b) => a.column - b.column,
  );
  return (
    <table className={styles.table} aria-label="Match">
      <caption className={styles.caption}>{list.sheet}</caption>
      <thead>
        <tr>
          <th scope="col" className={`${styles.cell} ${styles.ours}`}>
            Case list
          </th>
          <th scope="col" className={styles.cell}>
            Header found, and how
          </th>
        </tr>
      </thead>
      <tbody>
        {COLUMNS.map(({ key, header }) => {
          const match = columns.find(({ column }) => column === key);
          const now = chosen.get(key);
          const id = `${table}-${key}`;
          return (
            <tr key={key}>
              <th scope="row" className={styles.cell}>
                <label htmlFor={id}>{header}</label>
              </th>
              <td className={styles.cell}>
                <select
                  id={id}
                  className={`${control} ${styles.header}`}
                  aria-describedby={`${id}-how`}
                  value={now?.column ?? ""}
                  onChange={({ currentTarget: { value } }) => {
                    onChoose(
                      key,
                      headers.find(({ column }) => String(column) === value),
                    );
                  }}
                >
                  <option value="">None</option>
                  {headers.map((found) => (
                    <option key={found.column} value={found.column}>
                      {headerWords(found)}
                    </option>
                  ))}
                </select>
                <div id={`${id}-how`} className={quiet}>
                  {now && isChosenTwice(now)
                    ? CHOSEN_TWICE_WORDS
                    : key === "group" && !now && group !== undefined
                      ? BY_THE_SHEET_WORDS
                      : howWords(match?.how ?? "not found", now !== match?.header)}
                </div>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
