import {
  LifecycleService,
  LifecycleStages,
  UniverInstanceType,
  type Univer,
  type Workbook as UniverWorkbook,
} from "@univerjs/core";
import { ILayoutService } from "@univerjs/ui";
import type { Workbook } from "../files/workbook";
import type {
  Area,
  CellFormat,
  CellValue,
  Grid,
  GridEvents,
  Highlight,
  NameInfo,
  SheetInfo,
  TableInfo,
  Validation,
} from "../host/grid";
import { readBritishDates } from "./british-dates";
import { Calculation } from "./calculation";
import { Cells } from "./cells";
import { CodedLists } from "./coded-lists";
import { rememberDrawnCells } from "./drawn-cells";
import { Drawing } from "./drawing";
import { Engine } from "./engine";
import { Events } from "./events";
import { Formats } from "./formats";
import { Highlights } from "./highlights";
import { Names } from "./names";
import { Protection } from "./protection";
import { onSheet } from "./ranges";
import { Selection } from "./selection";
import { Shape } from "./shape";
import { Sheets } from "./sheets";
import { showLabels } from "./shown-labels";
import { workbookSnapshot } from "./snapshot";
import { TableGrowth } from "./table-growth";
import { Tables } from "./tables";
import { startUniver } from "./univer";
import { Validations } from "./validations";

/** A workbook on the screen: Univer's spreadsheet, made to behave as Excel where the add-in depends on it. */
export class UniverGrid implements Grid {
  readonly engine: Engine;
  readonly cells: Cells;
  readonly formats: Formats;
  readonly highlighting: Highlights;
  readonly validating: Validations;
  readonly drawing: Drawing;
  private readonly univer: Univer;
  private readonly sheetList: Sheets;
  private readonly nameList: Names;
  private readonly tableList: Tables;
  private readonly shape: Shape;
  private readonly protection: Protection;
  private readonly picked: Selection;
  private readonly events: Events;
  private readonly calculation: Calculation;

  /** Opens the workbook inside the element. */
  constructor(container: HTMLElement, workbook: Workbook) {
    const { univer, injector } = startUniver(container);
    this.univer = univer;
    const unit = univer.createUnit<ReturnType<typeof workbookSnapshot>, UniverWorkbook>(
      UniverInstanceType.UNIVER_SHEET,
      workbookSnapshot(workbook),
    );
    this.engine = new Engine(injector, unit);
    this.calculation = new Calculation(this.engine);
    this.events = new Events(this.engine);
    this.cells = new Cells(this.engine);
    this.formats = new Formats(this.engine);
    this.sheetList = new Sheets(this.engine);
    this.nameList = new Names(this.engine, this.sheetList);
    this.tableList = new Tables(this.engine);
    this.validating = new Validations(this.engine);
    this.highlighting = new Highlights(this.engine);
    this.shape = new Shape(this.engine);
    this.protection = new Protection(this.engine);
    this.picked = new Selection(this.engine, this.sheetList);
    new TableGrowth(
      this.engine,
      this.cells,
      this.tableList,
      this.nameList,
      this.validating,
      this.highlighting,
    );
    new CodedLists(this.engine, this.nameList, this.formats, this.validating, this.events);
    showLabels(this.engine, this.highlighting);
    readBritishDates(this.engine);
    rememberDrawnCells(this.engine);
    this.drawing = new Drawing(this.engine);
    this.listen({ edited: () => this.drawing.giveWay() });
    this.furnish(workbook);
  }

  /** Resolves once the grid has been drawn: before that, Univer cannot scroll to a cell. */
  drawn(): Promise<void> {
    return this.engine.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  }

  /** Gives the grid the keyboard. */
  focus(): void {
    this.engine.injector.get(ILayoutService).focus();
  }

  dispose(): void {
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

  values = (area: Area): CellValue[][] => this.cells.values(area);
  formulas = (area: Area): CellValue[][] => this.cells.formulas(area);
  texts = (area: Area): string[][] => this.cells.texts(area);
  write = (area: Area, cells: readonly (readonly (CellValue | null)[])[]): void =>
    this.cells.write(area, cells);
  settle = (): Promise<void> => this.calculation.settle();
  finishCalculating = (): Promise<void> => this.calculation.finish();
  usedArea = (sheet: string): Area | undefined => this.cells.usedArea(sheet);

  insertRows = (sheet: string, before: number, count: number): void =>
    this.shape.insertRows(sheet, before, count);
  deleteRows = (sheet: string, from: number, count: number): void =>
    this.shape.deleteRows(sheet, from, count);
  rowHidden = (sheet: string, row: number): boolean => this.shape.rowHidden(sheet, row);
  columnHidden = (sheet: string, column: number): boolean => this.shape.columnHidden(sheet, column);

  tables = (): TableInfo[] => this.tableList.list();
  addTable = (area: Area, name: string): string => this.tableList.add(area, name);
  changeTable = (id: string, change: Partial<Pick<TableInfo, "name" | "area" | "style">>): void =>
    this.tableList.change(id, change);
  removeTable = (id: string): void => this.tableList.remove(id);

  names = (): NameInfo[] => this.nameList.list();
  setName = (name: string, formula: string): void => this.nameList.set(name, formula);
  removeName = (name: string): void => this.nameList.remove(name);

  validation = (area: Area): Validation | "mixed" | undefined => this.validating.at(area);
  setValidation = (area: Area, validation: Validation | undefined): void =>
    this.validating.set(area, validation);

  highlightCount = (area: Area): number => this.highlighting.count(area);
  addHighlight = (area: Area, highlight: Highlight): void => this.highlighting.add(area, highlight);
  clearHighlights = (area: Area): void => this.highlighting.clear(area);

  format = (area: Area): CellFormat => this.formats.format(area);
  setFormat = (area: Area, format: CellFormat): void => this.formats.setFormat(area, format);
  setColumnWidth = (sheet: string, left: number, right: number, points: number): void =>
    this.shape.setColumnWidth(sheet, left, right, points);
  setRowHeight = (sheet: string, top: number, bottom: number, points: number): void =>
    this.shape.setRowHeight(sheet, top, bottom, points);
  freeze = (sheet: string, rows: number, columns: number): void => this.shape.freeze(sheet, rows, columns);

  selection = (): Area => this.picked.current();
  select = (area: Area): void => this.picked.select(area);

  listen = (events: Partial<GridEvents>): (() => void) => this.events.listen(events);

  /** What a workbook has beside its cells. None of it can be undone. */
  private furnish({ sheets, names }: Workbook): void {
    for (const { name, formula } of names) this.setName(name, formula);
    sheets.forEach((content, index) => {
      const sheet = this.sheets()[index]?.id ?? "";
      for (const { block: range, name, style } of content.tables)
        this.tableList.add(onSheet(sheet, range), name, style);
      for (const { blocks, validation } of content.validations)
        this.validating.add(sheet, blocks, validation);
      for (const { block: range, highlight } of content.highlights)
        this.addHighlight(onSheet(sheet, range), highlight);
      if (content.visibility === "VeryHidden") this.setVisibility(sheet, "VeryHidden");
      if (content.isProtected) this.setProtected(sheet, true);
    });
    queueMicrotask(() => this.engine.forgetUndo());
  }
}
