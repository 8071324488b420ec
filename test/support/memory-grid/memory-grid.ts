import { oneCell } from "./one-cell";
import { LAST_COLUMN, LAST_ROW } from "../../../tools/preview/host/address";
import type {
  SheetRange,
  CellFormat,
  CellValue,
  Grid,
  ConditionalFormat,
  NameInfo,
  SheetInfo,
  Validation,
} from "../../../tools/preview/host/grid";
import { simpleValue } from "./simple-formulas";
import { numberFormatAt } from "./number-format-at";
import { withoutRange, over, sampleCells } from "./layers";
import { ManualCalculation } from "./manual-calculation";
import { displayedText } from "./displayed-text";
import { withSheetCopied } from "./copied-sheet";
import { withBlockMoved } from "./moved-block";
import { withRows } from "../../../tools/preview/grid/formulas/formula-references";
import { withColumnDeleted, withColumnInserted } from "./moved-columns";
import { withSheetRenamed } from "./renamed-sheet";
import { cellsIn, usedRangeIn, withRowsDeleted, withRowsInserted } from "./workbook-state";

/** Gives the value of a formula ("=SUM(A1:A3)") in a cell. */
export type Calculate = (formula: string, cell: SheetRange, grid: Grid) => CellValue;

/**
 * A workbook in memory for tests, with one sheet, "Sheet1". Formulas are kept and move with their cells;
 * their value is what `calculate` says, and without it 0, but for a link, which shows its text.
 */
export class MemoryGrid extends ManualCalculation implements Grid {
  calculate: Calculate | undefined;
  /** Addresses of cells that have a comment. */
  readonly commented: string[] = [];
  private active: string;
  private selected: SheetRange | undefined;
  private chartSheetInFront = false;
  private made = 0;

  constructor() {
    super();
    this.active = this.addSheet("Sheet1");
    this.forgetPast();
  }

  sheets(): readonly SheetInfo[] {
    return this.state.sheets;
  }

  addSheet(name: string): string {
    const id = this.newId("sheet");
    this.change((state) => ({ ...state, sheets: [...state.sheets, { id, name, visibility: "Visible" }] }));
    this.notify((listener) => listener.sheetAdded?.(id));
    return id;
  }

  deleteSheet(sheet: string): void {
    const deleted = this.state.sheets.find(({ id }) => id === sheet)?.name;
    this.change((state) => ({
      ...state,
      sheets: state.sheets.filter(({ id }) => id !== sheet),
      tables: state.tables.filter(({ range }) => range.sheet !== sheet),
      names: state.names.map((name) => ({ ...name, formula: withoutSheet(name.formula, deleted) })),
    }));
    this.notify((listener) => listener.sheetDeleted?.(sheet));
    if (this.active === sheet) this.activate(this.state.sheets[0]?.id ?? "");
  }

  renameSheet(sheet: string, name: string): void {
    this.change((state) => withSheetRenamed(state, sheet, name));
  }

  moveSheet(sheet: string, position: number): void {
    this.change((state) => {
      const others = state.sheets.filter(({ id }) => id !== sheet);
      const moved = state.sheets.filter(({ id }) => id === sheet);
      return { ...state, sheets: [...others.slice(0, position), ...moved, ...others.slice(position)] };
    });
  }

  setVisibility(sheet: string, visibility: SheetInfo["visibility"]): void {
    this.changeSheet(sheet, { visibility });
  }

  activeSheet(): string {
    return this.active;
  }

  activate(sheet: string): void {
    if (this.active === sheet && !this.isChartSheetInFront()) return;
    this.chartSheetInFront = false;
    this.active = sheet;
    this.selected = undefined;
    this.notify((listener) => listener.sheetActivated?.(sheet));
  }

  values(range: SheetRange): CellValue[][] {
    return cellsIn(this.state, range, (held, row, column) => {
      if (typeof held !== "string" || !held.startsWith("=")) return held;
      const cell = oneCell(range.sheet, row, column);
      // As in Excel: in a cell that is formatted as text nothing is a formula.
      return numberFormatAt(this.state, cell) === "@" ? held : this.valueOfFormula(held, cell);
    });
  }

  protected evaluate(formula: string, cell: SheetRange): CellValue {
    const simple = simpleValue(formula, (at) => this.values({ ...at, sheet: cell.sheet })[0]?.[0] ?? "");
    return this.calculate?.(formula, cell, this) ?? simple ?? 0;
  }

  formulas(range: SheetRange): CellValue[][] {
    return cellsIn(this.state, range, (held) => held);
  }

  texts(range: SheetRange): string[][] {
    return this.values(range).map((row, down) =>
      row.map((value, along) =>
        displayedText(
          value,
          numberFormatAt(this.state, oneCell(range.sheet, range.top + down, range.left + along)),
          this.dateSystem(),
        ),
      ),
    );
  }

  write(range: SheetRange, values: readonly (readonly (CellValue | null)[])[]): void {
    this.edit(range, values, "host");
  }

  settle(): Promise<void> {
    return Promise.resolve();
  }

  usedRange(sheet: string): SheetRange | undefined {
    return usedRangeIn(this.state, sheet);
  }

  insertRows(sheet: string, before: number, count: number): void {
    this.change((state) => withRowsInserted(state, sheet, before, count));
    this.notifyEdited(wholeRows(sheet, before, count), "rows", undefined);
  }

