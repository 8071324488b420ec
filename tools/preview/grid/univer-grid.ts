import {
  LifecycleService,
  LifecycleStages,
  UniverInstanceType,
  type Univer,
  type Workbook as UniverWorkbook,
} from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { ILayoutService } from "@univerjs/ui";
import type { WorkbookContent } from "../files/workbook-content";
import type {
  SheetRange,
  CellFormat,
  CellValue,
  Grid,
  GridEvents,
  Hyperlink,
  ConditionalFormat,
  NameInfo,
  SheetInfo,
  TableChange,
  TableInfo,
  Validation,
} from "../host/grid";
import { readEntries } from "./entries/read-entries";
import { askBeforeReplacing } from "./entries/ask-before-replacing";
import { askAboutEntry } from "./entries/ask-about-entry";
import { Calculation } from "./formulas/calculation";
import { Cells } from "./cells";
import { drawGeneralNumbers } from "./drawing/draw-general-numbers";
import { drawDropdowns } from "./drawing/draw-dropdowns";
import { Dropdowns } from "./dropdowns";
import { copiedSheets } from "./copies/copied-sheets";
import { cacheDrawnCells } from "./drawing/cache-drawn-cells";
import { RenderScheduler } from "./drawing/render-scheduler";
import { Engine } from "./engine";
import { Events } from "./events";
import { excelKeys } from "./entries/excel-keys";
import { fillTheOtherWay } from "./copies/fill-the-other-way";
import { followCopies } from "./copies/follow-copies";
import { FollowMoves } from "./moves/follow-moves";
import { followSystemColours } from "./drawing/follow-system-colours";
import { Formats } from "./formats";
import { ConditionalFormats } from "./conditional-formats";
import { Links } from "./links";
import { Names } from "./names";
import { openDropdownByKey } from "./entries/open-dropdown-by-key";
import { pasteFromOutside } from "./copies/paste-from-outside";
import { Protection } from "./protection";
import { showPrompts } from "./entries/show-prompts";
import { scrollToCell } from "./drawing/scroll-to-cell";
import { boundingRect, sheetRange } from "../host/ranges";
import { Selection } from "./selection";
import { RowsAndColumns } from "./rows-and-columns";
import { Sheets } from "./sheets";
import { drawConditionalNumberFormats } from "./drawing/draw-conditional-number-formats";
import { workbookSnapshot } from "./workbook-snapshot";
import { steadyEditor } from "./entries/steady-editor";
import { tableCommands } from "./tables/table-commands";
import { TableGrowth } from "./tables/table-growth";
import { TableFilters } from "./tables/table-filters";
import { Tables } from "./tables/tables";
import { startUniver } from "./start-univer";
import { Validations } from "./validations";

/** A workbook on the screen: Univer's spreadsheet, made to behave as Excel where the add-in depends on it. */
export class UniverGrid implements Grid {
  readonly engine: Engine;
  readonly cells: Cells;
  readonly formats: Formats;
  readonly conditionalFormats: ConditionalFormats;
  readonly validations: Validations;
  readonly renderScheduler: RenderScheduler;
  private readonly univer: Univer;
  private readonly sheetList: Sheets;
  private readonly nameList: Names;
  private readonly tableList: Tables;
  private readonly rowsAndColumns: RowsAndColumns;
  readonly tableFilters: TableFilters;
  private readonly protection: Protection;
  private readonly currentSelection: Selection;
  private readonly links: Links;
  private readonly events: Events;
  private readonly calculation: Calculation;
  private readonly stopFollowing: () => void;

