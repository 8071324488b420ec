import type { Case } from "../../case-list/case";
import type { CaseList } from "../../case-list/case-list";
import { GROUPS } from "../../case-list/groups";
import { groupBy } from "../../shared/group-by";
import type { ChoiceRecord } from "../choice-record/choice-record";
import type { CurrentChoice } from "../choice-record/current-choice";
import type { SelectedRow, Status } from "./selected-cases-table";

/**
 * The rows that the table is to have, in the order in which new ones are written: the ten, those withdrawn, the
 * reserves, group by group, the first to be taken first. Withdrawn cases that have left the list have none.
 */
export function wantedRows(list: CaseList, record: ChoiceRecord, current: CurrentChoice): SelectedRow[] {
  const row = (theCase: Case, status: Status): SelectedRow => ({
    ...{ list, theCase, status },
    no: record.nos.get(theCase.number) ?? "",
  });
  const tracked = new Set(current.ten.map(({ theCase }) => theCase.number));
  const gone = new Set([...record.withdrawn].filter((number) => !tracked.has(number)));
  const withdrawnOf = groupBy(
    list.cases.filter(({ number }) => gone.has(number)),
    ({ number }) => number,
  );
  return [
    ...current.ten.map(({ theCase }) => row(theCase, "Chosen")),
    ...[...gone].flatMap((number) =>
      (withdrawnOf.get(number) ?? []).map((theCase) => row(theCase, "Withdrawn")),
    ),
    ...GROUPS.flatMap((group) => current.reserves[group].map(({ theCase }) => row(theCase, "Reserve"))),
  ];
}

/** Cases that were flagged or withdrawn earlier and are neither of the ten nor in reserve now, where they have no row. */
export function formerRows(
  list: CaseList,
  { flaggings, withdrawals, nos }: ChoiceRecord,
  wanted: readonly SelectedRow[],
): SelectedRow[] {
  const before = new Set([
    ...flaggings.flatMap(({ ten }) => ten),
    ...withdrawals.map(({ number }) => number),
  ]);
  for (const { theCase } of wanted) before.delete(theCase.number);
  return list.cases
    .filter(({ number }) => before.has(number))
    .map((theCase) => ({ list, theCase, no: nos.get(theCase.number) ?? "", status: "No longer chosen" }));
}
