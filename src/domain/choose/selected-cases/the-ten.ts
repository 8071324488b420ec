import { caseNumber } from "../../case-list/case";
import { cellAt } from "../../spreadsheet/sheet-cells";
import { normalised, trimmed } from "../../spreadsheet/cell";
import { type Group, GROUPS } from "../../case-list/groups";
import { columnFinder, type ExistingTable } from "../../spreadsheet/existing-table";

/** A row of Selected cases, as far as tracking needs it. */
export interface SelectedCase {
  /** As typed. */
  readonly caseNumber: string;
  /** As numbers are compared: folded. */
  readonly number: string;
  readonly group: Group | undefined;
  /** As on the sheet: Chosen, Withdrawn, Reserve, No longer chosen. */
  readonly status: string;
}

/**
 * The rows of the table SelectedCases that have a case number, in its order. Returns a sentence instead where a
 * column that this needs is gone. `press` is the button to press again.
 */
export function selectedCases(existing: ExistingTable, press: string): SelectedCase[] | string {
  const { sheet, range, cells } = existing;
  const columnOf = columnFinder(existing);
  const lost = ["Case number", "Status"].find((header) => columnOf(header) === undefined);
  if (lost !== undefined)
    return `The table on the sheet ${sheet} has no column ${lost}. Put the header back, then press ${press} again.`;
  const text = (row: number, header: string): string => {
    const column = columnOf(header);
    return column === undefined ? "" : trimmed(cellAt(cells, row, column));
  };
  return Array.from({ length: range.bottom - range.top }, (_, i) => range.top + 1 + i).flatMap((row) => {
    const number = caseNumber(text(row, "Case number"));
    if (number === "") return [];
    const group = GROUPS.find((known) => normalised(known) === normalised(text(row, "Group")));
    return [{ caseNumber: text(row, "Case number"), number, group, status: text(row, "Status") }];
  });
}

/** Whether a case is one of the ten now. */
export const isChosen = ({ status }: SelectedCase): boolean => normalised(status) === "chosen";

/** The ten. */
export const theTen = (selected: readonly SelectedCase[]): SelectedCase[] => selected.filter(isChosen);
