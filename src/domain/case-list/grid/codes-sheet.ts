import { parseRange, positionAddress, rangeAddress } from "../../spreadsheet/address";
import { type Cell, trimmed } from "../../spreadsheet/cell";
import { cellAt, type SheetCells } from "../../spreadsheet/sheet-cells";
import {
  AGE_CODES,
  CATEGORY_CODES,
  CODE_LISTS,
  type CodeList,
  ETHNICITY_CODES,
  GENDER_CODES,
  GROUP_CODES,
  hasLabels,
  labelled,
  LDD_TYPE_CODES,
  LIVES_IN_CODES,
  NATURE_SUGGESTIONS,
  TRACKED_CODES,
  YES_NO_CODES,
} from "../codes";
import { CODES_SHEET } from "../list-layout";
import type { Change } from "../../spreadsheet/change";
import { nameCells } from "../../spreadsheet/defined-names";
import { findName } from "../../spreadsheet/same-name";
import { columnWidths } from "../../spreadsheet/write-table";
import { labelsName } from "./formulas";
import { sheetTitle } from "./sheet-heading";
import { labelFormat } from "./conditional-formats";

/** Each list takes two columns, code and label, and one between it and the next. */
const COLUMNS_A_LIST = 3;
const TITLES_ROW = 2;
const GAP = 12;

/** Where a list stands: the row of its title and the column of its codes, both from 0. */
export interface CodeListPlace {
  readonly list: CodeList;
  readonly row: number;
  readonly column: number;
}

/** Lists one below another, in columns of lists beside each other; `after`: how many columns of lists stand before them. */
export const stacked = (stacks: readonly (readonly CodeList[])[], after = 0): CodeListPlace[] =>
  stacks.flatMap((lists, i) =>
    lists.map((list, place) => ({
      list,
      row: TITLES_ROW + lists.slice(0, place).reduce((rows, { codes }) => rows + codes.length + 2, 0),
      column: (after + i) * COLUMNS_A_LIST,
    })),
  );

/** The case list's own: the widest first, the ages last, so that the sheet fits on a page that can be read. */
const STACKS: readonly (readonly CodeList[])[] = [
  [LIVES_IN_CODES, LDD_TYPE_CODES, CATEGORY_CODES],
  [ETHNICITY_CODES, NATURE_SUGGESTIONS, GENDER_CODES, GROUP_CODES, YES_NO_CODES, TRACKED_CODES],
  [AGE_CODES],
];
/** So many columns of lists the case list has on `Codes`; those of other sheets stand to their right. */
export const STACKS_OF_CASE_LIST = STACKS.length;

/** So many columns of lists the whole sheet has. */
const MOST_STACKS = 5;

/**
 * Workbooks from before have all lists side by side, beginning in one row: they keep them so. Their names say it, even
 * where that sheet has another name by now.
 */
export function sideBySide(names: ReadonlyMap<string, string>): boolean {
  return CODE_LISTS.some(({ name }) => {
    const there = findName(names.keys(), name);
    const cells = there === undefined ? undefined : parseRange(names.get(there) ?? "");
    return cells !== undefined && cells.left >= MOST_STACKS * COLUMNS_A_LIST;
  });
}

/**
 * The sheet `Codes`: code lists, with the defined names that dropdowns and formats refer to. `after`: how many lists
 * stand before these where all stand side by side.
 */
export function codesSheet(
  names: ReadonlyMap<string, string>,
  places: readonly CodeListPlace[] = stacked(STACKS),
  lists: readonly CodeList[] = CODE_LISTS,
  after = 0,
): Change[] {
  const sheet = CODES_SHEET;
  const standing = sideBySide(names)
    ? lists.map((list, i) => ({ list, row: TITLES_ROW, column: (after + i) * COLUMNS_A_LIST }))
    : places;
  return [
    ...sheetTitle(sheet, "Codes"),
    ...titles(standing),
    { type: "print setup", sheet, titleRows: "$1:$1", pagesTall: 1 },
    ...standing.flatMap((place) => codeList(place, names)),
    // A number and its label stand where texts stand.
    ...standing.map((place): Change => ({
      type: "format",
      sheet,
      range: codesRange(place),
      style: { horizontal: "Left" },
    })),
    ...widthsOf(standing),
  ];
}

