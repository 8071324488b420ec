import { type TableStyleProperties, Workbook as ExcelFile, type Worksheet } from "exceljs";
import { rangeAddress, cellAddress, parseRange } from "../../../src/domain/spreadsheet/address";
import type { CellValue } from "../host/grid";
import { cellsOf } from "../host/ranges";
import type { PlacedTable, PrintSetup, SheetContent, WorkbookContent } from "./workbook-content";
import { writeCell } from "./xlsx-cells";
import { exceljsConditionalFormats } from "./xlsx-conditional-formats";
import { XlsxParts } from "./xlsx-parts";
import { exceljsValidation } from "./xlsx-validations";

const toCharacters = (points: number): number => Math.round((((points * 96) / 72 - 5) / 7) * 100) / 100;

const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** The workbook as an .xlsx file. */
export async function writeXlsx({ sheets, names, settings }: WorkbookContent): Promise<Uint8Array> {
  const excel = new ExcelFile();
  for (const content of sheets) await writeSheet(excel.addWorksheet(content.name), content);
  // exceljs knows names of cells only, not of formulas.
  for (const { name, formula } of names) {
    if (parseRange(formula)) excel.definedNames.add(formula.slice(1), name);
  }
  const parts = new XlsxParts(new Uint8Array(await excel.xlsx.writeBuffer()));
  parts.sheetPaths.forEach((path, index) => finish(parts, path, sheets[index]));
  parts.settings = settings;
  return parts.toFile();
}

async function writeSheet(sheet: Worksheet, content: SheetContent): Promise<void> {
  const { frozen } = content;
  sheet.state = STATES[content.visibility];
  if (frozen.rows + frozen.columns > 0) {
    sheet.views = [{ state: "frozen", xSplit: frozen.columns, ySplit: frozen.rows }];
  }
  for (const [column, points] of content.columnWidths)
    sheet.getColumn(column + 1).width = toCharacters(points);
  for (const column of content.hiddenColumns) sheet.getColumn(column + 1).hidden = true;
  for (const [row, points] of content.rowHeights) sheet.getRow(row + 1).height = points;
  for (const row of content.hiddenRows) sheet.getRow(row + 1).hidden = true;
  // A table writes its cells; they are written again, with their formats, afterwards.
  for (const table of content.tables) addTable(sheet, table, content);
  for (const cell of content.cells) writeCell(sheet.getCell(cell.row + 1, cell.column + 1), cell);
  for (const range of content.merges) sheet.mergeCells(rangeAddress(range));
  for (const placed of content.validations) {
    const validation = exceljsValidation(placed);
    for (const range of placed.ranges) {
      for (const [row, column] of cellsOf(range))
        sheet.getCell(row + 1, column + 1).dataValidation = validation;
    }
  }
  for (const conditionalFormat of exceljsConditionalFormats(content.conditionalFormats))
    sheet.addConditionalFormatting(conditionalFormat);
  Object.assign(sheet.pageSetup, pageSetup(content.print));
  if (content.isProtected) await sheet.protect("", {});
}

const A4 = 9;

const pageSetup = ({ orientation, pagesWide, titleRows }: PrintSetup): object => ({
  paperSize: A4,
  ...(orientation && { orientation }),
  ...(pagesWide !== undefined && { fitToPage: true, fitToWidth: pagesWide, fitToHeight: 0 }),
  ...(titleRows !== undefined && { printTitlesRow: titleRows.replaceAll("$", "") }),
});

function addTable(sheet: Worksheet, { name, range, style }: PlacedTable, { cells }: SheetContent): void {
  const values = new Map(cells.map(({ row, column, value }) => [cellAddress(row, column), value]));
  const rowAt = (row: number): CellValue[] =>
    Array.from(
      { length: range.right - range.left + 1 },
      (_, i) => values.get(cellAddress(row, range.left + i)) ?? "",
    );
  sheet.addTable({
    name,
    ref: cellAddress(range.top, range.left),
    columns: rowAt(range.top).map((header, i) => ({
      name: String(header || `Column${i + 1}`),
      filterButton: true,
    })),
    rows: Array.from({ length: range.bottom - range.top }, (_, i) => rowAt(range.top + 1 + i)),
    style: { theme: tableTheme(style), showRowStripes: true },
  });
}

type Theme = NonNullable<TableStyleProperties["theme"]>;

/** exceljs names all of Excel's table styles one by one. */
const tableTheme = (style: string): Theme => style as Theme;

/** What exceljs leaves out. */
function finish(parts: XlsxParts, path: string, content: SheetContent | undefined): void {
  if (!content) return;
  const { conditionalFormats, validations } = content;
  const stopping = conditionalFormats.flatMap(({ conditionalFormat }, i) =>
    conditionalFormat.stopIfTrue ? [conditionalFormats.length - i] : [],
  );
  parts.stopAt(path, new Set(stopping));
  const bare = validations.filter(({ validation: { rule } }) => rule.kind === "list" && !rule.dropdown);
  parts.hideArrows(path, new Set(bare.flatMap(({ ranges }) => ranges.map(rangeAddress))));
}
