import type { CellPosition, CellRange, RowNumber } from "../domain/spreadsheet/address";
import type { HiddenContent } from "../domain/fill/check-before-sending";
import type { SheetTop } from "../domain/fill/returned/find-lists";
import type { SheetCells } from "../domain/spreadsheet/sheet-cells";
import type { SheetFormats } from "../domain/spreadsheet/sheet-formats";
import type { SheetReading } from "../domain/spreadsheet/sheet-reading";
import type { FoundSheet } from "../domain/spreadsheet/begun-sheet";
import type { Change } from "../domain/spreadsheet/change";
import type { ChangedCell } from "./errors/became";
import type { GridState } from "../domain/case-list/grid/damage";
import type { ListLayout } from "../domain/case-list/list-layout";
import type { SecondList } from "../domain/case-list/second-list";
import type { ExistingTable } from "../domain/spreadsheet/existing-table";

/**
 * In the background: nobody waits for it, so it does not wait for the end of a cell edit either. Excel then refuses at
 * once: "editing a cell".
 */
export interface ReadingMode {
  readonly isBackground: boolean;
  /** Looks at the other sheets too, in a few batches more; left out: what the last such reading found is told again. */
  readonly looksAround?: true;
}

/** All that the app needs from a spreadsheet. Every method is one request batch unless it says otherwise; each may throw an ExcelError. */
export interface Workbook {
  /**
   * What the checks need, in one batch; in a few where tables have come or grown since the last, or cells stand far
   * below the list. Reads only.
   */
  read(how?: ReadingMode): Promise<Reading>;
  /** What the grid holds besides cells, where the list stands: a hundred actions, so only now and then. */
  readGridState(layout: ListLayout, how?: ReadingMode): Promise<GridState>;
  /** All that these sheets hold, for what is pressed seldom: in as many batches as it takes. Reads only. */
  readSheets(sheets: readonly string[], how?: ReadingMode): Promise<readonly SheetReading[]>;
  /** What the cells of a sheet hold, as far as a list reaches: in as many batches as it takes. Reads only. */
  readSheetValues(sheet: string, how?: ReadingMode): Promise<SheetValues>;
  /** How numbers are shown in a block of cells, and how wide its columns are: in as many batches as it takes. Reads only. */
  readFormats(sheet: string, range: CellRange): Promise<SheetFormats>;
  /** The first rows of each visible sheet, in few batches. Reads only. */
  readSheetTops(how?: ReadingMode): Promise<readonly SheetTop[]>;
  /**
   * Looks for what is out of sight: hidden sheets, rows and columns, comments, links to other workbooks, and these case
   * numbers, folded, on sheets that are not `ours`. In as many batches as it takes.
   */
  readHiddenContent(numbers: ReadonlySet<string>, ours: readonly string[]): Promise<HiddenContent>;
  /**
   * Does all of it, in order, in one batch; what only decorates follows in a second one, whose failure is only said.
   * `doing` ends the sentence "Excel could not …". Throws CellsChangedError, and does nothing, where an expectation
   * among the changes is not met, CannotDo where the file's format would not keep it, and NotWrittenError where
   * cells do not hold afterwards what was meant: what was written is then put back. `settle` is called where Excel has
   * done it after it had been given up.
   */
  apply(
    doing: string,
    changes: readonly Change[],
    settle?: (late: LateWrite) => Promise<void>,
  ): Promise<Applied>;
  /** A sheet as a whole, to see whether a press has begun it and did not end. */
  readSheet(sheet: string): Promise<FoundSheet>;
  /** Shows a cell, whose row may be out of sight all the same. */
  goTo(sheet: string, address: string): Promise<{ readonly isRowHidden: boolean }>;
  /** Whether a cell is being edited: asks without waiting for the end of it. Never rejects. */
  isCellEdited(): Promise<boolean>;
  /** The cell that is selected; undefined where a chart sheet is in front. Reads only. */
  readSelectedCell(): Promise<SelectedCell | undefined>;
  /** Which rows of a range are hidden, by a filter or by hand; none where this Excel does not tell. */
  readHiddenRows(sheet: string, range: string): Promise<ReadonlySet<RowNumber>>;
  /**
   * Filters a table by one of its columns: rows stay in sight that show there what one of `rows` shows. Rows and column
   * by their place in its body, from 0. Does nothing where that column has another filter than one by `ours`.
   */
  filterTable(
    filter: ColumnFilter,
    rows: ReadonlySet<number>,
    ours: readonly string[],
  ): Promise<FilteredTable>;
  /** Takes the filter of a column back; other filters stay. Returns whether there was one. */
  clearFilter(filter: ColumnFilter): Promise<boolean>;
  /** Calls back when something may have changed: an edit, a selection, a recalculation. For good. */
  watch(mayHaveChanged: (change: GridChange) => void): Promise<void>;
  /** Calls back when the pane has come into sight or gone out of it; it is in sight until then. */
  watchVisibility(changed: (isShown: boolean) => void): void;
}