  deleteRows(sheet: string, from: number, count: number): void {
    this.change((state) => withRowsDeleted(state, sheet, from, count));
    this.notifyEdited(wholeRows(sheet, from, count), "rows", undefined);
  }

  insertColumns(sheet: string, before: number, count: number): void {
    for (let i = 0; i < count; i++) this.insertColumn(sheet, before);
  }

  deleteColumns(sheet: string, from: number, count: number): void {
    for (let i = 0; i < count; i++) this.deleteColumn(sheet, from);
  }

  /** As people do. */
  insertColumn(sheet: string, before: number): void {
    this.change((state) => withColumnInserted(state, sheet, before));
    this.notifyEdited(wholeColumn(sheet, before), "rows", undefined);
  }

  deleteColumn(sheet: string, column: number): void {
    this.change((state) => withColumnDeleted(state, sheet, column));
    this.notifyEdited(wholeColumn(sheet, column), "rows", undefined);
  }

  /** Cuts a block and pastes it with its top left at a cell of the same sheet. */
  cut(from: string, to: string): void {
    const [block, { top, left }] = [this.rangeAt(from), this.rangeAt(to)];
    this.change((state) => withBlockMoved(state, block, top, left));
    this.notifyEdited(block, "pasted", undefined);
  }

  /** Copies a sheet, by its name; the copy goes to the end. */
  copySheet(sheet: string, name = `${sheet} (2)`): void {
    const from = this.rangeAt(`'${sheet}'!A1`).sheet;
    const id = this.newId("sheet");
    this.change((state) => withSheetCopied(state, from, { id, name, tableId: () => this.newId("table") }));
    this.notify((listener) => listener.sheetAdded?.(id));
    this.activate(id);
  }

  /** Goes to a sheet that is nothing but a chart. */
  showChartSheet(): void {
    this.chartSheetInFront = true;
  }

  isChartSheetInFront(): boolean {
    return this.chartSheetInFront;
  }

  columnHidden(): boolean {
    return false;
  }

  comments(): readonly { readonly id: string; readonly range: SheetRange }[] {
    return this.commented.map((address, i) => ({ id: `{comment-${i}}`, range: this.rangeAt(address) }));
  }

  names(): readonly NameInfo[] {
    return this.state.names;
  }

  setName(name: string, formula: string): void {
    this.change((state) => ({
      ...state,
      names: [...state.names.filter((other) => other.name !== name), { name, formula }],
    }));
  }

  removeName(name: string): void {
    this.change((state) => ({ ...state, names: state.names.filter((other) => other.name !== name) }));
  }

  validation(range: SheetRange): Validation | "mixed" | undefined {
    const found = sampleCells(this.state.validations, range).map((probe) =>
      over(this.state.validations, probe).at(-1),
    );
    const [first] = found;
    return found.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : "mixed";
  }

  setValidation(range: SheetRange, validation: Validation | undefined): void {
    this.change((state) => {
      const others = withoutRange(state.validations, range);
      return { ...state, validations: validation ? [...others, { range, value: validation }] : others };
    });
  }

  conditionalFormatCount(range: SheetRange): number {
    return this.conditionalFormats(range).length;
  }

  /** The conditional formats that touch a range, the topmost last. */
  conditionalFormats(range: SheetRange): ConditionalFormat[] {
    return [...new Set(over(this.state.conditionalFormats, range))];
  }

  addConditionalFormat(range: SheetRange, conditionalFormat: ConditionalFormat): void {
    this.change((state) => ({
      ...state,
      conditionalFormats: [...state.conditionalFormats, { range, value: { ...conditionalFormat } }],
    }));
  }

  clearConditionalFormats(range: SheetRange): void {
    this.change((state) => ({ ...state, conditionalFormats: withoutRange(state.conditionalFormats, range) }));
  }

  format(range: SheetRange): CellFormat {
    const cells = sampleCells(this.state.formats, range).map((probe) =>
      over(this.state.formats, probe).reduce<CellFormat>((below, above) => ({ ...below, ...above }), {}),
    );
    const [first = {}, ...others] = cells;
    const shared = Object.entries(first).filter(([name, value]) =>
      others.every((other) => Object.entries(other).some(([key, part]) => key === name && part === value)),
    );
    return Object.fromEntries(shared);
  }

  setFormat(range: SheetRange, value: CellFormat): void {
    this.change((state) => ({ ...state, formats: [...state.formats, { range, value }] }));
  }

  selection(): SheetRange {
    return this.selected ?? oneCell(this.active, 0, 0);
  }

  select(range: SheetRange): void {
    this.selected = range;
    this.notify((listener) => listener.selected?.(range));
  }

  private changeSheet(sheet: string, part: Partial<SheetInfo>): void {
    this.change((state) => ({
      ...state,
      sheets: state.sheets.map((info) => (info.id === sheet ? { ...info, ...part } : info)),
    }));
  }

  protected newId(kind: string): string {
    this.made += 1;
    return `{${kind}-${this.made}}`;
  }
}

function wholeRows(sheet: string, top: number, count: number): SheetRange {
  return { sheet, top, left: 0, bottom: top + count - 1, right: LAST_COLUMN };
}

const wholeColumn = (sheet: string, column: number): SheetRange => ({
  sheet,
  top: 0,
  left: column,
  bottom: LAST_ROW,
  right: column,
});

/** What referred to a sheet that is gone refers to nothing. */
function withoutSheet(formula: string, deleted: string | undefined): string {
  return withRows(formula, (reference) => (reference.sheet === deleted ? undefined : reference));
}
