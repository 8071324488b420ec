import { rangeAddress } from "../../spreadsheet/address";
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
const GAP = 12;

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
  const row = FIRST_CODE_ROW - 1;
  const left = after * COLUMNS_A_LIST;
  const headings = lists.flatMap(({ title }, i) => (i === 0 ? [title] : [null, null, title]));
  const range = rangeAddress({ top: row, bottom: row, left, right: left + headings.length - 1 });
  return [
    ...sheetTitle(sheet, "Codes"),
    // All of them at once: each cell for itself costs Excel five actions.
    { type: "write", sheet, range, cells: [headings] },
    { type: "format", sheet, range, style: { bold: true } },
    { type: "print setup", sheet, titleRows: "$1:$1" },
    ...lists.flatMap((list, i) => codeList(list, (after + i) * COLUMNS_A_LIST, names)),
  ];
}

function codeList(list: CodeList, left: number, names: ReadonlyMap<string, string>): Change[] {
  const sheet = CODES_SHEET;
  const bottom = FIRST_CODE_ROW + list.codes.length - 1;
  const codes = rangeAddress({ top: FIRST_CODE_ROW, bottom, left, right: left });
  const labels = rangeAddress({ top: FIRST_CODE_ROW, bottom, left: left + 1, right: left + 1 });
  const cells = list.codes.map(({ code, label }): Cell[] => [code, label ?? ""]);
  return [
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
    ...columnWidths(sheet, widthsOf(list), left),
  ];
}

/** Code, label and the gap before the next list, in points: as wide as what they show, so that all fits on a page. */
function widthsOf({ title, codes }: CodeList): number[] {
  const longest = (texts: readonly string[]): number => Math.max(...texts.map(({ length }) => length));
  const shown = codes.map(({ code, label }) => (label === undefined ? String(code) : `${code} – ${label}`));
  const labels = codes.map(({ label = "" }) => label);
  const points = (characters: number): number => (characters === 0 ? GAP : Math.ceil(characters * 5.5) + GAP);
  return [points(longest([title, ...shown])), points(longest(labels)), GAP];
}
