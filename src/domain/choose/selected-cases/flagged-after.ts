import type { CaseList } from "../../case-list/case-list";
import { trimmed } from "../../spreadsheet/cell";
import type { ChoiceRecord } from "../choice-record/choice-record";
import type { CurrentChoice } from "../choice-record/current-choice";
import { caseNumberText } from "../pool";
import type { FlaggedCase } from "./flagged-cases";
import type { Status } from "./selected-cases-table";
import { formerRows, wantedRows } from "./wanted-rows";
import { normalised } from "../../spreadsheet/cell";

/** What Selected cases says of each case once the ten are flagged; `before`: what it says now. */
export function flaggedAfter(
  list: CaseList,
  record: ChoiceRecord,
  current: CurrentChoice,
  before: readonly FlaggedCase[],
): FlaggedCase[] {
  const wanted = wantedRows(list, record, current);
  const rows = [...wanted, ...formerRows(list, record, wanted)].map(({ theCase, status }): FlaggedCase => ({
    caseNumber: caseNumberText(theCase),
    number: theCase.number,
    group: theCase.group,
    status,
  }));
  const known = new Set(rows.map(({ number }) => number));
  const statusNow = ({ number }: FlaggedCase): Status =>
    record.withdrawn.has(number) ? "Withdrawn" : "No longer chosen";
  const others = before.filter(({ number }) => !known.has(number));
  return [
    ...rows,
    ...others.map((one) => ({ ...one, status: isOver(one) ? statusNow(one) : trimmed(one.status) })),
  ];
}

/** A case that the choice does not know any more. */
const isOver = ({ status }: FlaggedCase): boolean => ["chosen", "reserve"].includes(normalised(status));

/** Cases that the sheet says are withdrawn, of which nothing is kept: the choice was forgotten. As typed. */
export const withdrawnOnSheet = (
  before: readonly FlaggedCase[],
  { withdrawals }: ChoiceRecord,
  { ten }: CurrentChoice,
): string[] =>
  before
    .filter(
      ({ number, status }) =>
        normalised(status) === "withdrawn" &&
        !withdrawals.some((one) => one.number === number) &&
        !ten.some(({ theCase }) => theCase.number === number),
    )
    .map(({ caseNumber }) => caseNumber);
