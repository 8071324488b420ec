import type { CellRange } from "../../../src/domain/spreadsheet/address";
import type { Json } from "../host/excel-object";
import type {
  CellFormat,
  CellValue,
  ConditionalFormat,
  Hyperlink,
  NameInfo,
  SheetInfo,
  Validation,
} from "../host/grid";

/** A whole workbook as plain data: what files are read into and written from, and what the grid opens. */
export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  /** The name of the sheet in front; left out where it is the first that is visible. */
  readonly inFront?: string | undefined;
  readonly names: readonly NameInfo[];
  /** What add-ins keep in the workbook (`Office.context.document.settings`), by name. */
  readonly settings: Readonly<Record<string, Json>>;
  /** What the file has besides and the preview does not know, in words: "charts". */
  readonly leftOut?: readonly string[];
}

export interface SheetContent {
  readonly name: string;
  readonly visibility: SheetInfo["visibility"];
  /** Names that only its own formulas know, as a copied sheet has them beside those of the workbook. */
  readonly names: readonly NameInfo[];
  readonly cells: readonly CellContent[];
  readonly merges: readonly CellRange[];
  /** Widths and heights in points, by index; what is left out has the standard size. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Number formats of whole columns, which their empty cells have. */
  readonly columnFormats: ReadonlyMap<number, string>;
  readonly rowHeights: ReadonlyMap<number, number>;
  /** Of rows that are as high as their texts. */
  readonly fittedHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Rows and columns frozen from the top left. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly isProtected: boolean;
  readonly print: PrintSetup;
  readonly tables: readonly PlacedTable[];
  readonly validations: readonly PlacedValidation[];
  /** In the order in which they were added: the last one lies on top. */
  readonly conditionalFormats: readonly PlacedConditionalFormat[];
}

export const MARGIN_NAMES = ["left", "right", "top", "bottom", "header", "footer"] as const;
type MarginName = (typeof MARGIN_NAMES)[number];

/** How a sheet is printed; what is left out is as Excel has it by itself. */
export interface PrintSetup {
  readonly orientation?: "portrait" | "landscape";
  /** So many pages wide. */
  readonly pagesWide?: number;
  /** So many pages tall; left out: as many as it takes. */
  readonly pagesTall?: number;
  /** In per cent, where it is not fitted to pages. */
  readonly scale?: number;
  /** In points. */
  readonly margins?: Readonly<Partial<Record<MarginName, number>>>;
  /** At the right of each page's foot, with Excel's codes. */
  readonly rightFooter?: string;
  /** Rows with which a page begins, as Excel numbers them. */
  readonly pagesBeginAt?: readonly number[];
  /** Rows repeated on every page: "1:5". */
  readonly titleRows?: string;
  /** Columns repeated on every page: "A:B". */
  readonly titleColumns?: string;
}

/** A cell that has contents, a format of its own or a note; rows and columns count from 0. */
export interface CellContent {
  readonly row: number;
  readonly column: number;
  /** For a formula its last result; "" where the cell is empty. */
  readonly value: CellValue;
  /** Begins with "=". */
  readonly formula?: string | undefined;
  /** Whether the formula works with whole ranges at once, as one that is entered with Ctrl+Shift+Enter. */
  readonly isArray?: boolean | undefined;
  readonly format?: CellFormat | undefined;
  readonly note?: string | undefined;
  readonly link?: Hyperlink | undefined;
}

export interface PlacedTable {
  readonly name: string;
  /** With the header row, which is its first row. */
  readonly range: CellRange;
  readonly style: string;
  readonly filters?: readonly TableFilter[];
}

/** The filter of one of a table's columns, counted from 0. The rows that it leaves out are among the hidden ones. */
export interface TableFilter {
  readonly column: number;
  /** The texts that it leaves in sight, "" for blanks; none where the file tells it by days or by conditions. */
  readonly shown: readonly string[];
}

export interface PlacedValidation {
  readonly ranges: readonly CellRange[];
  readonly validation: Validation;
}

export interface PlacedConditionalFormat {
  readonly range: CellRange;
  readonly conditionalFormat: ConditionalFormat;
}

/** An empty sheet but for what is given. */
export const sheetContent = (content: Partial<SheetContent> & Pick<SheetContent, "name">): SheetContent => ({
  visibility: "Visible",
  names: [],
  cells: [],
  merges: [],
  columnWidths: new Map(),
  columnFormats: new Map(),
  rowHeights: new Map(),
  fittedHeights: new Map(),
  hiddenRows: [],
  hiddenColumns: [],
  frozen: { rows: 0, columns: 0 },
  isProtected: false,
  print: {},
  tables: [],
  validations: [],
  conditionalFormats: [],
  ...content,
});

/** What Excel opens with: one empty sheet. */
export const emptyWorkbook = (): WorkbookContent => ({
  sheets: [sheetContent({ name: "Sheet1" })],
  names: [],
  settings: {},
});
