import { columnPositions, lostTableWords } from "../spreadsheet/sheet-table";
import type { ExistingTable } from "../spreadsheet/existing-table";
import { isWithoutRows } from "../spreadsheet/begun-sheet";
import { NEEDED_TO_READ, readFlaggedCases, trackedAmong } from "../choose/selected-cases/flagged-cases";
import { SELECTED_CASES } from "../choose/selected-cases/selected-cases-table";

const { sheet: SHEET } = SELECTED_CASES;

/**
 * Why it is not known which cases are tracked, though there is a tracking sheet, and what to do; undefined where it is
 * known. Without the ten nothing that is said of late and done would be true. `press`: the button, and where it is.
 */
export function tenMissing(
  selectedCases: ExistingTable | undefined,
  sheets: readonly string[],
  press: string = SELECTED_CASES.press,
): string | undefined {
  if (!selectedCases) return lostTableWords(SELECTED_CASES, sheets) ?? `${SHEET} is missing. Press ${press}.`;
  const positions = columnPositions(SELECTED_CASES.columns, selectedCases);
  const lost = NEEDED_TO_READ.find((header) => positions[header] === undefined);
  if (isWithoutRows(selectedCases)) return `${selectedCases.sheet} is empty. Press ${press}.`;
  if (lost !== undefined)
    return `${selectedCases.sheet} has no column ${lost}. Put the header back, then press ${press}.`;
  return trackedAmong(readFlaggedCases(selectedCases) ?? []).length === 0
    ? `${selectedCases.sheet} has no case that is Chosen. Press ${press}.`
    : undefined;
}