/**
 * After rows of `Codes` were deleted or inserted, and the lists are written at their places again: takes away what of
 * the same lists is left beside them, in the free rows above and below and beside the titles.
 */
export function withoutLeftovers(codes: SheetCells, names: ReadonlyMap<string, string>): Change[] {
  // Lists that all begin in one row leave nothing between them.
  const places = sideBySide(names) ? [] : stacked(STACKS);
  const inStack = (column: number): ReadonlySet<string> =>
    new Set(
      places
        .filter((place) => place.column === column)
        .flatMap(({ list }) => [
          list.title,
          ...list.codes.flatMap(({ code, label = "" }) => [String(code), label]),
        ]),
    );
  const cells = places.flatMap(({ list, row, column }) => {
    const ours = inStack(column);
    const below = row + list.codes.length + 1;
    return [
      ...[row - 1, below].flatMap((free) => [column, column + 1].map((at) => ({ row: free, column: at }))),
      { row, column: column + 1 },
    ].filter((at) => {
      const text = trimmed(cellAt(codes, at.row, at.column));
      return text !== "" && ours.has(text);
    });
  });
  return [...new Set(cells.map(positionAddress))].map((range): Change => ({
    type: "write",
    sheet: CODES_SHEET,
    range,
    cells: [[""]],
  }));
}

/** Titles of one row at once, and their looks together: each cell for itself costs Excel five actions. */
function titles(places: readonly CodeListPlace[]): Change[] {
  const rows = [...new Set(places.map(({ row }) => row))].map((row) => {
    const here = places.filter((place) => place.row === row);
    const columns = here.map(({ column }) => column);
    const [left, right] = [Math.min(...columns), Math.max(...columns)];
    const cells = Array.from(
      { length: right - left + 1 },
      (_, i) => here.find(({ column }) => column === left + i)?.list.title ?? null,
    );
    return { range: rangeAddress({ top: row, bottom: row, left, right }), cells };
  });
  const sheet = CODES_SHEET;
  return [
    ...rows.map(({ range, cells }): Change => ({ type: "write", sheet, range, cells: [cells] })),
    ...rows.map(({ range }): Change => ({ type: "format", sheet, range, style: { bold: true } })),
  ];
}

function codeList({ list, row, column: left }: CodeListPlace, names: ReadonlyMap<string, string>): Change[] {
  const sheet = CODES_SHEET;
  const top = row + 1;
  const bottom = row + list.codes.length;
  const codes = codesRange({ list, row, column: left });
  const labels = rangeAddress({ top, bottom, left: left + 1, right: left + 1 });
  const both = rangeAddress({ top, bottom, left, right: left + 1 });
  const cells = list.codes.map(({ code, label }): Cell[] => [code, label ?? ""]);
  return [
    // The number format gives the dropdown its labels; the cell, and so what is picked, is the bare code.
    {
      type: "number formats",
      sheet,
      range: hasLabels(list) ? both : codes,
      formats: list.codes.map(({ code, label }) => [
        labelFormat(code, label),
        // Formulas read the labels; people read them with their codes.
        ...(hasLabels(list) ? [NOT_SHOWN] : []),
      ]),
    },
    { type: "write", sheet, range: both, cells },
    nameCells(list.name, sheet, codes, names),
    ...(hasLabels(list) ? [nameCells(labelsName(list), sheet, labels, names)] : []),
  ];
}

const codesRange = ({ list, row, column }: CodeListPlace): string =>
  rangeAddress({ top: row + 1, bottom: row + list.codes.length, left: column, right: column });

const NOT_SHOWN = ";;;";

/** Each column of lists as wide as the widest of what it shows, in points; what is not shown takes no room. */
const widthsOf = (places: readonly CodeListPlace[]): Change[] =>
  [...new Set(places.map(({ column }) => column))].flatMap((left) => {
    const shown = places
      .filter(({ column }) => column === left)
      .flatMap(({ list: { title, codes } }) => [title, ...codes.map(labelled)]);
    const longest = Math.max(...shown.map(({ length }) => length));
    return columnWidths(CODES_SHEET, [Math.ceil(longest * 5.5) + GAP, GAP, GAP], left);
  });
