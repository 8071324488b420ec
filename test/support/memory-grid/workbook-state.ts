import type {
  SheetRange,
  CellFormat,
  CellValue,
  ConditionalFormat,
  Hyperlink,
  NameInfo,
  SheetInfo,
  TableInfo,
  Validation,
} from "../../../tools/preview/host/grid";
import { afterDeletion, afterInsertion, mapCells } from "../../../tools/preview/host/ranges";
import { bodyOf } from "../../../tools/preview/host/table-ranges";
import { withRows } from "../../../tools/preview/grid/formulas/formula-references";
import type { CellRange } from "../../../src/domain/spreadsheet/address";
import type { Layers } from "./layers";
import * as layers from "./layers";

/** The cells of a sheet by row, then column; empty ones are left out. */
type Cells = ReadonlyMap<number, ReadonlyMap<number, CellValue>>;

/** A workbook at one moment. Nothing in it is changed, only replaced: undo goes back to an earlier one. */
export interface WorkbookState {
  readonly sheets: readonly SheetInfo[];
  readonly cells: ReadonlyMap<string, Cells>;
  readonly tables: readonly TableInfo[];
  readonly names: readonly NameInfo[];
  readonly validations: Layers<Validation | undefined>;
  readonly conditionalFormats: Layers<ConditionalFormat>;
  readonly formats: Layers<CellFormat>;
  readonly hiddenRows: Layers<"hidden">;
  /** Rows that the filter of a table, by its id, leaves out. */
  readonly filteredRows: Layers<string>;
  readonly merges: Layers<"merged">;
  readonly links: Layers<Hyperlink>;
  /** In manual calculation, what each formula last came to. */
  readonly calculated: Layers<CellValue>;
}

export const emptyWorkbookState: WorkbookState = {
  sheets: [],
  cells: new Map(),
  tables: [],
  names: [],
  validations: [],
  conditionalFormats: [],
  formats: [],
  hiddenRows: [],
  filteredRows: [],
  merges: [],
  links: [],
  calculated: [],
};

export function cellAt(state: WorkbookState, sheet: string, row: number, column: number): CellValue {
  return state.cells.get(sheet)?.get(row)?.get(column) ?? "";
}

/** What is read of each cell of a range, row by row. */
export function cellsIn<Read>(
  state: WorkbookState,
  range: SheetRange,
  read: (held: CellValue, row: number, column: number) => Read,
): Read[][] {
  const rows = state.cells.get(range.sheet);
  return mapCells(range, (row, column) => read(rows?.get(row)?.get(column) ?? "", row, column));
}

/** From the first to the last filled row and column; undefined where nothing stands on the sheet. */
export function usedRangeIn({ cells }: WorkbookState, sheet: string): SheetRange | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, line] of cells.get(sheet) ?? [])
    for (const column of line.keys()) {
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  return bottom < 0 ? undefined : { sheet, top, left, bottom, right };
}

/** Writes cells; null leaves a cell as it is. */
export function withCells(
  state: WorkbookState,
  range: SheetRange,
  values: readonly (readonly (CellValue | null)[])[],
): WorkbookState {
  const rows = new Map(state.cells.get(range.sheet));
  values.forEach((line, down) => {
    const row = new Map(rows.get(range.top + down));
    line.forEach((value, along) => {
      if (value === "") row.delete(range.left + along);
      else if (value !== null) row.set(range.left + along, value);
    });
    if (row.size === 0) rows.delete(range.top + down);
    else rows.set(range.top + down, row);
  });
  return { ...state, cells: new Map(state.cells).set(range.sheet, rows) };
}

/** Moves everything on a sheet down by inserted rows, as Excel does. */
export function withRowsInserted(
  state: WorkbookState,
  sheet: string,
  before: number,
  count: number,
): WorkbookState {
  const insert = <Part>(part: Layers<Part>) => layers.rowsInserted(part, sheet, before, count);
  return moved(state, sheet, (range) => afterInsertion(range, before, count), insert);
}

export function withRowsDeleted(
  state: WorkbookState,
  sheet: string,
  from: number,
  count: number,
): WorkbookState {
  const remove = <Part>(part: Layers<Part>) => layers.rowsDeleted(part, sheet, from, count);
  return moved(state, sheet, (range) => afterDeletion(range, from, count), remove);
}

function moved(
  state: WorkbookState,
  sheet: string,
  move: (range: CellRange) => CellRange | undefined,
  moveLayers: <Part>(part: Layers<Part>) => Layers<Part>,
): WorkbookState {
  const nameOf = (id: string) => state.sheets.find((info) => info.id === id)?.name ?? "";
  const follow = (value: CellValue, home: string) =>
    typeof value === "string" && value.startsWith("=")
      ? withRows(value, (reference) =>
          (reference.sheet ?? nameOf(home)) === nameOf(sheet)
            ? move({ ...reference, left: 0, right: 0 })
            : reference,
        )
      : value;
  const movedRow = (row: number) => move({ top: row, bottom: row, left: 0, right: 0 })?.top;
  return {
    ...state,
    cells: new Map(
      [...state.cells].map(([id, rows]) => [
        id,
        new Map(
          [...rows].flatMap(([row, line]) => {
            const to = id === sheet ? movedRow(row) : row;
            const values = new Map([...line].map(([column, value]) => [column, follow(value, id)]));
            return to === undefined ? [] : [[to, values] as const];
          }),
        ),
      ]),
    ),
    tables: state.tables.flatMap((table) => {
      const range = table.range.sheet === sheet ? move(table.range) : table.range;
      return range ? [{ ...table, range: { ...table.range, ...range } }] : [];
    }),
    names: state.names.map((name) => ({ ...name, formula: String(follow(name.formula, sheet)) })),
    validations: moveLayers(state.validations),
    conditionalFormats: moveLayers(state.conditionalFormats).map(({ range, value }) => ({
      range,
      value: { ...value, formula: String(follow(value.formula, range.sheet)) },
    })),
    formats: moveLayers(state.formats),
    hiddenRows: moveLayers(state.hiddenRows),
    filteredRows: moveLayers(state.filteredRows),
    merges: moveLayers(state.merges),
    links: moveLayers(state.links),
    calculated: moveLayers(state.calculated),
  };
}

/** A table's last row moved down: validations and conditional formats that end with it follow, as in Excel. */
export function withTableGrown(state: WorkbookState, table: TableInfo, bottom: number): WorkbookState {
  const last = bodyOf(table).bottom;
  const by = bottom - table.range.bottom;
  const grow = <Part>(part: Layers<Part>): Layers<Part> =>
    part.map((layer) =>
      layer.range.sheet === table.range.sheet &&
      layer.range.bottom === last &&
      layer.range.top > table.range.top &&
      layer.range.left >= table.range.left &&
      layer.range.right <= table.range.right
        ? { ...layer, range: { ...layer.range, bottom: last + by } }
        : layer,
    );
  return {
    ...state,
    tables: state.tables.map((other) =>
      other.id === table.id ? { ...table, range: { ...table.range, bottom } } : other,
    ),
    validations: grow(state.validations),
    conditionalFormats: grow(state.conditionalFormats),
  };
}
