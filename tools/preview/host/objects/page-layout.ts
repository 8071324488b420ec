import type { HostWorkbook } from "../host-workbook";
import { failAsTold } from "../errors";
import { excelObject } from "../excel-object";
import type { PrintSetup } from "../../files/workbook-content";
import type { ExcelObject, Json, Argument } from "../excel-object";
import { rememberedProperties } from "../remembered-properties";

/** A grid is not printed: the layout is only remembered, to be read as it was written. */
const pages = rememberedProperties<string>((sheet) => `${sheet} page`, {
  CenterHorizontally: false,
  CenterVertically: false,
  Orientation: "Portrait",
  PaperSize: "A4",
  PrintGridlines: false,
  PrintHeadings: false,
  Zoom: { scale: 100 },
});

const headerFooter = excelObject<string, HostWorkbook>("HeaderFooter", {
  sheet: (sheet) => sheet,
  ...rememberedProperties<string>((sheet) => `${sheet} header and footer`, {
    CenterFooter: "",
    CenterHeader: "",
    LeftFooter: "",
    LeftHeader: "",
    RightFooter: "",
    RightHeader: "",
  }),
});

const headerFooterGroup = excelObject<string, HostWorkbook>("HeaderFooterGroup", {
  navigation: { DefaultForAllPages: (sheet, workbook) => headerFooter(workbook, sheet) },
});

function rememberRange(
  sheet: string,
  workbook: HostWorkbook,
  name: string,
  argument: Argument | undefined,
): void {
  workbook.remembered.set(`${sheet} page`, name, workbook.addressOf(workbook.rangeOf(argument, sheet)));
}

function setRange(sheet: string, workbook: HostWorkbook, name: string, argument: Argument | undefined): void {
  failAsTold(workbook.quirks.pageLayoutFails, "Worksheet.pageLayout");
  rememberRange(sheet, workbook, name, argument);
}

function rememberedRange(sheet: string, workbook: HostWorkbook, name: string): ExcelObject | null {
  const address = workbook.remembered.get(`${sheet} page`, name);
  return typeof address === "string" ? workbook.range(workbook.rangeOf(address, sheet)) : null;
}

/** How a sheet is printed, for files. */
export function printOf(sheet: string, { remembered }: HostWorkbook): PrintSetup {
  const owner = `${sheet} page`;
  const zoom = pagesWideOf(remembered.get(owner, "Zoom"));
  const [titles, columns] = ["title rows", "title columns"].map((name) => remembered.get(owner, name));
  return {
    ...(remembered.get(owner, "Orientation") === "Landscape" && { orientation: "landscape" as const }),
    ...(zoom !== undefined && { pagesWide: zoom }),
    ...(typeof titles === "string" && { titleRows: titles.slice(titles.lastIndexOf("!") + 1) }),
    ...(typeof columns === "string" && { titleColumns: columns.slice(columns.lastIndexOf("!") + 1) }),
  };
}

const pagesWideOf = (zoom: Json | undefined): number | undefined =>
  typeof zoom === "object" && zoom !== null && "horizontalFitToPages" in zoom
    ? Number(zoom["horizontalFitToPages"])
    : undefined;

/** Remembers how a file's sheet is printed. */
export function setPrint(
  sheet: string,
  workbook: HostWorkbook,
  { orientation, pagesWide, titleRows, titleColumns }: PrintSetup,
): void {
  const owner = `${sheet} page`;
  if (orientation === "landscape") workbook.remembered.set(owner, "Orientation", "Landscape");
  if (pagesWide !== undefined) workbook.remembered.set(owner, "Zoom", { horizontalFitToPages: pagesWide });
  if (titleRows !== undefined) rememberRange(sheet, workbook, "title rows", titleRows);
  if (titleColumns !== undefined) rememberRange(sheet, workbook, "title columns", titleColumns);
}

export const pageLayout = excelObject<string, HostWorkbook>("PageLayout", {
  sheet: (sheet) => sheet,
  get: pages.get,
  set: Object.fromEntries(
    Object.entries(pages.set).map(([name, set]) => [
      name,
      (sheet, workbook, value) => {
        failAsTold(workbook.quirks.pageLayoutFails, "Worksheet.pageLayout");
        set(sheet, workbook, value);
      },
    ]),
  ),
  navigation: { HeadersFooters: (sheet, workbook) => headerFooterGroup(workbook, sheet) },
  readMethods: {
    GetPrintAreaOrNullObject: (sheet, workbook) => rememberedRange(sheet, workbook, "range"),
    GetPrintTitleColumnsOrNullObject: (sheet, workbook) => rememberedRange(sheet, workbook, "title columns"),
    GetPrintTitleRowsOrNullObject: (sheet, workbook) => rememberedRange(sheet, workbook, "title rows"),
  },
  writeMethods: {
    SetPrintArea: (sheet, workbook, range) => setRange(sheet, workbook, "range", range),
    SetPrintTitleColumns: (sheet, workbook, columns) => setRange(sheet, workbook, "title columns", columns),
    SetPrintTitleRows: (sheet, workbook, rows) => setRange(sheet, workbook, "title rows", rows),
  },
});
