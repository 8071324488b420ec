import { type LeftOut, wordsFor } from "./left-out";
import { fillsSeveral } from "./read-cells";
import type { ReadStyles } from "./read-styles";
import type { XmlElement } from "./xml";

/** As files number columns, from 1. */
const LAST_COLUMN = 16_384;

/** The elements of rules that hold formulas. */
const FINDS_CELLS = ["formula1", "formula2", "formula", "f"];

const SHEETS: LeftOut<XmlElement> = [
  // A column without a button is named among the filtered ones too.
  ["filters", (sheet) => sheet.all("autoFilter", "filterColumn").some(({ children }) => children.length > 0)],
  [
    "filter buttons outside tables",
    (sheet) => sheet.all("autoFilter").some((filter) => filter.all("filterColumn").length === 0),
  ],
  ["array formulas, whose results stay", (sheet) => formulasOf(sheet).some(fillsSeveral)],
  [
    "what-if tables, whose results stay",
    (sheet) => formulasOf(sheet).some((f) => f.attribute("t") === "dataTable"),
  ],
  [
    "groups of rows and columns",
    (sheet) =>
      [...sheet.all("sheetData", "row"), ...sheet.all("cols", "col")].some((line) =>
        line.number("outlineLevel"),
      ),
  ],
  [
    "order from right to left",
    (sheet) => sheet.all("sheetViews", "sheetView").some((view) => view.flag("rightToLeft")),
  ],
  [
    "settings of the view",
    (sheet) =>
      sheet
        .all("sheetViews", "sheetView")
        .some(
          (view) =>
            ["showGridLines", "showRowColHeaders", "showZeros"].some((name) => view.isOff(name)) ||
            view.flag("showFormulas"),
        ),
  ],
  [
    "split windows",
    (sheet) =>
      sheet
        .all("sheetViews", "sheetView", "pane")
        .some(
          (pane) =>
            !pane.attribute("state")?.startsWith("frozen") &&
            (pane.number("xSplit") ?? pane.number("ySplit")),
        ),
  ],
  ["colours of tabs", (sheet) => sheet.all("sheetPr", "tabColor").length > 0],
  [
    "rows and columns hidden to the sheet’s end",
    (sheet) =>
      sheet.child("sheetFormatPr")?.flag("zeroHeight") === true ||
      sheet.all("cols", "col").some((col) => col.flag("hidden") && col.number("max") === LAST_COLUMN),
  ],
  [
    "dropdowns and rules that find cells by INDIRECT",
    (sheet) =>
      ["dataValidations", "conditionalFormatting", "extLst"].some((part) =>
        sheet
          .all(part)
          .some((rules) =>
            FINDS_CELLS.some((name) =>
              rules.everywhere(name).some(({ text }) => /\bINDIRECT\s*\(/i.test(text)),
            ),
          ),
      ),
  ],
  ["scenarios", (sheet) => sheet.child("scenarios") !== undefined],
  ["sparklines", (sheet) => sheet.all("extLst", "ext", "sparklineGroups").length > 0],
  [
    "headers and footers",
    (sheet) =>
      sheet
        .all("headerFooter")
        .some(({ children }) => children.some(({ text }) => text !== "" && !text.startsWith("&R"))),
  ],
  [
    "passwords of sheets",
    (sheet) =>
      ["password", "hashValue"].some((kind) => sheet.child("sheetProtection")?.attribute(kind) !== undefined),
  ],
];

/** What the protection of a sheet may allow besides (ECMA-376, part 1, 18.3.1.85). */
const ALLOWED = [
  ...["formatCells", "formatColumns", "formatRows", "insertColumns", "insertRows", "insertHyperlinks"],
  ...["deleteColumns", "deleteRows", "sort", "autoFilter", "pivotTables"],
];

/** The words for what a sheet has and the preview leaves out. */
export function leftOutOfSheet(sheet: XmlElement, { cells, isUnlocked }: ReadStyles): string[] {
  const columns = sheet.all("cols", "col").map((column) => column.number("style") ?? 0);
  const rows = sheet
    .all("sheetData", "row")
    .map((row) => (row.flag("customFormat") ? (row.number("s") ?? 0) : 0));
  // The number formats of columns are read.
  const look = (style: number): string => JSON.stringify({ ...cells[style], numberFormat: undefined });
  const protection = sheet.child("sheetProtection");
  const mayBeChanged = (): boolean =>
    sheet.child("protectedRanges") !== undefined ||
    ALLOWED.some((what) => protection?.isOff(what)) ||
    columns.some((style) => isUnlocked[style]) ||
    sheet.all("sheetData", "row", "c").some((cell) => isUnlocked[cell.number("s") ?? 0]);
  return [
    ...wordsFor(SHEETS, sheet),
    ...([...columns, ...rows].some((style) => look(style) !== look(0))
      ? ["formats of whole rows and columns"]
      : []),
    ...(protection?.flag("sheet") && mayBeChanged() ? ["what may be changed on protected sheets"] : []),
  ];
}

const formulasOf = (sheet: XmlElement): XmlElement[] => sheet.all("sheetData", "row", "c", "f");
