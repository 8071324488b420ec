import { cellAddress, columnLetters, quotedSheet, rangeAddress } from "../../spreadsheet/address";
import type { Change, ConditionalStyle } from "../../spreadsheet/change";
import type { ExistingTable } from "../../spreadsheet/existing-table";
import { columnPositions } from "../../spreadsheet/sheet-table";
import { indexOf } from "../../case-list/columns";
import type { CaseList } from "../../case-list/case-list";
import { SELECTED_CASES, type Status } from "./selected-cases-table";

/** Bold too, so that it does not hang on colour; without a border, which costs more than all the rest. */
const GONE: ConditionalStyle = { fill: "FFC7CE", bold: true };

/** As on Tracking: struck through, so that the ten stand out among those that no longer count. */
const NO_LONGER: ConditionalStyle = { fill: "EDEDED", colour: "595959", italic: true, strikethrough: true };

/** In italics beside the ten, and with the word at the number: Status stands far to the right. */
const STANDS_BY: ConditionalStyle = { fill: "F2F2F2", colour: "404040", italic: true };
const RESERVE_FORMAT = '@" – reserve"';

/** Rows that people may add below the list. */
const BELOW = 1_000;

/**
 * Highlights cases that are Chosen and are gone from the list, until somebody decides, sets reserves apart from the ten,
 * and strikes through those that are no longer chosen: live, also with the pane closed. `existing`: the table as it is
 * then; `isNew`: it has no highlighting yet. `statuses`: whom to tell apart; nothing is made for those that nobody has.
 */
export function selectedCasesHighlighting(
  { layout }: CaseList,
  existing: ExistingTable,
  statuses: ReadonlySet<string>,
  { isNew = false } = {},
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
  const is = (wanted: Status): string => `TRIM(${cell(status)})="${wanted}"`;
  const highlight = (
    formula: string,
    looks: Pick<Extract<Change, { type: "conditional format" }>, "style" | "numberFormat">,
    on = body,
  ): Change => ({ type: "conditional format", sheet, range: on, formula: `=${formula}`, ...looks });
  return [
    ...(isNew ? [] : [{ type: "clear conditional formats", sheet, range: body } as const]),
    highlight(`IFERROR(AND(${is("Chosen")},SUMPRODUCT(--(${numbers}=TRIM(${cell(number)})))=0),FALSE)`, {
      style: GONE,
    }),
    ...(statuses.has("Reserve")
      ? [
          highlight(is("Reserve"), { style: STANDS_BY }),
          highlight(
            is("Reserve"),
            { numberFormat: RESERVE_FORMAT },
            rangeAddress({ ...range, top: range.top + 1, left: number, right: number }),
          ),
        ]
      : []),
    ...([...statuses].some((one) => one !== "Chosen" && one !== "Reserve")
      ? [highlight(`OR(${is("Withdrawn")},${is("No longer chosen")})`, { style: NO_LONGER })]
      : []),
  ];
}
