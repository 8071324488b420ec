import type { Book } from "../host-workbook";
import { excelObject } from "../excel-object";
import type { PrintSetup } from "../../files/workbook-content";
import type { ExcelObject, Plain, Value } from "../excel-object";
import { keptProperties } from "../remembered-properties";

/** A grid is not printed: the layout is only remembered, to be read as it was written. */
const pages = keptProperties<string>((sheet) => `${sheet} page`, {
  CenterHorizontally: false,
  CenterVertically: false,
  Orientation: "Portrait",
  PaperSize: "A4",
  PrintGridlines: false,
  PrintHeadings: false,
  Zoom: { scale: 100 },
});

const headerFooter = excelObject<string, Book>("HeaderFooter", {
  sheet: (sheet) => sheet,
  ...keptProperties<string>((sheet) => `${sheet} header and footer`, {
    CenterFooter: "",
    CenterHeader: "",
    LeftFooter: "",
    LeftHeader: "",
    RightFooter: "",
    RightHeader: "",
  }),
});

const headerFooterGroup = excelObject<string, Book>("HeaderFooterGroup", {
  go: { DefaultForAllPages: (sheet, book) => headerFooter(book, sheet) },
});

function keepArea(sheet: string, book: Book, name: string, given: Value | undefined): void {
  book.kept.set(`${sheet} page`, name, book.addressOf(book.areaOf(given, sheet)));
}

function keptArea(sheet: string, book: Book, name: string): ExcelObject | null {
  const address = book.kept.get(`${sheet} page`, name);
  return typeof address === "string" ? book.range(book.areaOf(address, sheet)) : null;
}

/** How a sheet is to be printed, for files. */
export function printOf(sheet: string, { kept }: Book): PrintSetup {
  const owner = `${sheet} page`;
  const zoom = zoomed(kept.get(owner, "Zoom"));
  const titles = kept.get(owner, "title rows");
  return {
    ...(kept.get(owner, "Orientation") === "Landscape" && { orientation: "landscape" as const }),
    ...(zoom !== undefined && { pagesWide: zoom }),
    ...(typeof titles === "string" && { titleRows: titles.slice(titles.lastIndexOf("!") + 1) }),
  };
}

const zoomed = (zoom: Plain | undefined): number | undefined =>
  typeof zoom === "object" && zoom !== null && "horizontalFitToPages" in zoom
    ? Number(zoom["horizontalFitToPages"])
    : undefined;

/** Remembers how a file's sheet is printed. */
export function setPrint(sheet: string, book: Book, { orientation, pagesWide, titleRows }: PrintSetup): void {
  const owner = `${sheet} page`;
  if (orientation === "landscape") book.kept.set(owner, "Orientation", "Landscape");
  if (pagesWide !== undefined) book.kept.set(owner, "Zoom", { horizontalFitToPages: pagesWide });
  if (titleRows !== undefined) keepArea(sheet, book, "title rows", titleRows);
}

export const pageLayout = excelObject<string, Book>("PageLayout", {
  sheet: (sheet) => sheet,
  ...pages,
  go: { HeadersFooters: (sheet, book) => headerFooterGroup(book, sheet) },
  ask: {
    GetPrintAreaOrNullObject: (sheet, book) => keptArea(sheet, book, "area"),
    GetPrintTitleRowsOrNullObject: (sheet, book) => keptArea(sheet, book, "title rows"),
  },
  act: {
    SetPrintArea: (sheet, book, area) => keepArea(sheet, book, "area", area),
    SetPrintTitleRows: (sheet, book, rows) => keepArea(sheet, book, "title rows", rows),
  },
});
