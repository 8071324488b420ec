import { absoluteAddress, address, lastColumn, lastRow, parseAddress, quotedSheet, splitSheet } from "./address";
import { PendingFormats } from "./pending-formats";
import { excelError } from "./errors";
import { ExcelObject } from "./excel-object";
import type { Plain, Value } from "./excel-object";
import { text } from "./arguments";
import type { Area, Grid, NameInfo, SheetInfo, TableInfo } from "./grid";
import { RememberedProperties } from "./remembered-properties";
import { Place } from "./live-range";
import { References } from "./tracked-objects";
import { Subscriptions } from "./subscriptions";

/** Ranges lead to worksheets and worksheets to ranges: the book makes both, so that neither file needs the other. */
export interface Makers {
  readonly range: (book: Book, place: Place) => ExcelObject;
  readonly worksheet: (book: Book, sheet: string) => ExcelObject;
}

/** The workbook as Excel's objects see it: the grid, and what the grid does not know. */
export class Book {
  /** The workbook's settings: saved with it and loaded with it by whoever owns the host. */
  readonly settings = new Map<string, Plain>();
  readonly kept = new RememberedProperties();
  readonly references = new References();
  readonly subscriptions = new Subscriptions();
  readonly drafts: PendingFormats;
  calculationMode = "Automatic";

  constructor(
    readonly grid: Grid,
    private readonly makers: Makers,
  ) {
    this.drafts = new PendingFormats(grid);
  }

  range(area: Area): ExcelObject {
    if (area.top < 0 || area.left < 0 || area.bottom > lastRow || area.right > lastColumn)
      throw excelError("InvalidArgument");
    if (area.top > area.bottom || area.left > area.right) throw excelError("InvalidArgument");
    const made = this.makers.range(this, new Place(area));
    this.references.watch(made);
    return made;
  }

  worksheet(sheet: string): ExcelObject {
    return this.makers.worksheet(this, sheet);
  }

  sheet(id: string): SheetInfo {
    const found = this.grid.sheets().find((sheet) => sheet.id === id);
    if (!found) throw excelError("ItemNotFound");
    return found;
  }

  /** By name, as Excel compares names, or by id. */
  sheetCalled(key: string): SheetInfo | undefined {
    return this.grid.sheets().find((sheet) => sheet.id === key || same(sheet.name, key));
  }

  table(id: string): TableInfo {
    const found = this.grid.tables().find((table) => table.id === id);
    if (!found) throw excelError("ItemNotFound");
    return found;
  }

  tableCalled(key: string): TableInfo | undefined {
    return this.grid.tables().find((table) => table.id === key || same(table.name, key));
  }

  name(name: string): NameInfo | undefined {
    return this.grid.names().find((info) => same(info.name, name));
  }

  /** What a reference such as "A1", "'Case list'!B3", a defined name or a table's name means. */
  find(reference: string, sheet: string): Area | undefined {
    const { sheet: sheetName, rest } = splitSheet(reference);
    const on = sheetName === undefined ? sheet : this.sheetCalled(sheetName)?.id;
    const block = parseAddress(rest);
    if (block) return on === undefined ? undefined : { sheet: on, ...block };
    const name = this.name(rest);
    if (name) return this.find(name.formula.slice(1), sheet);
    const table = this.tableCalled(rest);
    return table && { ...table.area, top: table.area.top + 1 };
  }

  /** The area of a range, or of the text of an address, given as an argument. */
  areaOf(given: Value | undefined, sheet: string): Area {
    if (given instanceof ExcelObject && given.place) return given.place.area;
    const area = this.find(text(given), sheet);
    if (!area) throw excelError("InvalidArgument");
    return area;
  }

  /** "'Case list'!A1:B2". */
  addressOf(area: Area): string {
    return `${quotedSheet(this.sheet(area.sheet).name)}!${address(area)}`;
  }

  /** "='Case list'!$A$1:$B$2", as names and lists refer to it. */
  formulaOf(area: Area): string {
    return `=${quotedSheet(this.sheet(area.sheet).name)}!${absoluteAddress(area)}`;
  }
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
