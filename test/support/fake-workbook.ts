import type { Action, ActionContext } from "../../src/app/action";
import { OPENING } from "../../src/app/state";
import type { SheetFormats } from "../../src/domain/spreadsheet/sheet-formats";
import { timeOf } from "../../src/app/time-of";
import type { SheetReading } from "../../src/domain/spreadsheet/sheet-reading";
import type {
  Applied,
  GridChange,
  ListReading,
  OurTable,
  Reading,
  SheetValues,
  TableReading,
  Workbook,
  FilteredTable,
  SelectedCell,
} from "../../src/app/workbook";
import type { HiddenContent } from "../../src/domain/fill/check-before-sending";
import type { SheetTop } from "../../src/domain/fill/returned/find-lists";
import type { CaseList } from "../../src/domain/case-list/case-list";
import type { Cell } from "../../src/domain/spreadsheet/cell";
import { CODE_LISTS } from "../../src/domain/case-list/codes";
import { COLUMNS, indexOf } from "../../src/domain/case-list/columns";
import type { FoundSheet } from "../../src/domain/spreadsheet/begun-sheet";
import type { Change } from "../../src/domain/spreadsheet/change";
import { countFormula, expectedTotal } from "../../src/domain/case-list/grid/count-formulas";
import { bodyConditionalFormats, type GridState } from "../../src/domain/case-list/grid/damage";
import { BAND_NAMES, COUNTS, type ListLayout } from "../../src/domain/case-list/list-layout";
import { parseRange, positionAddress, rowNumber, type RowNumber } from "../../src/domain/spreadsheet/address";

/** A workbook that has no list. */
export const EMPTY: Reading = {
  workbookName: "Case list.xlsx",
  sheets: ["Sheet1"],
  tables: [],
  names: new Map(),
  ourTables: {},
  settings: new Map(),
  list: undefined,
  sheetInFront: "Sheet1",
};

/** A sheet with these cells, without tables and without anything in the way. */
export const sheetReading = (sheet: string, values: readonly (readonly Cell[])[], top = 0): SheetReading => ({
  sheet,
  cells: { top, left: 0, values },
  formulas: { top, left: 0, values },
  tables: [],
  merged: [],
  isProtected: false,
  hasFilter: false,
  hasHiddenRows: false,
});

/** What the grid holds besides cells where all is well. */
export const wholeGridState = (layout: ListLayout): GridState => ({
  validated: COLUMNS.map(() => true),
  conditionalFormats: bodyConditionalFormats(layout),
  formulas: [...COUNTS.map((key) => countFormula(layout, key)), expectedTotal(layout)],
  codes: undefined,
});

/** A reading in which a list stands as set up. */
export function readingOf(list: CaseList, change: Partial<ListReading> = {}): Reading {
  const { layout } = list;
  const values: Cell[][] = Array.from({ length: layout.table.bottom + 1 }, () => COLUMNS.map((): Cell => ""));
  const put = (row: number, column: number, cell: Cell): void => {
    values[row]?.splice(column, 1, cell);
  };
  for (const name of BAND_NAMES) put(layout.band[name].row, layout.band[name].column, list.band[name]);
  for (const { header, index } of COLUMNS) put(layout.table.top, index, header);
  for (const { index, cells } of list.cases)
    values[layout.table.top + 1 + index] = COLUMNS.map((_, i) => cells[i] ?? "");
  for (const index of list.looseTicks) put(layout.table.top + 1 + index, indexOf("tracked"), "Yes");
  return {
    workbookName: "Case list.xlsx",
    sheets: ["Case list", "Codes"],
    tables: ["CaseList"],
    names: new Map([
      ...BAND_NAMES.map((name): [string, string] => [
        name,
        `='Case list'!${positionAddress(layout.band[name])}`,
      ]),
      ...CODE_LISTS.map(({ name }): [string, string] => [name, "=Codes!$A$4"]),
    ]),
    ourTables: {},
    settings: new Map(),
    list: {
      sheet: layout.sheet,
      isProtected: false,
      layout,
      range: layout.table,
      cells: { top: 0, left: 0, values },
      hasTotalRow: false,
      farBelow: undefined,
      ...change,
    },
    sheetInFront: undefined,
  };
}

/** A workbook that gives the reading it is told to and remembers what was asked of it. */
export class FakeWorkbook implements Workbook {
  reads = 0;
  gridReads = 0;
  readonly tables = new Map<OurTable, TableReading>();
  readonly applied: { readonly doing: string; readonly changes: readonly Change[] }[] = [];
  readonly shown: string[] = [];
  hiddenContent: HiddenContent = {};
  readonly hiddenRows = new Set<RowNumber>();
  /** What sheets hold: `sheetReading` makes one. */
  readonly sheetReadings = new Map<string, SheetReading>();
  /** What the grid holds besides cells, where something is lost of it. */
  damagedGrid: Partial<GridState> = {};
  /** What is said not to have been done of what is applied. */
  notDone: string | undefined;
  /** What is thrown by the next calls, by method. */
  fails: Partial<Record<"read" | "look" | "apply" | "goTo" | "watch", Error>> = {};
  /** As Excel would, when something may have changed. */
  mayHaveChanged: (change?: GridChange) => void = () => undefined;
  /** As Excel would, when the pane is closed or opened. */
  showPane: (isShown: boolean) => void = () => undefined;
  private isForgetful = false;
  private gate: Promise<void> = Promise.resolve();

