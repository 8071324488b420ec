import { lastColumn } from "../../tools/preview/host/a1";
import { bounding, cellsOf } from "../../tools/preview/host/areas";
import type {
  Area,
  CellFormat,
  CellValue,
  Grid,
  Highlight,
  NameInfo,
  SheetInfo,
  TableInfo,
  Validation,
} from "../../tools/preview/host/grid";
import { cleared, over, probes } from "./memory/layers";

import { SheetLooks } from "./memory/sheet-looks";
import { shown } from "./memory/shown";
import { cellAt, withRowsDeleted, withRowsInserted } from "./memory/state";

/** Gives the value of a formula ("=SUM(A1:A3)") in a cell. */
export type Calculate = (formula: string, cell: Area, grid: Grid) => CellValue;

/** What a link shows: "F6" for `=HYPERLINK("#'Case list'!F6","F6")`. */
const linkWords = (formula: string): string | undefined => /^=HYPERLINK\(.*,"([^"]*)"\)$/.exec(formula)?.[1];

/**
 * A workbook in memory for tests, with one sheet, "Sheet1". Formulas are kept and move with their cells;
 * their value is what `calculate` says, and without it 0, but for a link, which shows its words.
 */
export class MemoryGrid extends SheetLooks implements Grid {
  calculate: Calculate | undefined;
  /** Addresses of cells that have a comment. */
  readonly commented: string[] = [];
  private active: string;
  private selected: Area | undefined;
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
    this.tell((events) => events.sheetAdded?.(id));
    return id;
  }

  deleteSheet(sheet: string): void {
    this.change((state) => ({
      ...state,
      sheets: state.sheets.filter(({ id }) => id !== sheet),
      tables: state.tables.filter(({ area }) => area.sheet !== sheet),
    }));
    this.tell((events) => events.sheetDeleted?.(sheet));
    if (this.active === sheet) this.activate(this.state.sheets[0]?.id ?? "");
  }

  renameSheet(sheet: string, name: string): void {
    this.changeSheet(sheet, { name });
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
    if (this.active === sheet) return;
    this.active = sheet;
    this.selected = undefined;
    this.tell((events) => events.sheetActivated?.(sheet));
  }

  values(area: Area): CellValue[][] {
    return cellsOf(area, (row, column) => {
      const held = cellAt(this.state, area.sheet, row, column);
      if (typeof held !== "string" || !held.startsWith("=")) return held;
      return this.calculate?.(held, cell(area.sheet, row, column), this) ?? linkWords(held) ?? 0;
    });
  }

  formulas(area: Area): CellValue[][] {
    return cellsOf(area, (row, column) => cellAt(this.state, area.sheet, row, column));
  }

  texts(area: Area): string[][] {
    return this.values(area).map((row, down) =>
      row.map((value, along) =>
        shown(value, this.format(cell(area.sheet, area.top + down, area.left + along)).numberFormat),
      ),
    );
  }

  write(area: Area, block: readonly (readonly (CellValue | null)[])[]): void {
    this.edit(area, block, "host");
  }

  settle(): Promise<void> {
    return Promise.resolve();
  }

  usedArea(sheet: string): Area | undefined {
    const cells = [...(this.state.cells.get(sheet) ?? [])].flatMap(([row, line]) =>
      [...line.keys()].map((column) => cell(sheet, row, column)),
    );
    return cells.reduce<Area | undefined>((used, next) => (used ? bounding(used, next) : next), undefined);
  }

  insertRows(sheet: string, before: number, count: number): void {
    this.change((state) => withRowsInserted(state, sheet, before, count));
    this.tellEdited(wholeRows(sheet, before, count), "rows", undefined);
  }

  deleteRows(sheet: string, from: number, count: number): void {
    this.change((state) => withRowsDeleted(state, sheet, from, count));
    this.tellEdited(wholeRows(sheet, from, count), "rows", undefined);
  }

  rowHidden(sheet: string, row: number): boolean {
    return over(this.state.hiddenRows, cell(sheet, row, 0)).length > 0;
  }

  columnHidden(): boolean {
    return false;
  }

  comments(): readonly { readonly id: string; readonly area: Area }[] {
    return this.commented.map((address, i) => ({ id: `{comment-${i}}`, area: this.areaAt(address) }));
  }

  tables(): readonly TableInfo[] {
    return this.state.tables;
  }

  addTable(area: Area, name: string): string {
    const id = this.newId("table");
    this.change((state) => ({ ...state, tables: [...state.tables, { id, name, area, style: "" }] }));
    return id;
  }

  changeTable(id: string, part: Partial<Pick<TableInfo, "name" | "area" | "style">>): void {
    this.change((state) => ({
      ...state,
      tables: state.tables.map((table) => (table.id === id ? { ...table, ...part } : table)),
    }));
  }

  removeTable(id: string): void {
    this.change((state) => ({ ...state, tables: state.tables.filter((table) => table.id !== id) }));
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

  validation(area: Area): Validation | "mixed" | undefined {
    const found = probes(this.state.validations, area).map((probe) =>
      over(this.state.validations, probe).at(-1),
    );
    const [first] = found;
    return found.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : "mixed";
  }

  setValidation(area: Area, validation: Validation | undefined): void {
    this.change((state) => {
      const others = cleared(state.validations, area);
      return { ...state, validations: validation ? [...others, { area, stuff: validation }] : others };
    });
  }

  highlightCount(area: Area): number {
    return this.highlights(area).length;
  }

  /** The highlights that touch an area, the topmost last. */
  highlights(area: Area): Highlight[] {
    return [...new Set(over(this.state.highlights, area))];
  }

  addHighlight(area: Area, highlight: Highlight): void {
    this.change((state) => ({
      ...state,
      highlights: [...state.highlights, { area, stuff: { ...highlight } }],
    }));
  }

  clearHighlights(area: Area): void {
    this.change((state) => ({ ...state, highlights: cleared(state.highlights, area) }));
  }

  format(area: Area): CellFormat {
    const cells = probes(this.state.formats, area).map((probe) =>
      over(this.state.formats, probe).reduce<CellFormat>((below, above) => ({ ...below, ...above }), {}),
    );
    const [first = {}, ...others] = cells;
    const shared = Object.entries(first).filter(([name, value]) =>
      others.every((other) => Object.entries(other).some(([key, part]) => key === name && part === value)),
    );
    return Object.fromEntries(shared);
  }

  setFormat(area: Area, stuff: CellFormat): void {
    this.change((state) => ({ ...state, formats: [...state.formats, { area, stuff }] }));
  }

  selection(): Area {
    return this.selected ?? cell(this.active, 0, 0);
  }

  select(area: Area): void {
    this.selected = area;
    this.tell((events) => events.selected?.(area));
  }

  private changeSheet(sheet: string, part: Partial<SheetInfo>): void {
    this.change((state) => ({
      ...state,
      sheets: state.sheets.map((info) => (info.id === sheet ? { ...info, ...part } : info)),
    }));
  }

  private newId(kind: string): string {
    this.made += 1;
    return `{${kind}-${this.made}}`;
  }
}

function cell(sheet: string, row: number, column: number): Area {
  return { sheet, top: row, left: column, bottom: row, right: column };
}

function wholeRows(sheet: string, top: number, count: number): Area {
  return { sheet, top, left: 0, bottom: top + count - 1, right: lastColumn };
}
