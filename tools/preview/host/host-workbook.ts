import {
  absoluteAddress,
  address,
  LAST_COLUMN,
  LAST_ROW,
  parseAddress,
  quotedSheet,
  splitSheet,
} from "./address";
import { CalculatedColumns } from "./calculated-columns";
import { PendingFormats } from "./pending-formats";
import { excelError } from "./errors";
import { ExcelObject } from "./excel-object";
import type { Json, Argument } from "./excel-object";
import { text } from "./arguments";
import type { SheetRange, Grid, NameInfo, SheetInfo, TableInfo } from "./grid";
import type { Quirks } from "./quirks";
import { RememberedProperties } from "./remembered-properties";
import { LiveRange } from "./live-range";
import { TrackedObjects } from "./tracked-objects";
import { Subscriptions } from "./subscriptions";

/** Ranges lead to worksheets and worksheets to ranges: the workbook makes both, so that neither file needs the other. */
export interface ObjectFactories {
  readonly range: (workbook: HostWorkbook, liveRange: LiveRange) => ExcelObject;
  readonly worksheet: (workbook: HostWorkbook, sheet: string) => ExcelObject;
}

/** The workbook as Excel's objects see it: the grid, and what the grid does not know. */
export class HostWorkbook {
  /** The workbook's settings: saved with it and loaded with it by whoever owns the host. */
  readonly settings = new Map<string, Json>();
  readonly remembered = new RememberedProperties();
  readonly trackedObjects = new TrackedObjects();
  readonly subscriptions = new Subscriptions();
  readonly pendingFormats: PendingFormats;
  readonly calculatedColumns: CalculatedColumns;
  private savedSettings: ReadonlyMap<string, Json> | undefined;
  calculationMode = "Automatic";
  /** As the file is called. */
  name = "Workbook.xlsx";

  constructor(
    readonly grid: Grid,
    private readonly makers: ObjectFactories,
    readonly quirks: Readonly<Quirks>,
  ) {
    this.pendingFormats = new PendingFormats(grid);
    this.calculatedColumns = new CalculatedColumns(grid, quirks);
  }

  range(range: SheetRange): ExcelObject {
    if (range.top < 0 || range.left < 0 || range.bottom > LAST_ROW || range.right > LAST_COLUMN)
      throw excelError("InvalidArgument");
    if (range.sheet === this.quirks.unsupportedSheet) throw excelError("UnsupportedSheet");
    if (range.top > range.bottom || range.left > range.right) throw excelError("InvalidArgument");
    const made = this.makers.range(this, new LiveRange(range));
    this.trackedObjects.addForBatch(made);
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
  findSheet(key: string): SheetInfo | undefined {
    return this.grid.sheets().find((sheet) => sheet.id === key || sameName(sheet.name, key));
  }

  table(id: string): TableInfo {
    const found = this.grid.tables().find((table) => table.id === id);
    if (!found) throw excelError("ItemNotFound");
    return found;
  }

  findTable(key: string): TableInfo | undefined {
    return this.grid.tables().find((table) => table.id === key || sameName(table.name, key));
  }

  findName(name: string): NameInfo | undefined {
    return this.grid.names().find((info) => sameName(info.name, name));
  }

  /** What a reference such as "A1", "'Case list'!B3", a defined name or a table's name means. */
  findRange(reference: string, sheet: string): SheetRange | undefined {
    const { sheet: sheetName, rest } = splitSheet(reference);
    const on = sheetName === undefined ? sheet : this.findSheet(sheetName)?.id;
    const range = parseAddress(rest);
    if (range) return on === undefined ? undefined : { sheet: on, ...range };
    const name = this.findName(rest);
    if (name) return this.findRange(name.formula.slice(1), sheet);
    const table = this.findTable(rest);
    return table && { ...table.range, top: table.range.top + 1 };
  }

  /** The cells that an argument means: a range, or an address as text. */
  rangeOf(argument: Argument | undefined, sheet: string): SheetRange {
    if (argument instanceof ExcelObject && argument.liveRange) return argument.liveRange.range;
    const range = this.findRange(text(argument), sheet);
    if (!range) throw excelError("InvalidArgument");
    return range;
  }

  /** To be called before the settings change. */
  settingsChange(): void {
    if (this.quirks.losesSettings === "on reload") this.savedSettings ??= new Map(this.settings);
    else this.savedSettings = undefined;
  }

  /** What an add-in held is void, and settings that were not saved are gone. */
  reload(): void {
    this.trackedObjects.removeAll();
    if (!this.savedSettings) return;
    this.settings.clear();
    for (const [key, value] of this.savedSettings) this.settings.set(key, value);
    this.savedSettings = undefined;
  }

  /** "'Case list'!A1:B2". */
  addressOf(range: SheetRange): string {
    return `${quotedSheet(this.sheet(range.sheet).name)}!${address(range)}`;
  }

  /** "='Case list'!$A$1:$B$2", as names and lists refer to it. */
  formulaOf(range: SheetRange): string {
    return `=${quotedSheet(this.sheet(range.sheet).name)}!${absoluteAddress(range)}`;
  }
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
