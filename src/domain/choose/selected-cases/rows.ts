import type { Case } from "../../case-list/case";
import type { CaseList } from "../../case-list/case-list";
import type { Cell } from "../../spreadsheet/cell";
import { GROUPS } from "../../case-list/groups";
import type { ChoiceRecord } from "../choice-record";
import type { CurrentChoice } from "../current-choice";
import { FIELDS, type Status } from "./fields";

/** A row that the table is to have. */
interface WantedRow {
  readonly theCase: Case;
  readonly status: Status;
  readonly cells: readonly Cell[];
}

/**
 * The rows that the table is to have, in the order in which new ones are written: the ten, those withdrawn, the
 * reserves, group by group, the first to be taken first. Withdrawn cases that have left the list have none.
 */
export function wantedRows(list: CaseList, record: ChoiceRecord, current: CurrentChoice): WantedRow[] {
  const row = (theCase: Case, status: Status, no: Cell = ""): WantedRow => ({
    theCase,
    status,
    cells: FIELDS.map(({ of }) => of(theCase, list, { no, status })),
  });
  const withdrawn = record.withdrawals.flatMap(({ number }) =>
    list.cases.filter((theCase) => theCase.number === number && !isAmong(current, number)),
  );
  return [
    ...current.ten.map(({ theCase }, i) => row(theCase, "Chosen", i + 1)),
    ...[...new Set(withdrawn)].map((theCase) => row(theCase, "Withdrawn")),
    ...GROUPS.flatMap((group) => current.reserves[group].map(({ theCase }) => row(theCase, "Reserve"))),
  ];
}

const isAmong = ({ ten }: CurrentChoice, number: string): boolean =>
  ten.some(({ theCase }) => theCase.number === number);
