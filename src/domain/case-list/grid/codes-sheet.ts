import { rangeAddress, cellAddress } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/cell";
import { CODE_LISTS, type CodeList, hasLabels } from "../codes";
import { CODES_SHEET } from "../list-layout";
import type { Change } from "../../spreadsheet/change";
import { nameCells } from "../../spreadsheet/defined-names";
import { columnWidths } from "../../spreadsheet/write-table";
import { labelsName } from "./formulas";
import { sheetTitle } from "./sheet-heading";
import { labelFormat } from "./conditional-formats";

const FIRST_CODE_ROW = 3;
/** Each list takes two columns, code and label, and one between it and the next. */
const COLUMNS_A_LIST = 3;

/**
 * The sheet `Codes`: code lists, with the defined names that dropdowns and formats refer to. Lists of other sheets
 * than the case list stand to the right of its own: `after` is how many lists stand before them.
 */
export function codesSheet(
  names: ReadonlyMap<string, string>,
  lists: readonly CodeList[] = CODE_LISTS,
  after = 0,
): Change[] {
  const sheet = CODES_SHEET;
  return [
    ...sheetTitle(sheet, "Codes"),
    ...lists.flatMap((list, i) => codeList(list, (after + i) * COLUMNS_A_LIST, names)),
  ];
}

function codeList(list: CodeList, left: number, names: ReadonlyMap<string, string>): Change[] {
  const sheet = CODES_SHEET;
  const bottom = FIRST_CODE_ROW + list.codes.length - 1;
  const codes = rangeAddress({ top: FIRST_CODE_ROW, bottom, left, right: left });
  const labels = rangeAddress({ top: FIRST_CODE_ROW, bottom, left: left + 1, right: left + 1 });
  const header = cellAddress(FIRST_CODE_ROW - 1, left);
  const cells = list.codes.map(({ code, label }): Cell[] => [code, label ?? ""]);
  return [
    { type: "write", sheet, range: header, cells: [[list.title]] },
    { type: "format", sheet, range: header, style: { bold: true } },
    // The number format gives the dropdown its labels; the cell, and so what is picked, is the bare code.
    {
      type: "number formats",
      sheet,
      range: codes,
      formats: list.codes.map(({ code, label }) => [labelFormat(code, label)]),
    },
    {
      type: "write",
      sheet,
      range: rangeAddress({ top: FIRST_CODE_ROW, bottom, left, right: left + 1 }),
      cells,
    },
    nameCells(list.name, sheet, codes, names),
    ...(hasLabels(list) ? [nameCells(labelsName(list), sheet, labels, names)] : []),
    ...columnWidths(sheet, hasLabels(list) ? [228, 190] : [228], left),
  ];
}