  /** Opens the workbook inside the element. */
  constructor(container: HTMLElement, workbook: WorkbookContent) {
    const { univer, injector } = startUniver(container);
    this.univer = univer;
    const unit = univer.createUnit<ReturnType<typeof workbookSnapshot>, UniverWorkbook>(
      UniverInstanceType.UNIVER_SHEET,
      workbookSnapshot(workbook),
    );
    this.engine = new Engine(injector, unit);
    this.events = new Events(this.engine);
    this.cells = new Cells(this.engine);
    this.formats = new Formats(this.engine);
    this.sheetList = new Sheets(this.engine);
    this.nameList = new Names(this.engine, this.sheetList);
    this.calculation = new Calculation(this.engine, this.cells, this.nameList, this.sheetList);
    this.tableList = new Tables(this.engine);
    this.validations = new Validations(this.engine);
    this.conditionalFormats = new ConditionalFormats(this.engine);
    this.rowsAndColumns = new RowsAndColumns(this.engine);
    this.tableFilters = new TableFilters(this.engine, this.tableList, this.cells);
    this.links = new Links(this.engine);
    this.protection = new Protection(this.engine);
    this.currentSelection = new Selection(this.engine, this.sheetList, this.events);
    new TableGrowth(
      this.engine,
      this.cells,
      this.tableList,
      this.nameList,
      this.validations,
      this.conditionalFormats,
    );
    const moves = new FollowMoves(this.engine, {
      sheets: this.sheetList,
      tables: this.tableList,
      validations: this.validations,
      conditionalFormats: this.conditionalFormats,
    });
    copiedSheets(this.engine, this.sheetList, this.tableList, this.nameList, this.conditionalFormats);
    followCopies(this.engine, this.conditionalFormats);
    tableCommands(this.engine, this.tableList, this.sheetList, moves);
    const dropdowns = new Dropdowns(this.engine, this.nameList, this.formats, this.validations, this.events);
    drawDropdowns(this.engine);
    showPrompts(this.engine, this.events, this.validations);
    openDropdownByKey(this.engine, this.currentSelection);
    excelKeys(this.engine, this.currentSelection, this.cells);
    fillTheOtherWay(this.engine, container);
    scrollToCell(this.engine);
    drawConditionalNumberFormats(this.engine, this.conditionalFormats);
    drawGeneralNumbers(this.engine);
    readEntries(this.engine);
    askAboutEntry(container, this.engine, this.validations, dropdowns, this.currentSelection);
    askBeforeReplacing(container, this.engine);
    steadyEditor(this.engine);
    pasteFromOutside(this.engine, this.currentSelection, this.rowsAndColumns, this.protection);
    cacheDrawnCells(this.engine);
    this.stopFollowing = followSystemColours(injector);
    this.renderScheduler = new RenderScheduler(this.engine);
    this.listen({ edited: () => this.renderScheduler.defer() });
    this.addFeatures(workbook);
  }

  /** Resolves once the grid has been drawn and all of it is at work: before that, Univer cannot scroll to a cell. */
  async drawn(): Promise<void> {
    const lifecycle = this.engine.injector.get(LifecycleService);
    await lifecycle.onStage(LifecycleStages.Rendered);
    // Univer would begin three seconds later with the fill handle and with formulas that follow moved rows.
    lifecycle.stage = LifecycleStages.Steady;
  }

  /** Whether the editor is open in a cell. */
  get isEditing(): boolean {
    return this.engine.injector.get(IEditorBridgeService).isVisible().visible;
  }

  /** Gives the grid the keyboard. */
  focus(): void {
    this.engine.injector.get(ILayoutService).focus();
  }

  dispose(): void {
    this.stopFollowing();
    this.renderScheduler.dispose();
    this.univer.dispose();
  }

  sheets = (): SheetInfo[] => this.sheetList.list();
  addSheet = (name: string): string => this.sheetList.add(name);
  moveSheet = (sheet: string, position: number): void => this.sheetList.move(sheet, position);
  deleteSheet = (sheet: string): void => this.sheetList.remove(sheet);
  renameSheet = (sheet: string, name: string): void => this.sheetList.rename(sheet, name);
  setVisibility = (sheet: string, visibility: SheetInfo["visibility"]): void =>
    this.sheetList.setVisibility(sheet, visibility);
  activeSheet = (): string => this.sheetList.active();
  activate = (sheet: string): void => this.sheetList.activate(sheet);
  isProtected = (sheet: string): boolean => this.protection.isOn(sheet);
  setProtected = (sheet: string, on: boolean): void => this.protection.set(sheet, on);

  values = (range: SheetRange): CellValue[][] => this.cells.values(range);
  formulas = (range: SheetRange): CellValue[][] => this.cells.formulas(range);
  texts = (range: SheetRange): string[][] => this.cells.texts(range);
  write = (range: SheetRange, cells: readonly (readonly (CellValue | null)[])[]): void =>
    this.cells.write(range, cells);
  settle = (): Promise<void> => this.calculation.settle();
  finishCalculating = (): Promise<void> => this.calculation.finish();
  usedRange = (sheet: string): SheetRange | undefined => this.cells.usedRange(sheet);

  insertRows = (sheet: string, before: number, count: number): void =>
    this.rowsAndColumns.insertRows(sheet, before, count);
  insertColumns = (sheet: string, before: number, count: number): void =>
    this.rowsAndColumns.insertColumns(sheet, before, count);
  deleteColumns = (sheet: string, from: number, count: number): void =>
    this.rowsAndColumns.deleteColumns(sheet, from, count);
  deleteRows = (sheet: string, from: number, count: number): void =>
    this.rowsAndColumns.deleteRows(sheet, from, count);
  rowHidden = (sheet: string, row: number): boolean => this.rowsAndColumns.rowHidden(sheet, row);
  setRowHidden = (sheet: string, top: number, bottom: number, hidden: boolean): void =>
    this.rowsAndColumns.setRowHidden(sheet, top, bottom, hidden);
  columnHidden = (sheet: string, column: number): boolean => this.rowsAndColumns.columnHidden(sheet, column);

