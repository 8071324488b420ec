import { cellAddress, columnLetters, rangeAddress } from "../../spreadsheet/address";
import type { CellStyle, Change } from "../../spreadsheet/change";
import { nameCells, type SheetsAndNames } from "../../spreadsheet/defined-names";
import { findMarkedSheet } from "../../spreadsheet/marked-sheet";
import { columnWidths } from "../../spreadsheet/write-table";
import type { CaseList } from "../../case-list/case-list";
import { listHeading, sheetTitle } from "../../case-list/grid/sheet-heading";
import { SELECTION_RECORD } from "./marked-record";
import { pageBreaks } from "./page-breaks";
import { RECORD_WIDTHS, type RecordLine } from "./record-line";

const HINT =
  "The add-in writes this sheet anew each time the ten are flagged or one is replaced. Keep notes on another sheet.";
/** The first line, from 0. */
const TOP = 5;
/** Title, authority and list date are printed on every page. */
const TITLE_ROWS = 3;
/** So many lines stand beneath them on a page in print of 80 per cent, with some to spare for other fonts. */
const LINES_A_PAGE = 38;
const TEXT: CellStyle = {
  numberFormat: "@",
  bold: false,
  colour: "000000",
  wrap: false,
  vertical: "Top",
  horizontal: "Left",
};
const LAST_ROW = 1_048_576;
const HEADING: CellStyle = { bold: true, colour: "1F3864" };

/**
 * Writes the sheet, or all of it anew. `position`: the place of a new one among the sheets, from 0; undefined for
 * the last. Throws CannotDo where a sheet of that name is somebody else's.
 */
export function selectionRecordSheet(
  list: CaseList,
  lines: readonly RecordLine[],
  workbook: SheetsAndNames,
  position: number | undefined,
): Change[] {
  const existing = findMarkedSheet(SELECTION_RECORD, workbook);
  const sheet = existing ?? SELECTION_RECORD.sheet;
  const right = RECORD_WIDTHS.length - 1;
  const range = rangeAddress({ top: TOP, left: 0, bottom: TOP + lines.length - 1, right });
  return [
    ...(existing === undefined ? newSheet(workbook, position) : []),
    ...sheetTitle(sheet, "Selection record"),
    ...listHeading(sheet, list, 1),
    { type: "write", sheet, range: "A4", cells: [[HINT]] },
    { type: "format", sheet, range, style: TEXT },
    ...lines.flatMap(({ isHeading, cells }, i): Change[] => {
      const last = Math.max(0, cells.length - 1);
      const row = TOP + i;
      return isHeading
        ? [
            {
              type: "format",
              sheet,
              range: rangeAddress({ top: row, bottom: row, left: 0, right: last }),
              style: HEADING,
            },
          ]
        : [];
    }),
    {
      type: "write",
      sheet,
      range,
      cells: lines.map(({ cells }) => RECORD_WIDTHS.map((_, i) => cells[i] ?? "")),
    },
    // What is no longer said goes last, however many lines there were: the record is never gone meanwhile.
    { type: "clear", sheet, range: `A${TOP + lines.length + 1}:${columnLetters(right)}${LAST_ROW}` },
    ...columnWidths(sheet, RECORD_WIDTHS),
    { type: "print setup", sheet, titleRows: `$1:$${TITLE_ROWS}`, pagesBeginAt: pageStarts(lines) },
  ];
}

/** The rows with which a page begins, as Excel numbers them. */
const pageStarts = (lines: readonly RecordLine[]): number[] =>
  pageBreaks(lines, { first: LINES_A_PAGE + TITLE_ROWS - TOP, others: LINES_A_PAGE }).map(
    (line) => TOP + 1 + line,
  );

function newSheet({ names }: SheetsAndNames, position: number | undefined): Change[] {
  const { sheet, name } = SELECTION_RECORD;
  return [
    { type: "add sheet", sheet, ...(position !== undefined && { position }) },
    nameCells(name, sheet, cellAddress(0, 0), names),
  ];
}
