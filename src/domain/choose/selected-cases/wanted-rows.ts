import type { Case } from "../../case-list/case";
import type { CaseList } from "../../case-list/case-list";
import type { Cell } from "../../spreadsheet/cell";
import { GROUPS } from "../../case-list/groups";
import type { ChoiceRecord } from "../choice-record";
import type { CurrentChoice } from "../current-choice";
import type { SelectedRow, Status } from "./selected-cases-table";

/**
 * The rows that the table is to have, in the order in which new ones are written: the ten, those withdrawn, the
 * reserves, group by group, the first to be taken first. Withdrawn cases that have left the list have none.
 */
export function wantedRows(list: CaseList, record: ChoiceRecord, current: CurrentChoice): SelectedRow[] {
  const row = (theCase: Case, status: Status, no: Cell = ""): SelectedRow => ({ list, theCase, no, status });
  const tracked = new Set(current.ten.map(({ theCase }) => theCase.number));
  const withdrawn = record.withdrawals.flatMap(({ number }) =>
    list.cases.filter((theCase) => theCase.number === number && !tracked.has(number)),
  );
  return [
    ...current.ten.map(({ theCase }, i) => row(theCase, "Chosen", i + 1)),
    ...[...new Set(withdrawn)].map((theCase) => row(theCase, "Withdrawn")),
    ...GROUPS.flatMap((group) => current.reserves[group].map(({ theCase }) => row(theCase, "Reserve"))),
  ];
}
