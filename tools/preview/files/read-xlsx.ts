import { Workbook as ExcelFile, type Worksheet } from "exceljs";
import * as z from "zod/mini";
import { parseRange } from "../../../src/domain/spreadsheet/address";
import type { NameInfo } from "../host/grid";
import {
  sheetContent,
  type CellContent,
  type PlacedTable,
  type PlacedValidation,
  type PrintSetup,
  type SheetContent,
  type WorkbookContent,
} from "./workbook-content";
import { readCell } from "./xlsx-cells";
import { readConditionalFormats } from "./xlsx-conditional-formats";
import { XlsxParts } from "./xlsx-parts";
import { readValidations } from "./xlsx-validations";

/** Excel's width in characters of the standard font, to points. */
const toPoints = (characters: number): number => ((characters * 7 + 5) * 72) / 96;

const STATES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** What exceljs reads although its types do not say so. */
const untyped = z.object({
  views: z.nullish(
    z.array(
      z.object({
        state: z.optional(z.string()),
        xSplit: z.optional(z.number()),
        ySplit: z.optional(z.number()),
      }),
    ),
  ),
  sheetProtection: z.nullish(z.object({ sheet: z.optional(z.boolean()) })),
  tables: z.record(
    z.string(),
    z.object({
      table: z.object({
        name: z.string(),
        tableRef: z.string(),
        style: z.optional(z.object({ theme: z.optional(z.string()) })),
      }),
    }),
  ),
});

/** Reads an .xlsx file. What the preview does not know is left out, and named: pictures, charts. */
export async function readXlsx(file: ArrayBuffer): Promise<WorkbookContent> {
  const excel = new ExcelFile();
  await excel.xlsx.load(file);
  const parts = new XlsxParts(new Uint8Array(file));
  const paths = parts.sheetPaths;
  return {
    sheets: excel.worksheets.map((sheet, index) => readSheet(sheet, parts, paths[index] ?? "")),
    names: namesOf(excel),
    settings: parts.settings,
    ...(parts.leftOut.length > 0 && { leftOut: parts.leftOut }),
  };
}

function namesOf(excel: ExcelFile): NameInfo[] {
  return excel.definedNames.model.flatMap(({ name, ranges: [range] }) =>
    // Print areas and titles are names of Excel's own.
    range === undefined || name.startsWith("_xlnm") ? [] : [{ name, formula: `=${range}` }],
  );
}

function readSheet(sheet: Worksheet, parts: XlsxParts, path: string): SheetContent {
  const cells: CellContent[] = [];
  const rowHeights = new Map<number, number>();
  const hiddenRows: number[] = [];
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height) rowHeights.set(number - 1, row.height);
    if (row.hidden) hiddenRows.push(number - 1);
    row.eachCell({ includeEmpty: true }, (cell) => {
      const content = readCell(cell);
      if (content) cells.push(content);
    });
  });
  return sheetContent({
    name: sheet.name,
    visibility: STATES[sheet.state],
    cells,
    merges: sheet.model.merges.flatMap((address) => parseRange(address) ?? []),
    rowHeights,
    hiddenRows,
    ...readColumns(sheet),
    frozen: readFrozen(sheet),
    isProtected: untyped.parse(sheet).sheetProtection?.sheet === true,
    print: readPrint(sheet),
    tables: readTables(sheet),
    validations: [...withArrows(readValidations(sheet), parts.withoutArrow(path)), ...parts.newerLists(path)],
    conditionalFormats: readConditionalFormats(sheet, parts.stopping(path)),
  });
}

function readColumns(sheet: Worksheet): Pick<SheetContent, "columnWidths" | "hiddenColumns"> {
  const columnWidths = new Map<number, number>();
  const hiddenColumns: number[] = [];
  for (let number = 1; number <= sheet.columnCount; number++) {
    const { width, hidden } = sheet.getColumn(number);
    if (width) columnWidths.set(number - 1, toPoints(width));
    if (hidden) hiddenColumns.push(number - 1);
  }
  return { columnWidths, hiddenColumns };
}

function readFrozen(sheet: Worksheet): SheetContent["frozen"] {
  const view = untyped.parse(sheet).views?.[0];
  return view?.state === "frozen"
    ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 }
    : { rows: 0, columns: 0 };
}

function readPrint({ pageSetup }: Worksheet): PrintSetup {
  const { orientation, fitToPage, fitToWidth, printTitlesRow } = pageSetup;
  return {
    ...(orientation === "landscape" && { orientation }),
    ...(fitToPage && fitToWidth !== undefined && { pagesWide: fitToWidth }),
    ...(printTitlesRow !== undefined && { titleRows: printTitlesRow.replaceAll("$", "") }),
  };
}

function readTables(sheet: Worksheet): PlacedTable[] {
  return Object.values(untyped.parse(sheet).tables).flatMap(({ table: { name, tableRef, style } }) => {
    const range = parseRange(tableRef);
    return range ? [{ name, range, style: style?.theme ?? "TableStyleMedium2" }] : [];
  });
}

/** exceljs does not read which lists have no arrow. */
function withArrows(
  validations: readonly PlacedValidation[],
  without: readonly string[],
): PlacedValidation[] {
  const bare = without.flatMap((address) => parseRange(address) ?? []);
  return validations.map((placed) => {
    const { validation, ranges } = placed;
    const first = ranges[0];
    const hidden = bare.some(
      ({ top, left, bottom, right }) =>
        first && first.top >= top && first.bottom <= bottom && first.left >= left && first.right <= right,
    );
    if (!hidden || validation.rule.kind !== "list") return placed;
    return { ...placed, validation: { ...validation, rule: { ...validation.rule, dropdown: false } } };
  });
}