  constructor(public reading: Reading = EMPTY) {}

  /** Keeps all calls from here on waiting; returns the way to let them go. */
  hold(): () => void {
    let letGo: () => void = () => undefined;
    this.gate = new Promise((resolve) => {
      letGo = resolve;
    });
    return () => {
      letGo();
    };
  }

  /** The next reading is never answered; those after it are. */
  forgetNextReading(): void {
    this.isForgetful = true;
  }

  async read(): Promise<Reading> {
    this.reads++;
    if (this.isForgetful) {
      this.isForgetful = false;
      await new Promise<never>(() => undefined);
    }
    await this.answer("read");
    return {
      ...this.reading,
      tables: [...this.reading.tables, ...this.tables.keys()],
      ourTables: { ...this.reading.ourTables, ...Object.fromEntries(this.tables) },
    };
  }

  async readSheets(sheets: readonly string[]): Promise<readonly SheetReading[]> {
    await this.answer("read");
    return sheets.flatMap((sheet) => this.sheetReadings.get(sheet) ?? []);
  }

  isCellEdited(): Promise<boolean> {
    return Promise.resolve(false);
  }

  readSheetValues(sheet: string): Promise<SheetValues> {
    const { cells = { top: 0, left: 0, values: [] }, isProtected = false } =
      this.sheetReadings.get(sheet) ?? {};
    return Promise.resolve({ cells, isProtected });
  }

  readFormats(): Promise<SheetFormats> {
    return Promise.resolve({ top: 0, left: 0, numberFormats: [], columnWidths: [] });
  }

  async readGridState(layout: ListLayout): Promise<GridState> {
    this.gridReads++;
    await this.answer("read");
    return { ...wholeGridState(layout), ...this.damagedGrid };
  }

  async readSheetTops(): Promise<readonly SheetTop[]> {
    await this.answer("look");
    return [];
  }

  async readHiddenContent(): Promise<HiddenContent> {
    await this.answer("look");
    return this.hiddenContent;
  }

  async apply(doing: string, changes: readonly Change[]): Promise<Applied> {
    await this.answer("apply");
    this.applied.push({ doing, changes });
    return { notDone: this.notDone };
  }

  readSheet(sheet: string): Promise<FoundSheet> {
    return Promise.resolve({
      sheet,
      formulas: { top: 0, left: 0, values: [["somebody’s own"]] },
      tables: [],
    });
  }

  async goTo(sheet: string, address: string): Promise<{ readonly isRowHidden: boolean }> {
    await this.answer("goTo");
    this.shown.push(`${sheet}!${address}`);
    return { isRowHidden: this.hiddenRows.has(rowNumber(Number(/\d+$/.exec(address)?.[0]))) };
  }

  /** What somebody has selected; else the cell shown last. */
  selected: string | undefined;
  readSelectedCell(): Promise<SelectedCell | undefined> {
    const [sheet = "", address = ""] = (this.selected ?? this.shown.at(-1) ?? "").split("!");
    const cell = parseRange(address);
    return Promise.resolve(cell && { sheet, row: cell.top, column: cell.left });
  }

  async readHiddenRows(): Promise<ReadonlySet<RowNumber>> {
    await Promise.resolve();
    return this.hiddenRows;
  }

  filterTable = (): Promise<FilteredTable> => Promise.resolve({ isOther: false, texts: [], count: 0 });
  clearFilter = (): Promise<boolean> => Promise.resolve(false);

  async watch(mayHaveChanged: (change: GridChange) => void): Promise<void> {
    await this.answer("watch");
    this.mayHaveChanged = (change = { isLarge: false }) => {
      mayHaveChanged(change);
    };
  }

  watchVisibility(changed: (isShown: boolean) => void): void {
    this.showPane = changed;
  }

  /** The cells written so far: "Case list!W6: Yes". */
  get writes(): string[] {
    return this.applied.flatMap(({ changes }) =>
      changes.flatMap((change) =>
        change.type === "write"
          ? [`${change.sheet}!${change.range}: ${change.cells.flat().join(" | ")}`]
          : [],
      ),
    );
  }

  private async answer(method: keyof FakeWorkbook["fails"]): Promise<void> {
    await this.gate;
    const error = this.fails[method];
    if (error !== undefined) throw error;
  }
}

/** Lets all that has been set going come to rest. */
export const settled = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** Half past two on the day of the lists of these tests, in this machine's time. */
const NOW = new Date(2006, 5, 13, 14, 30).getTime();

/** Runs an action on a workbook, without a session. */
export const run = <Args extends readonly unknown[]>(
  action: Action<Args>,
  workbook: FakeWorkbook,
  ...args: Args
): Promise<string> => action.run(contextOn(workbook, action.doing), ...args);

/** What an action works with there; `its`: what it is doing. */
export function contextOn(workbook: FakeWorkbook, its: string): ActionContext {
  let state = OPENING;
  return {
    workbook,
    apply: async (changes, doing = its) => {
      await workbook.apply(doing, changes);
    },
    clock: { now: () => NOW, after: () => () => undefined },
    stamp: () => ({ time: timeOf(NOW), id: "id" }),
    state: () => state,
    set: (change) => {
      state = { ...state, ...change };
    },
    readNow: () => Promise.resolve(),
    undos: {
      last: () => undefined,
      add: () => undefined,
      removeLast: () => undefined,
      forgetTicks: () => undefined,
      forget: () => undefined,
    },
  };
}
