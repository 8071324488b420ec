import type { CaseList } from "../../case-list/case-list";
import type { Change } from "../../spreadsheet/change";
import { newTable } from "../../spreadsheet/write-table";
import type { ChoiceRecord } from "../choice-record/choice-record";
import type { CurrentChoice } from "../choice-record/current-choice";
import { SELECTED_CASES } from "./selected-cases-table";
import { selectedCasesTitles } from "./with-headers";
import { formerRows, wantedRows } from "./wanted-rows";

/** The sheet Selected cases, made new. */
export function newSelectedCases(list: CaseList, record: ChoiceRecord, current: CurrentChoice): Change[] {
  const { sheet } = SELECTED_CASES;
  const wanted = wantedRows(list, record, current);
  const rows = [...wanted, ...formerRows(list, record, wanted)];
  return [
    { type: "add sheet", sheet },
    ...selectedCasesTitles(sheet, list),
    ...newTable(SELECTED_CASES, rows),
  ];
}
