import type { CaseList } from "../../case-list/case-list";
import { listHeading, sheetTitle } from "../../case-list/grid/sheet-heading";
import { isWithoutRows } from "../../spreadsheet/begun-sheet";
import { CannotDo } from "../../shared/cannot-do";
import { cellAddress, rangeAddress } from "../../spreadsheet/address";
import type { Change } from "../../spreadsheet/change";
import type { ExistingTable } from "../../spreadsheet/existing-table";
import { columnPositions, headersOf } from "../../spreadsheet/sheet-table";
import { bodyFormats } from "../../spreadsheet/write-table";
import { trimmed } from "../../spreadsheet/cell";
import { cellAt } from "../../spreadsheet/sheet-cells";
import type { Moment } from "../choice-record/moment";
import { SELECTED_CASES } from "./selected-cases-table";

const TITLE = "The ten cases to be tracked (Status Chosen)";
/** As earlier versions had it: reserves stood under it too. */
const OLD_TITLE = "The ten cases to be tracked";

/** The titles of the sheet, above its table. */
export const selectedCasesTitles = (sheet: string, list: CaseList): Change[] => [
  ...sheetTitle(sheet, TITLE),
  ...listHeading(sheet, list, 3),
];

const ROWS_READ = "Row in list as on ";
const LOOKS =
  "In italics: Reserve, not chosen. In bold: Chosen, but gone from the list. Struck through: Withdrawn or No longer chosen.";

/**
 * Says above the table which rows are the ten, when the rows of the list were read and what the looks of rows mean, unless
 * people have written there. `haveRows`: whether rows were brought up to date now.
 */
export function wordsAbove(
  { sheet, range, cells }: ExistingTable,
  at: Moment,
  { haveRows = true } = {},
): Change[] {
  const title: Change[] = trimmed(cellAt(cells, 0, 0)) === OLD_TITLE ? sheetTitle(sheet, TITLE) : [];
  const row = range.top - 1;
  const holds = trimmed(cellAt(cells, row, range.left));
  const isOurs = holds === "" || holds.startsWith(ROWS_READ);
  if (row < 3 || !isOurs || (!haveRows && holds.endsWith(LOOKS))) return title;
  const words = `${ROWS_READ}${at}. ${LOOKS}`;
  return [...title, { type: "write", sheet, range: cellAddress(row, range.left), cells: [[words]] }];
}

/**
 * Puts the headers back where the whole sheet was cleared: Excel keeps the table and calls its columns Column1,
 * Column2 and so on. `table`: as it is then. A table in which anything stands is left as it is. Throws CannotDo where
 * the empty table is too narrow.
 */
export function withHeaders(
  list: CaseList,
  existing: ExistingTable,
): { readonly changes: readonly Change[]; readonly table: ExistingTable } {
  const { columns, press } = SELECTED_CASES;
  const { sheet, range, cells } = existing;
  const isOurs = Object.values(columnPositions(columns, existing)).some((position) => position !== undefined);
  if (isOurs || !isWithoutRows(existing)) return { changes: [], table: existing };
  const headers = headersOf(columns);
  if (range.right - range.left + 1 < headers.length)
    throw new CannotDo(`The sheet ${sheet} is empty. Delete it, then press ${press} again.`);
  const right = range.left + headers.length - 1;
  const values = cells.values.map((row, i) =>
    i + cells.top === range.top ? row.map((cell, j) => headers[j + cells.left - range.left] ?? cell) : row,
  );
  const table = { ...existing, cells: { ...cells, values } };
  return {
    changes: [
      ...selectedCasesTitles(sheet, list),
      {
        type: "write",
        sheet,
        range: rangeAddress({ ...range, bottom: range.top, right }),
        cells: [headers],
      },
      ...bodyFormats(columns, table),
    ],
    table,
  };
}
