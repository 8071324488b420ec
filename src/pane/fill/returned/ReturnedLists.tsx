import { type JSX, useState } from "react";
import { adoptTheList } from "../../../app/fill/adopt-the-list";
import type { SaidOfList } from "../../../app/fill/list-choice";
import type { ListsInWorkbook } from "../../../app/fill/lists-in";
import { useThisMatch } from "../../../app/fill/use-this-match";
import type { Session } from "../../../app/session";
import type { RunningAction } from "../../../app/state";
import { proposedColumns } from "../../../domain/fill/returned/chosen-list";
import { type FoundList, listsToTake } from "../../../domain/fill/returned/find-lists";
import { remembered } from "../../../domain/fill/returned/remembered-columns";
import { ActionButton } from "../../shared/ActionButton";
import { ChoiceField } from "../../shared/Field";
import { Disclosure } from "../../shared/Section";
import { useButtonRow } from "../../shared/useButtonRow";
import { useSecondaryText } from "../../shared/useSecondaryText";
import { FoundSheets } from "./FoundSheets";
import { NotTaken } from "./NotTaken";
import { ShownList } from "./ShownList";
import { inPlaceWords, intoListWords, rememberedWords } from "./words";

export interface ReturnedListsProps {
  readonly session: Session;
  readonly found: ListsInWorkbook;
  readonly running: RunningAction | undefined;
  /** How many cases the case list has; left out where the workbook has none of ours. */
  readonly casesInList?: number;
}

/** Above this the sheets that are not taken are folded. */
const SHEETS_SHOWN = 3;

/** The lists found in a workbook: which to take, how their headers match, and the presses that use them. */
export function ReturnedLists({ session, found, running, casesInList }: ReturnedListsProps): JSX.Element {
  const quiet = useSecondaryText();
  const actions = useButtonRow();
  const { lists, noLists, kept } = found;
  const [choices, setChoices] = useState(() => choicesFor(found));
  const [assigned, setAssigned] = useState<readonly FoundList[]>([]);
  const [shownSheet, setShownSheet] = useState(() => (listsToTake(lists)[0] ?? lists[0])?.sheet ?? "");
  const [madeFor, setMadeFor] = useState(lists);
  if (madeFor !== lists) {
    // Somebody has looked again.
    setMadeFor(lists);
    setChoices(choicesFor(found));
    setAssigned([]);
    setShownSheet((listsToTake(lists)[0] ?? lists[0])?.sheet ?? "");
  }
  const all = [...lists, ...assigned];
  const shown = all.find(({ sheet }) => sheet === shownSheet);
  const choiceOf = (list: FoundList): SaidOfList => choices.get(list) ?? untouched(list, false);
  const change = (list: FoundList, part: Partial<SaidOfList>): void => {
    setChoices(new Map([...choices, [list, { ...choiceOf(list), ...part }]]));
  };
  const taken = all.filter((list) => choiceOf(list).isTaken);
  const [first, ...others] = all.filter((list) => choiceOf(list).isTaken || all.length <= SHEETS_SHOWN);
  const inSight = first ? [first, ...others] : all.slice(0, 1);
  const folded = all.filter((list) => !inSight.includes(list));
  const sheets = (of: readonly FoundList[], label: string): JSX.Element => (
    <FoundSheets lists={of} label={label} choiceOf={choiceOf} onChange={change} />
  );
  const before = shown && remembered(shown, kept);
  const [only] = taken;
  return (
    <>
      {sheets(inSight, "Sheets")}
      {folded.length > 0 && (
        <Disclosure title={`More sheets with lists (${folded.length})`}>
          {sheets(folded, "More sheets")}
        </Disclosure>
      )}
      {all.length > 0 && (
        <p className={quiet}>
          {casesInList === undefined
            ? inPlaceWords(taken.map(({ sheet }) => sheet))
            : intoListWords(casesInList)}
        </p>
      )}
      {all.length > 0 && (
        <div className={actions}>
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
          {casesInList === undefined && (
            <ActionButton
              action={useThisMatch}
              running={running}
              isHeldBack={taken.length !== 1}
              onPress={() =>
                only ? session.run(useThisMatch, { list: only, ...choiceOf(only) }) : Promise.resolve(false)
              }
            />
          )}
        </div>
      )}
      {all.length > 1 && (
        <div>
          <ChoiceField
            label="Match of the sheet"
            none="Choose a sheet"
            value={shownSheet}
            choices={all.map(({ sheet }) => ({ value: sheet, label: sheet }))}
            onChange={setShownSheet}
          />
        </div>
      )}
      {shown && before && <p>{rememberedWords(shown.sheet, before.columns !== undefined)}</p>}
      {shown && (
        <ShownList list={shown} said={choiceOf(shown)} onChoose={(columns) => change(shown, { columns })} />
      )}
      <NotTaken
        noLists={noLists.filter(({ list }) => !list || !assigned.includes(list))}
        onAssign={(list) => {
          setAssigned([...assigned, list]);
          setShownSheet(list.sheet);
          change(list, { isTaken: true });
        }}
      />
    </>
  );
}

const untouched = (list: FoundList, isTaken: boolean): SaidOfList => ({
  isTaken,
  group: list.group,
  columns: proposedColumns(list.match),
});

/** What is proposed at first: what was said of a list before, where its headers are still the same. */
function choicesFor({ lists, kept }: ListsInWorkbook): ReadonlyMap<FoundList, SaidOfList> {
  const taken = kept && kept.lists.length > 0 ? lists.filter((list) => remembered(list, kept)) : [];
  const toTake = taken.length > 0 ? taken : listsToTake(lists);
  return new Map(
    lists.map((list) => {
      const before = remembered(list, kept);
      const choice = untouched(list, toTake.includes(list));
      return [
        list,
        before?.columns
          ? { ...choice, columns: before.columns, group: before.match.group ?? list.group }
          : choice,
      ];
    }),
  );
}
