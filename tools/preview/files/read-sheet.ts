import { parseRange } from "../../../src/domain/spreadsheet/address";
import type { Hyperlink } from "../host/grid";
import { leftOutOfSheet } from "./left-out-of-sheet";
import { readCells, type SharedParts, textOf } from "./read-cells";
import type { ReadColour } from "./read-colours";
import { readConditionalFormats } from "./read-conditional-formats";
import type { ReadStyles } from "./read-styles";
import { readValidations } from "./read-validations";
import {
  MARGIN_NAMES,
  sheetContent,
  type CellContent,
  type PlacedTable,
  type PrintSetup,
  type SheetContent,
  type TableFilter,
} from "./workbook-content";
import type { XlsxPackage } from "./xlsx-package";
import type { XmlElement } from "./xml";

/** What a sheet's part is read with. */
export interface SheetReading {
  readonly parts: XlsxPackage;
  readonly path: string;
  readonly shared: SharedParts;
  readonly styles: ReadStyles;
  readonly colour: ReadColour;
  /** Gains what is met and not shown, in words. */
  readonly leftOut: Set<string>;
}

/** Excel's width in characters of the standard font, to points. */
const toPoints = (characters: number): number => ((characters * 7 + 5) * 72) / 96;

/** Further right than this, and than any cell, columns have no width of their own here. */
const COLUMNS = 40;

/** How far a sheet reaches, from 0. */
const LAST = { row: 1_048_575, column: 16_383 };
const isOnSheet = ({ row, column }: Pick<CellContent, "row" | "column">): boolean =>
  Number.isInteger(row) && row >= 0 && row <= LAST.row && column <= LAST.column;

/** Reads a worksheet, with the tables and notes that its part refers to. */
export function readSheet(
  entry: Pick<SheetContent, "name" | "visibility" | "names"> & Titles,
  { parts, path, shared, styles, colour, leftOut }: SheetReading,
): SheetContent {
  const sheet = parts.read(path);
  const { name, visibility, names } = entry;
  const cells = readCells(sheet, shared, {
    notes: notesOf(parts.readRelated(path, "comments")),
    links: linksOf(sheet, parts.links(path)),
  });
  if (!cells.every(isOnSheet)) throw parts.damaged(path);
  const { formats, others } = readConditionalFormats(sheet, styles.conditional, colour);
  if (others) leftOut.add("conditional formats without a formula");
  for (const what of leftOutOfSheet(sheet, styles)) leftOut.add(what);
  return sheetContent({
    name,
    visibility,
    names,
    cells,
    merges: sheet
      .all("mergeCells", "mergeCell")
      .flatMap((merge) => parseRange(merge.attribute("ref") ?? "") ?? []),
    ...rowsOf(sheet),
    ...columnsOf(
      sheet,
      shared.formats,
      cells.reduce((last, { column }) => Math.max(last, column), COLUMNS),
    ),
    frozen: frozenOf(sheet),
    isProtected: sheet.child("sheetProtection")?.flag("sheet") ?? false,
    print: printOf(sheet, entry),
    tables: tablesOf(parts.readRelated(path, "table"), leftOut),
    validations: readValidations(sheet),
    conditionalFormats: formats,
  });
}

function rowsOf(sheet: XmlElement): Pick<SheetContent, "rowHeights" | "fittedHeights" | "hiddenRows"> {
  const fittedHeights = new Map<number, number>();
  const rowHeights = new Map<number, number>();
  const hiddenRows: number[] = [];
  let row = -1;
  for (const line of sheet.all("sheetData", "row")) {
    row = (line.number("r") ?? row + 2) - 1;
    if (!isOnSheet({ row, column: 0 })) continue;
    const height = line.number("ht");
    if (height) (line.flag("customHeight") ? rowHeights : fittedHeights).set(row, height);
    if (line.flag("hidden")) hiddenRows.push(row);
  }
  return { rowHeights, fittedHeights, hiddenRows };
}

function columnsOf(
  sheet: XmlElement,
  formats: SharedParts["formats"],
  last: number,
): Pick<SheetContent, "columnWidths" | "columnFormats" | "hiddenColumns"> {
  const columnWidths = new Map<number, number>();
  const columnFormats = new Map<number, string>();
  const hiddenColumns: number[] = [];
  for (const columns of sheet.all("cols", "col")) {
    const width = columns.number("width");
    const { numberFormat } = formats[columns.number("style") ?? -1] ?? {};
    const right = Math.min((columns.number("max") ?? 1) - 1, last);
    for (let column = (columns.number("min") ?? 1) - 1; column <= right; column++) {
      if (width) columnWidths.set(column, toPoints(width));
      if (numberFormat !== undefined) columnFormats.set(column, numberFormat);
      if (columns.flag("hidden")) hiddenColumns.push(column);
    }
  }
  return { columnWidths, columnFormats, hiddenColumns };
}

function frozenOf(sheet: XmlElement): SheetContent["frozen"] {
  const pane = sheet.all("sheetViews", "sheetView")[0]?.child("pane");
  return pane?.attribute("state")?.startsWith("frozen")
    ? { rows: pane.number("ySplit") ?? 0, columns: pane.number("xSplit") ?? 0 }
    : { rows: 0, columns: 0 };
}

