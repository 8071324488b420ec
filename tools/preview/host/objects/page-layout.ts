import type { HostWorkbook } from "../host-workbook";
import { excelError, failAsTold } from "../errors";
import { text } from "../arguments";
import { beginPage, pagesBeginning } from "./page-breaks";
import { excelObject } from "../excel-object";
import { MARGIN_NAMES, type PrintSetup } from "../../files/workbook-content";
import type { ExcelObject, Json, Argument } from "../excel-object";
import { rememberedProperties, toJson } from "../remembered-properties";

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
  const pagesWide = numberIn(remembered.get(owner, "Zoom"), "horizontalFitToPages");
  const pagesTall = numberIn(remembered.get(owner, "Zoom"), "verticalFitToPages");
  const scale = numberIn(remembered.get(owner, "Zoom"), "scale");
  const margins = marginsFrom(remembered.get(owner, "margins"));
  const rightFooter = remembered.get(`${sheet} header and footer`, "RightFooter");
  const pagesBeginAt = pagesBeginning(sheet, remembered);
  const [titles, columns] = ["title rows", "title columns"].map((name) => remembered.get(owner, name));
  return {
    ...(remembered.get(owner, "Orientation") === "Landscape" && { orientation: "landscape" as const }),
    ...(pagesWide !== undefined && { pagesWide }),
    ...(pagesTall !== undefined && { pagesTall }),
    ...(scale !== undefined && { scale }),
    ...(margins !== undefined && { margins }),
    ...(typeof rightFooter === "string" && rightFooter !== "" && { rightFooter }),
    ...(pagesBeginAt.length > 0 && { pagesBeginAt }),
    ...(typeof titles === "string" && { titleRows: titles.slice(titles.lastIndexOf("!") + 1) }),
    ...(typeof columns === "string" && { titleColumns: columns.slice(columns.lastIndexOf("!") + 1) }),
  };
}

function marginsFrom(kept: Json | undefined): PrintSetup["margins"] {
  const margins = MARGIN_NAMES.flatMap((name) => {
    const points = numberIn(kept, name);
    return points === undefined ? [] : [[name, points] as const];
  });
  return margins.length === 0 ? undefined : Object.fromEntries(margins);
}

const numberIn = (kept: Json | undefined, name: string): number | undefined => {
  const [, value] = Object.entries(kept ?? {}).find(([key]) => key === name) ?? [];
  return typeof value === "number" ? value : undefined;
};

const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** Remembers margins in points; what is left out stays as it is. */
function setMargins(
  sheet: string,
  workbook: HostWorkbook,
  unit: Argument | undefined,
  margins: Argument | undefined,
): void {
  failAsTold(workbook.quirks.pageLayoutFails, "Worksheet.pageLayout");
  const points = UNITS[text(unit)];
  if (points === undefined) throw excelError("InvalidArgument");
  const given = toJson(margins ?? null);
  const named = Object.fromEntries(
    MARGIN_NAMES.flatMap((name) => {
      const size = numberIn(given, name) ?? numberIn(given, capitalised(name));
      return size === undefined ? [] : [[name, size * points]];
    }),
  );
  const owner = `${sheet} page`;
  workbook.remembered.set(owner, "margins", {
    ...marginsFrom(workbook.remembered.get(owner, "margins")),
    ...named,
  });
}

const capitalised = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Remembers how a file's sheet is printed. */
export function setPrint(
  sheet: string,
  workbook: HostWorkbook,
  {
    orientation,
    pagesWide,
    pagesTall,
    scale,
    margins,
    rightFooter,
    pagesBeginAt,
    titleRows,
    titleColumns,
  }: PrintSetup,
): void {
  const owner = `${sheet} page`;
  if (orientation === "landscape") workbook.remembered.set(owner, "Orientation", "Landscape");
  if (pagesWide !== undefined)
    workbook.remembered.set(owner, "Zoom", {
      horizontalFitToPages: pagesWide,
      ...(pagesTall !== undefined && { verticalFitToPages: pagesTall }),
    });
  if (scale !== undefined) workbook.remembered.set(owner, "Zoom", { scale });
  if (margins) workbook.remembered.set(owner, "margins", { ...margins });
  if (rightFooter !== undefined)
    workbook.remembered.set(`${sheet} header and footer`, "RightFooter", rightFooter);
  for (const row of pagesBeginAt ?? []) beginPage(sheet, workbook, row);
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
    SetPrintMargins: setMargins,
    SetPrintTitleColumns: (sheet, workbook, columns) => setRange(sheet, workbook, "title columns", columns),
    SetPrintTitleRows: (sheet, workbook, rows) => setRange(sheet, workbook, "title rows", rows),
  },
});
