import type { CaseList } from "../../../../src/domain/case-list/case-list";
import { type ChoiceRecord, EMPTY_RECORD } from "../../../../src/domain/choose/choice-record/choice-record";
import { currentChoice } from "../../../../src/domain/choose/choice-record/current-choice";
import type { FlaggedCase } from "../../../../src/domain/choose/selected-cases/flagged-cases";
import { nosFor } from "../../../../src/domain/choose/selected-cases/nos";
import { newSelectedCases } from "../../../../src/domain/choose/selected-cases/new-selected-cases";
import type { Cell } from "../../../../src/domain/spreadsheet/cell";
import type { Change } from "../../../../src/domain/spreadsheet/change";
import { type CaseCells, cases } from "../../../support/a-list";
import { NO_SHEET, type Written, written } from "../../support/written";

/** Cases 1001 to 1013: the ten and one more of each group. */
export const rowsWith = (...unticked: readonly number[]): CaseCells[] =>
  [
    ...cases(5, { group: "LAC", tracked: "Yes" }),
    ...cases(3, { group: "CPR", tracked: "Yes" }),
    ...cases(5, { group: "LDD", tracked: "Yes", livesIn: "" }),
  ].map((row, i) => (unticked.includes(1001 + i) ? { ...row, tracked: "" } : row));
export const TEN = rowsWith(1005, 1008, 1013);

/** What is kept once the ten that are ticked are flagged, each with its No. */
export function recordWith(list: CaseList, onSheet: readonly FlaggedCase[] = []): ChoiceRecord {
  const { ten } = currentChoice(list, EMPTY_RECORD);
  return { ...EMPTY_RECORD, nos: new Map(nosFor(EMPTY_RECORD, ten, onSheet)) };
}

export const newSheet = (list: CaseList): readonly Change[] =>
  newSelectedCases(list, recordWith(list), currentChoice(list, recordWith(list)));
export const made = (list: CaseList): Written => written(NO_SHEET, newSheet(list));
export const bodyOf = ({ range: table, cells }: Written): Cell[][] =>
  cells.values.slice(table.top + 1, table.bottom + 1).map((row) => [...row]);
export const column = (sheet: Written, header: string): Cell[] => {
  const at = sheet.cells.values[sheet.range.top]?.indexOf(header) ?? -1;
  return bodyOf(sheet).map((row) => row[at] ?? "");
};