export interface SelectedCell extends CellPosition {
  readonly sheet: string;
}

/** The filter of a column of a table. */
export interface ColumnFilter {
  readonly table: string;
  /** From 0. */
  readonly column: number;
}

/** What a filter came to; `isOther`: nothing was done, since somebody else's is there. */
export interface FilteredTable {
  readonly isOther: boolean;
  /** The texts by which it is filtered. */
  readonly texts: readonly string[];
  /** How many rows of the table show one of them. */
  readonly count: number;
}

/**
 * What an event says of a change. Details of events are incomplete (OfficeDev/office-js#5347), so nothing but this rests
 * on it: how soon the grid and the other sheets are looked at again. What is there is always read.
 */
export interface GridChange {
  /** It was more than one cell, or rows or sheets: dropdowns and highlighting may have gone with them. */
  readonly isLarge: boolean;
  /** A sheet was added, deleted or turned to. */
  readonly isOfSheets?: true;
  /** The cells of an edit, on whatever sheet: "D2"; left out where Excel does not tell. */
  readonly address?: string;
}

/** What a press wrote after Excel had been given up. */
export interface LateWrite {
  /** Ends the sentence "Excel could not …". */
  readonly doing: string;
  /** Whether it fell where it was meant. */
  readonly isRight: boolean;
  /** It made a sheet, or a table longer that this Excel cannot make shorter: put back, an empty one would stay. */
  readonly leavesTraces: boolean;
  /** Puts back what nobody has written over since. Returns the cells that it could not put back. */
  readonly putBack: () => Promise<readonly ChangedCell[]>;
}

/** What became of changes: `notDone` says in sentences what only decorates and was not done, or that a filter was cleared. */
export interface Applied {
  readonly notDone: string | undefined;
}

/** The tables that the add-in makes besides the list, each on a sheet of its own. */
export const OUR_TABLES = ["Checks", "SelectedCases", "Tracking", "Programme", "DutyVisit"] as const;
export type OurTable = (typeof OUR_TABLES)[number];

export interface Reading {
  /** The file's name: "Case list.xlsx". */
  readonly workbookName: string;
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  /** Defined names and what they refer to: "='Case list'!$B$3". */
  readonly names: ReadonlyMap<string, string>;
  /** The table CaseList, or a list that is checked in place; undefined where the workbook has neither. */
  readonly list: ListReading | undefined;
  /** Other sheets that hold cases; left out where there are none, or nobody has looked. */
  readonly secondLists?: readonly SecondList[];
  /** Those of our tables that are there; none where there is no list. */
  readonly ourTables: Readonly<Partial<Record<OurTable, TableReading>>>;
  /** What the add-in keeps in the workbook itself, by key. */
  readonly settings: ReadonlyMap<string, string>;
  /** Where there is no list: the name of the sheet in front; undefined where that is a chart sheet. */
  readonly sheetInFront: string | undefined;
}

/** A sheet's cells. */
export interface SheetValues {
  readonly cells: SheetCells;
  readonly isProtected: boolean;
}

export interface TableReading extends ExistingTable {
  readonly hasTotalRow: boolean;
  readonly isProtected: boolean;
}

export interface ListReading extends TableReading {
  /** Where the list stands, worked out once for a reading. */
  readonly layout: ListLayout;
  /** A cell far below the list, beyond what is read with it; undefined where there is none. */
  readonly farBelow: CellPosition | undefined;
}
