import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { SaidOfList } from "../../../app/fill/list-choice";
import { isIdentifyingHeader } from "../../../domain/case-list/privacy/identifying-header";
import { COLUMNS, type ColumnKey } from "../../../domain/case-list/columns";
import type { FoundList } from "../../../domain/fill/returned/find-lists";
import type { FoundHeader } from "../../../domain/fill/returned/match-headers";
import { type Cell, trimmed } from "../../../domain/spreadsheet/cell";
import { dayMonthYear, serialDate } from "../../../domain/spreadsheet/dates";
import { Note } from "../../shared/Note";
import { useSecondaryText } from "../../shared/useSecondaryText";
import { MatchTable } from "./MatchTable";
import { identifyingHeaderWords, keptWords, MERGED_UNTOLD_WORDS, mergedWords, unsureWords } from "./words";

interface ShownListProps {
  readonly list: FoundList;
  readonly said: SaidOfList;
  readonly onChoose: (columns: ReadonlyMap<ColumnKey, FoundHeader>) => void;
}

const useStyles = makeStyles({
  rows: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
});

/** One list: its match, its first rows read by it, and what is none of ours. */
export function ShownList({ list, said, onChoose }: ShownListProps): JSX.Element {
  const styles = useStyles();
  const quiet = useSecondaryText();
  const { columns } = said;
  const chosen = new Set(columns.values());
  const all = [...list.match.columns.flatMap(({ candidates }) => candidates), ...list.match.others];
  const others = [...new Set(all)].filter((header) => !chosen.has(header));
  const unsure = list.match.columns.filter(({ column, how }) => how === "asked" && !columns.has(column));
  const identifying = [...new Set(all)].filter(({ text }) => isIdentifyingHeader(text));
  return (
    <>
      {identifying.length > 0 && <Note kind="warning">{identifyingHeaderWords(identifying)}</Note>}
      {list.merged && list.merged.length > 0 && <Note kind="warning">{mergedWords(list.merged)}</Note>}
      {unsure.length > 0 && <Note kind="warning">{unsureWords(unsure)}</Note>}
      <MatchTable
        list={list}
        said={said}
        onChoose={(column, header) => {
          // By keyboard each header on the way is chosen for a moment: it is not to be taken from another column.
          const rest = [...columns].filter(([key]) => key !== column);
          onChoose(new Map(header ? [...rest, [column, header]] : rest));
        }}
      />
      <ol aria-label="First rows" className={styles.rows}>
        {list.firstRows.map((row, i) => (
          <li key={i} className={quiet}>
            {COLUMNS.flatMap(({ key, header, dataType }) => {
              const at = columns.get(key);
              const cell = at && shownAs(row[at.column - list.left] ?? "", dataType.kind === "date");
              return cell ? [`${header}: ${cell}`] : [];
            }).join("; ")}
          </li>
        ))}
      </ol>
      {!list.merged && <p className={quiet}>{MERGED_UNTOLD_WORDS}</p>}
      {others.length > 0 && <p className={quiet}>{keptWords(others)}</p>}
    </>
  );
}

/** A cell as our column will show it. */
function shownAs(cell: Cell, isDate: boolean): string {
  const date = isDate ? serialDate(cell) : undefined;
  return date === undefined ? trimmed(cell) : dayMonthYear(date);
}
