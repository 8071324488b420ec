import { trimmed } from "../spreadsheet/cell";
import type { ExistingTable } from "../spreadsheet/existing-table";
import { readRows } from "../spreadsheet/sheet-table";
import { caseNumber } from "../case-list/case";
import { type FlaggedCase, isTracked, readFlaggedCases, trackedAmong } from "./selected-cases/flagged-cases";
import { SELECTED_CASES } from "./selected-cases/selected-cases-table";
import type { ChoiceRecord, Withdrawal } from "./choice-record/choice-record";

/** A flagged case as a letter names it. */
export interface RequestCase extends FlaggedCase {
  readonly team: string;
}

/** The ten that are flagged, as Selected cases has them. */
export function requestCases(existing: ExistingTable): RequestCase[] {
  const teams = new Map(
    readRows(SELECTED_CASES.columns, existing).map(({ cells }) => [
      caseNumber(cells["Case number"]),
      trimmed(cells.Team),
    ]),
  );
  return trackedAmong(readFlaggedCases(existing) ?? []).map((one) => ({
    ...one,
    team: teams.get(one.number) ?? "",
  }));
}

/** The replacements that stand: whoever came in is flagged, whoever went out is not. The last one first. */
export function replacementsFlagged({ withdrawals }: ChoiceRecord, existing: ExistingTable): Withdrawal[] {
  const ten = new Set((readFlaggedCases(existing) ?? []).filter(isTracked).map(({ number }) => number));
  const standing = withdrawals.filter(({ number, replacement }) => !ten.has(number) && ten.has(replacement));
  // Where the same case came in twice, the later time counts.
  return [...new Map(standing.map((one) => [one.replacement, one])).values()].reverse();
}
