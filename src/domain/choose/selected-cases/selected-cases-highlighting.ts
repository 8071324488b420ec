import { cellAddress, columnLetters, quotedSheet, rangeAddress } from "../../spreadsheet/address";
import type { Change, ConditionalStyle } from "../../spreadsheet/change";
import type { ExistingTable } from "../../spreadsheet/existing-table";
import { columnPositions } from "../../spreadsheet/sheet-table";
import { indexOf } from "../../case-list/columns";
import type { CaseList } from "../../case-list/case-list";
import { SELECTED_CASES } from "./selected-cases-table";

/** Bold too, so that it does not hang on colour; without a border, which costs more than all the rest. */
const GONE: ConditionalStyle = { fill: "FFC7CE", bold: true };

/** As on Tracking: struck through, so that the ten stand out among those that no longer count. */
const NO_LONGER: ConditionalStyle = { fill: "EDEDED", colour: "595959", italic: true, strikethrough: true };

/** Rows that people may add below the list. */
const BELOW = 1_000;

/**
 * Highlights cases that are Chosen and are gone from the list, until somebody decides, and strikes through those that
 * are no longer chosen: live, also with the pane closed. `existing`: the table as it is then; `isNew`: it has no
 * highlighting yet. `areAllCounting`: there is nobody yet to strike through.
 */
export function selectedCasesHighlighting(
  { layout }: CaseList,
  existing: ExistingTable,
  { isNew = false, areAllCounting = false } = {},
): Change[] {
  const { sheet, range } = existing;
  const positions = columnPositions(SELECTED_CASES.columns, existing);
  const { "Case number": number, Status: status } = positions;
  const listed = layout.columns[indexOf("caseNumber")];
  if (number === undefined || status === undefined || listed === undefined) return [];
  const { top, bottom } = layout.table;
  const letters = columnLetters(listed);
  const rows = `$${letters}$${top + 2}:$${letters}$${bottom + 1 + BELOW}`;
  const cell = (column: number): string => `$${cellAddress(range.top + 1, column)}`;
  const numbers = `TRIM(${quotedSheet(layout.sheet)}!${rows})`;
  const body = rangeAddress({ ...range, top: range.top + 1 });
  return [
    ...(isNew ? [] : [{ type: "clear conditional formats", sheet, range: body } as const]),
    {
      type: "conditional format",
      sheet,
      range: body,
      formula: `=IFERROR(AND(TRIM(${cell(status)})="Chosen",SUMPRODUCT(--(${numbers}=TRIM(${cell(number)})))=0),FALSE)`,
      style: GONE,
    },
    ...(areAllCounting
      ? []
      : [
          {
            type: "conditional format",
            sheet,
            range: body,
            formula: `=OR(TRIM(${cell(status)})="Withdrawn",TRIM(${cell(status)})="No longer chosen")`,
            style: NO_LONGER,
          } as const,
        ]),
  ];
}