  rowFiltered = (sheet: string, row: number): boolean => this.tableFilters.isFilteredOut(sheet, row);
  filterColumn = (table: string, column: number, shown: readonly string[] | undefined): void =>
    this.tableFilters.filterColumn(table, column, shown);
  columnFilter = (table: string, column: number): readonly string[] | undefined =>
    this.tableFilters.columnFilter(table, column);
  clearFilter = (table: string): void => this.tableFilters.clear(table);

  mergedAreas = (range: SheetRange): SheetRange[] => this.rowsAndColumns.mergedAreas(range);

  tables = (): TableInfo[] => this.tableList.list();
  addTable = (range: SheetRange, name: string): string => this.tableList.add(range, name);
  changeTable = (id: string, change: TableChange): void => this.tableList.change(id, change);
  removeTable = (id: string): void => this.tableList.remove(id);

  names = (): NameInfo[] => this.nameList.list();
  namesOfSheet = (sheet: string): NameInfo[] => this.nameList.list(sheet);
  setName = (name: string, formula: string): void => this.nameList.set(name, formula);
  removeName = (name: string): void => this.nameList.remove(name);

  validation = (range: SheetRange): Validation | "mixed" | undefined => this.validations.get(range);
  setValidation = (range: SheetRange, validation: Validation | undefined): void =>
    this.validations.set(range, validation);

  conditionalFormatCount = (range: SheetRange): number => this.conditionalFormats.count(range);
  addConditionalFormat = (range: SheetRange, conditionalFormat: ConditionalFormat): void =>
    this.conditionalFormats.add(range, conditionalFormat);
  clearConditionalFormats = (range: SheetRange): void => this.conditionalFormats.clear(range);

  format = (range: SheetRange): CellFormat => this.formats.format(range);
  setFormat = (range: SheetRange, format: CellFormat): void => this.formats.setFormat(range, format);
  columnWidth = (sheet: string, column: number): number | undefined =>
    this.rowsAndColumns.columnWidth(sheet, column);
  setColumnWidth = (sheet: string, left: number, right: number, points: number): void =>
    this.rowsAndColumns.setColumnWidth(sheet, left, right, points);
  fitRows = (sheet: string, top: number, bottom: number): void =>
    this.rowsAndColumns.fitRows(sheet, top, bottom);
  setRowHeight = (sheet: string, top: number, bottom: number, points: number): void =>
    this.rowsAndColumns.setRowHeight(sheet, top, bottom, points);
  freeze = (sheet: string, rows: number, columns: number): void =>
    this.rowsAndColumns.freeze(sheet, rows, columns);

  selection = (): SheetRange => this.currentSelection.current();
  /** A merged cell is selected whole. */
  select = (range: SheetRange): void =>
    this.currentSelection.select(this.mergedAreas(range).reduce(boundingRect<SheetRange>, range));
  isInSight = (range: SheetRange): boolean => this.currentSelection.isInSight(range);

  hyperlink = (range: SheetRange): Hyperlink | undefined => this.links.get(range);
  setHyperlink = (range: SheetRange, link: Hyperlink | undefined): void => this.links.set(range, link);

  listen = (events: Partial<GridEvents>): (() => void) => this.events.listen(events);

  /** Adds what a workbook has beside its cells. None of it can be undone. */
  private addFeatures({ sheets, names }: WorkbookContent): void {
    for (const { name, formula } of names) this.setName(name, formula);
    sheets.forEach((content, index) => {
      const sheet = this.sheets()[index]?.id ?? "";
      for (const { name, formula } of content.names) this.nameList.set(name, formula, sheet);
      for (const { range, name, style, filters = [] } of content.tables) {
        const table = this.tableList.add(sheetRange(sheet, range), name, style);
        this.tableFilters.restore(table, filters, new Set(content.hiddenRows));
      }
      for (const { ranges, validation } of content.validations)
        this.validations.add(sheet, ranges, validation);
      for (const { range, conditionalFormat } of content.conditionalFormats)
        this.addConditionalFormat(sheetRange(sheet, range), conditionalFormat);
      if (content.visibility === "VeryHidden") this.setVisibility(sheet, "VeryHidden");
      if (content.isProtected) this.setProtected(sheet, true);
    });
    this.calculation.opened();
    queueMicrotask(() => this.engine.forgetUndo());
  }
}
