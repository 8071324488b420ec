import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, useState } from "react";
import { adoptTheList } from "../../../app/fill/adopt-the-list";
import type { Session } from "../../../app/session";
import type { RunningAction } from "../../../app/state";
import { COLUMNS, type ColumnKey } from "../../../domain/case-list/columns";
import { type Group, GROUP_NAMES, GROUPS } from "../../../domain/case-list/groups";
import { proposedColumns } from "../../../domain/fill/returned/chosen-list";
import { type FoundList, type FoundLists, listsToTake } from "../../../domain/fill/returned/find-lists";
import { identifyingHeaders } from "../../../domain/fill/returned/identifying-headers";
import type { FoundHeader } from "../../../domain/fill/returned/match-headers";
import { trimmed } from "../../../domain/spreadsheet/cell";
import { ActionButton } from "../../shared/ActionButton";
import { Checkbox, howMany } from "../../shared/Checkbox";
import { ChoiceField } from "../../shared/Field";
import { Note } from "../../shared/Note";
import { Disclosure, Section } from "../../shared/Section";
import { useSecondaryText } from "../../shared/useSecondaryText";
import { MatchTable } from "./MatchTable";
import { FOUND_WORDS, identifyingWords, keptWords, noListWords, placeWords } from "./words";

interface ReturnedListsProps {
  readonly session: Session;
  readonly found: FoundLists;
  readonly running: RunningAction | undefined;
}

/** What a person says of a list. */
interface Choice {
  readonly isTaken: boolean;
  readonly group: Group | undefined;
  readonly columns: ReadonlyMap<ColumnKey, FoundHeader>;
}

const useStyles = makeStyles({
  lists: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
});

/** The lists found in a workbook: which to take, how their headers match, and the press that adopts them. */
export function ReturnedLists({ session, found, running }: ReturnedListsProps): JSX.Element {
  const styles = useStyles();
  const quiet = useSecondaryText();
  const { lists, noLists } = found;
  const [choices, setChoices] = useState(() => choicesFor(lists));
  const [shownSheet, setShownSheet] = useState(() => (listsToTake(lists)[0] ?? lists[0])?.sheet ?? "");
  const shown = lists.find(({ sheet }) => sheet === shownSheet);
  const choiceOf = (list: FoundList): Choice => choices.get(list) ?? untouched(list, false);
  const change = (list: FoundList, part: Partial<Choice>): void => {
    setChoices(new Map([...choices, [list, { ...choiceOf(list), ...part }]]));
  };
  const taken = lists.filter((list) => choiceOf(list).isTaken);
  return (
    <Section title="Lists found in this workbook">
      <p>{FOUND_WORDS}</p>
      <ul aria-label="Sheets" className={styles.lists}>
        {lists.map((list) => (
          <li key={list.sheet}>
            <Checkbox
              is={howMany(Number(choiceOf(list).isTaken), 1)}
              onTick={(isTaken) => change(list, { isTaken })}
            >
              {`Take ${list.sheet}`}
            </Checkbox>
            <span className={quiet}>{placeWords(list)}</span>
            {!choiceOf(list).columns.has("group") && (
              <ChoiceField
                label={`Group of the cases on ${list.sheet}`}
                none="Choose the group"
                value={choiceOf(list).group ?? ""}
                choices={GROUPS.map((group) => ({ value: group, label: `${group}: ${GROUP_NAMES[group]}` }))}
                onChange={(value) => change(list, { group: GROUPS.find((group) => group === value) })}
              />
            )}
          </li>
        ))}
      </ul>
      {lists.length > 1 && (
        <div>
          <ChoiceField
            label="Match of the sheet"
            none="Choose a sheet"
            value={shownSheet}
            choices={lists.map(({ sheet }) => ({ value: sheet, label: sheet }))}
            onChange={setShownSheet}
          />
        </div>
      )}
      {shown && (
        <ShownList
          list={shown}
          columns={choiceOf(shown).columns}
          onChoose={(columns) => change(shown, { columns })}
        />
      )}
      <ActionButton
        action={adoptTheList}
        running={running}
        isPrimary
        isHeldBack={taken.length === 0}
        onPress={() =>
          session.run(
            adoptTheList,
            taken.map((list) => ({ list, ...choiceOf(list) })),
          )
        }
      />
      {noLists.length > 0 && (
        <Disclosure title="Sheets that are not taken">
          {noLists.map((noList) => (
            <p key={noList.sheet}>{noListWords(noList)}</p>
          ))}
        </Disclosure>
      )}
    </Section>
  );
}

interface ShownListProps {
  readonly list: FoundList;
  readonly columns: ReadonlyMap<ColumnKey, FoundHeader>;
  readonly onChoose: (columns: ReadonlyMap<ColumnKey, FoundHeader>) => void;
}

/** One list: its match, its first rows read by it, and what is none of ours. */
function ShownList({ list, columns, onChoose }: ShownListProps): JSX.Element {
  const styles = useStyles();
  const quiet = useSecondaryText();
  const chosen = new Set(columns.values());
  const all = [...list.match.columns.flatMap(({ candidates }) => candidates), ...list.match.others];
  const others = [...new Set(all)].filter((header) => !chosen.has(header));
  const identifying = identifyingHeaders(all);
  return (
    <>
      {identifying.length > 0 && <Note kind="warning">{identifyingWords(identifying)}</Note>}
      <MatchTable
        list={list}
        chosen={columns}
        onChoose={(column, header) => {
          const rest = [...columns].filter(([key, other]) => key !== column && other !== header);
          onChoose(new Map(header ? [...rest, [column, header]] : rest));
        }}
      />
      <ol aria-label="First rows" className={styles.lists}>
        {list.firstRows.map((row, i) => (
          <li key={i} className={quiet}>
            {COLUMNS.flatMap(({ key, header }) => {
              const at = columns.get(key);
              const cell = at && trimmed(row[at.column - list.left] ?? "");
              return cell ? [`${header}: ${cell}`] : [];
            }).join("; ")}
          </li>
        ))}
      </ol>
      {others.length > 0 && <p className={quiet}>{keptWords(others)}</p>}
    </>
  );
}

const untouched = (list: FoundList, isTaken: boolean): Choice => ({
  isTaken,
  group: list.group,
  columns: proposedColumns(list.match),
});

function choicesFor(lists: readonly FoundList[]): ReadonlyMap<FoundList, Choice> {
  const taken = listsToTake(lists);
  return new Map(lists.map((list) => [list, untouched(list, taken.includes(list))]));
}
