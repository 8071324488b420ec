import type { CellRange } from "../../../src/domain/spreadsheet/address";

/**
 * The spreadsheet behind the host: everything the host needs to answer Excel's request batches.
 * Two things implement it: the Univer grid of the preview, and the plain grid in memory of the tests.
 * Rows and columns count from 0; ranges hold their last row and column.
 */
export interface SheetRange extends CellRange {
  readonly sheet: string;
}

/** What a cell holds, as Excel's `values` gives it: "" is an empty cell, errors are text such as "#N/A". */
export type CellValue = string | number | boolean;

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
}

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  /** The whole of it: the header row first, unless hidden, and the total row last where there is one. */
  readonly range: SheetRange;
  readonly style: string;
  readonly showsTotals?: boolean | undefined;
  /** What the header row says while it is hidden. */
  readonly hiddenHeaders?: readonly string[] | undefined;
}

/** What of a table can be changed. */
export type TableChange = Partial<Pick<TableInfo, "name" | "range" | "style">>;

/** The rows of a table that can be switched on and off. */
export type TablePart = "headers" | "totals";

/** A link of a cell, as Excel's RangeHyperlink without the cell's own text. */
export interface Hyperlink {
  readonly address?: string | undefined;
  /** A place in the workbook, as "'Case list'!F6". */
  readonly documentReference?: string | undefined;
  readonly screenTip?: string | undefined;
}

/** A defined name of the workbook; `formula` begins with "=", as in "='Case list'!$B$3". */
export interface NameInfo {
  readonly name: string;
  readonly formula: string;
}

export interface Validation {
  /** As Excel's DataValidationRule, in plain data; formulas begin with "=". */
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt?: { readonly title: string; readonly message: string } | undefined;
  readonly alert?:
    | {
        readonly style: "Stop" | "Warning" | "Information";
        readonly title: string;
        readonly message: string;
      }
    | undefined;
}

export type ValidationRule =
  | { readonly kind: "list"; readonly source: string; readonly dropdown: boolean }
  | { readonly kind: "custom"; readonly formula: string }
  | {
      readonly kind: "wholeNumber" | "decimal" | "date" | "textLength";
      readonly operator: string;
      readonly formula1: string | number;
      readonly formula2?: string | number | undefined;
    };

/** One conditional format with a formula written for the first cell of its range. */
export interface ConditionalFormat {
  readonly formula: string;
  readonly fill?: string | undefined;
  readonly colour?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly strikethrough?: boolean | undefined;
  /** Colour of a thin line below the cell. */
  readonly border?: string | undefined;
  readonly numberFormat?: string | undefined;
  readonly stopIfTrue?: boolean | undefined;
}

/** A part of a cell's own format; what is left out stays as it is. */
export interface CellFormat {
  readonly fill?: string | null;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly size?: number;
  readonly fontName?: string;
  readonly wrap?: boolean;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly numberFormat?: string;
  /** A thin border on all four sides of every cell; null takes it away. */
  readonly border?: string | null;
}

export type EditTrigger = "typed" | "picked" | "pasted" | "filled" | "deleted" | "undone" | "rows" | "host";

export interface GridEvents {
  /**
   * Cells have new contents. `trigger` tells how, so that a nasty host can leave some out; "host" are the
   * host's own writes. `before` is what a single cell held, where the grid knows.
   */
  edited(range: SheetRange, trigger: EditTrigger, before?: CellValue): void;
  selected(range: SheetRange): void;
  calculated(sheet: string): void;
  sheetAdded(sheet: string): void;
  sheetDeleted(sheet: string): void;
  sheetActivated(sheet: string): void;
}

export interface Grid {
  sheets(): readonly SheetInfo[];
  addSheet(name: string): string;
  deleteSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  /** `position`: its place among the sheets, from 0. */
  moveSheet(sheet: string, position: number): void;
  setVisibility(sheet: string, visibility: SheetInfo["visibility"]): void;
  activeSheet(): string;
  activate(sheet: string): void;
  /** Whether a chart sheet, which is none of the sheets, is in front. A grid may have none. */
  isChartSheetInFront?(): boolean;
  isProtected(sheet: string): boolean;
  setProtected(sheet: string, on: boolean): void;