/** In points; left out where all are as Excel has them by itself. */
function marginsOf(sheet: XmlElement): Pick<PrintSetup, "margins"> {
  const written = sheet.child("pageMargins");
  const margins = MARGIN_NAMES.flatMap((name) => {
    const inches = written?.number(name);
    return inches === undefined ? [] : [[name, Math.round(inches * 72)] as const];
  });
  return margins.length === 0 ? {} : { margins: Object.fromEntries(margins) };
}

/** Only a footer that stands wholly at the right: others are not ours. */
function footerOf(sheet: XmlElement): Pick<PrintSetup, "rightFooter"> {
  const footer = sheet.all("headerFooter", "oddFooter")[0]?.text ?? "";
  return footer.startsWith("&R") ? { rightFooter: footer.slice(2) } : {};
}

/** What a sheet repeats on every page. */
type Titles = Readonly<Record<"titleRows" | "titleColumns", string | undefined>>;

function printOf(sheet: XmlElement, { titleRows, titleColumns }: Titles): PrintSetup {
  const page = sheet.child("pageSetup");
  const isFitted = sheet.all("sheetPr", "pageSetUpPr")[0]?.flag("fitToPage") === true;
  const pagesTall = (isFitted ? page?.number("fitToHeight") : undefined) ?? 0;
  const scale = page?.number("scale");
  const pagesBeginAt = sheet.all("rowBreaks", "brk").map((line) => (line.number("id") ?? 0) + 1);
  return {
    ...(page?.attribute("orientation") === "landscape" && { orientation: "landscape" }),
    ...(isFitted && { pagesWide: page?.number("fitToWidth") ?? 1 }),
    ...(isFitted && pagesTall > 0 && { pagesTall }),
    ...(!isFitted && scale !== undefined && { scale }),
    ...marginsOf(sheet),
    ...footerOf(sheet),
    ...(pagesBeginAt.length > 0 && { pagesBeginAt }),
    ...(titleRows !== undefined && { titleRows }),
    ...(titleColumns !== undefined && { titleColumns }),
  };
}

/** Filters by values, days and conditions. Those by colours and icons leave their rows hidden. */
function filtersOf(filter: XmlElement | undefined, leftOut: Set<string>): TableFilter[] {
  return (filter?.all("filterColumn") ?? []).flatMap((column): TableFilter[] => {
    const [kind] = column.children;
    if (!kind) return [];
    if (!["filters", "customFilters", "dynamicFilter", "top10"].includes(kind.name)) {
      leftOut.add("filters by colour");
      return [];
    }
    const shown = kind.all("filter").map((value) => value.attribute("val") ?? "");
    return [{ column: column.number("colId") ?? 0, shown: kind.flag("blank") ? [...shown, ""] : shown }];
  });
}

/** Whether a table has other stripes than new ones have, stresses a column or hides the buttons of its headers. */
function hasOptions(table: XmlElement): boolean {
  const style = table.child("tableStyleInfo");
  return (
    table.child("autoFilter") === undefined ||
    ["showFirstColumn", "showLastColumn", "showColumnStripes"].some((name) => style?.flag(name)) ||
    style?.flag("showRowStripes") === false
  );
}

/** A total row stays on the sheet and belongs to the table no more. */
function tablesOf(tables: readonly XmlElement[], leftOut: Set<string>): PlacedTable[] {
  return tables.flatMap((table): PlacedTable[] => {
    const range = parseRange(table.attribute("ref") ?? "");
    const name = table.attribute("displayName") ?? table.attribute("name");
    const filters = filtersOf(table.child("autoFilter"), leftOut);
    if (!range || name === undefined) return [];
    if (table.number("headerRowCount") === 0) {
      leftOut.add("tables without a header row");
      return [];
    }
    const totals = table.number("totalsRowCount") ?? 0;
    if (totals > 0) leftOut.add("total rows of tables");
    if (hasOptions(table)) leftOut.add("options of tables");
    if (table.all("tableColumns", "tableColumn", "calculatedColumnFormula").length > 0)
      leftOut.add("calculated columns, whose formulas stay");
    const style = table.child("tableStyleInfo")?.attribute("name") ?? "TableStyleMedium2";
    const rows = { ...range, bottom: range.bottom - totals };
    return [{ name, range: rows, style, ...(filters.length > 0 && { filters }) }];
  });
}

function notesOf(comments: readonly XmlElement[]): Map<string, string> {
  const notes = new Map<string, string>();
  for (const note of comments.flatMap((part) => part.all("commentList", "comment"))) {
    const at = parseRange(note.attribute("ref") ?? "");
    const text = textOf(note.child("text"));
    if (at && text) notes.set(`${at.top} ${at.left}`, text);
  }
  return notes;
}

/** @param addresses those outside the workbook, by the ids under which the sheet names them. */
function linksOf(sheet: XmlElement, addresses: ReadonlyMap<string, string>): Map<string, Hyperlink> {
  const links = new Map<string, Hyperlink>();
  for (const read of sheet.all("hyperlinks", "hyperlink")) {
    const range = parseRange(read.attribute("ref") ?? "");
    const link = {
      address: addresses.get(read.attribute("id") ?? ""),
      documentReference: read.attribute("location"),
      screenTip: read.attribute("tooltip"),
    };
    if (range && (link.address ?? link.documentReference) !== undefined)
      links.set(`${range.top} ${range.left}`, link);
  }
  return links;
}