  values(range: SheetRange): CellValue[][];
  /** The formula where there is one, else the value. */
  formulas(range: SheetRange): CellValue[][];
  /** What the cell shows. */
  texts(range: SheetRange): string[][];
  /** Writes all cells as one step; null leaves a cell as it is, "" empties it, "=…" is a formula. */
  write(range: SheetRange, cells: readonly (readonly (CellValue | null)[])[]): void;
  /** Which day the serial number 0 is; 1900 where a grid does not tell. */
  dateSystem?(): 1900 | 1904;
  /** In manual calculation formulas keep their value until `recalculate`. A grid may always calculate. */
  setManualCalculation?(on: boolean): void;
  recalculate?(): void;
  /** Resolves when pending calculations have reached the cells. */
  settle(): Promise<void>;
  usedRange(sheet: string): SheetRange | undefined;

  insertRows(sheet: string, before: number, count: number): void;
  deleteRows(sheet: string, from: number, count: number): void;
  /** A grid may not have it. */
  insertColumns?(sheet: string, before: number, count: number): void;
  /** A grid may not have it. */
  deleteColumns?(sheet: string, from: number, count: number): void;
  /** Takes cells out and moves what is below up, in these columns only. A grid may not have it. */
  deleteCells?(range: SheetRange): void;
  /** Moves cells down by the height of the range, in its columns only. A grid may not have it. */
  insertCells?(range: SheetRange): void;
  rowHidden(sheet: string, row: number): boolean;
  setRowHidden(sheet: string, top: number, bottom: number, hidden: boolean): void;
  /** Whether a filter leaves the row out. A grid may not filter. */
  rowFiltered?(sheet: string, row: number): boolean;
  /** Leaves only the rows of a table in sight that show one of the texts in a column, or all. A grid may not filter. */
  filterColumn?(table: string, column: number, shown: readonly string[] | undefined): void;
  /** The texts that the filter of a column leaves in sight; undefined where it has none. A grid may not filter. */
  columnFilter?(table: string, column: number): readonly string[] | undefined;
  /** Shows again the rows that the filter of a table leaves out. `table`: its id, or its name. */
  clearFilter?(table: string): void;
  columnHidden(sheet: string, column: number): boolean;

  /** Comments by id, with the cell that each is about. A grid may not have them. */
  comments?(): readonly { readonly id: string; readonly range: SheetRange }[];

  tables(): readonly TableInfo[];
  /** The first row of the range becomes the header row. Returns the table's id. */
  addTable(range: SheetRange, name: string): string;
  changeTable(id: string, change: TableChange): void;
  removeTable(id: string): void;
  /** Shows or hides the header row or the total row. A grid may not have it. */
  setTablePart?(id: string, part: TablePart, shown: boolean): void;

  names(): readonly NameInfo[];
  setName(name: string, formula: string): void;
  removeName(name: string): void;

  /** One validation for the whole range, "mixed" where its cells differ, undefined where there is none. */
  validation(range: SheetRange): Validation | "mixed" | undefined;
  setValidation(range: SheetRange, validation: Validation | undefined): void;

  /** How many conditional formats touch the range. */
  conditionalFormatCount(range: SheetRange): number;
  /** The one added last lies on top. */
  addConditionalFormat(range: SheetRange, conditionalFormat: ConditionalFormat): void;
  clearConditionalFormats(range: SheetRange): void;

  format(range: SheetRange): CellFormat;
  setFormat(range: SheetRange, format: CellFormat): void;
  /** Width in points; undefined where it is as a new sheet has it. A grid may not tell. */
  columnWidth?(sheet: string, column: number): number | undefined;
  /** Width in points. */
  setColumnWidth(sheet: string, left: number, right: number, points: number): void;
  /** Height in points. */
  setRowHeight(sheet: string, top: number, bottom: number, points: number): void;
  /** As high as their texts from now on; left out where nothing is drawn. */
  fitRows?(sheet: string, top: number, bottom: number): void;
  /** Number of rows and columns frozen from the top left; 0 and 0 thaw. */
  freeze(sheet: string, rows: number, columns: number): void;

  selection(): SheetRange;
  select(range: SheetRange): void;

  /** All that is done until the returned function is called is one step for undo. A grid may not have it. */
  beginStep?(): () => void;
  /** Where a cell leads when it is clicked. A grid may not have it. */
  hyperlink?(range: SheetRange): Hyperlink | undefined;
  setHyperlink?(range: SheetRange, hyperlink: Hyperlink | undefined): void;
  /** The merged areas that touch a range. */
  mergedAreas(range: SheetRange): readonly SheetRange[];
  /** Makes one cell of the range, or of each of its rows. A grid may not have it. */
  merge?(range: SheetRange, byRow: boolean): void;

  listen(events: Partial<GridEvents>): () => void;
}
