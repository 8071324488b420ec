import type {
  SheetRange,
  CellFormat,
  CellValue,
  ConditionalFormat,
  NameInfo,
  SheetInfo,
  TableInfo,
  Validation,
} from "../../../tools/preview/host/grid";
import { afterDeletion, afterInsertion, intersection, subtract } from "../../../tools/preview/host/ranges";
import { bodyOf } from "../../../tools/preview/host/table-ranges";
import { withRows } from "../../../tools/preview/grid/formula-references";
import { type CellRange, columnIndex } from "../../../src/domain/spreadsheet/address";
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
  calculated: [],
};

export function cellAt(state: WorkbookState, sheet: string, row: number, column: number): CellValue {
  return state.cells.get(sheet)?.get(row)?.get(column) ?? "";
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

/** Moves the cells at and below a range down by its height, in its columns only, as Excel does. */
export function withCellsInserted(state: WorkbookState, range: SheetRange): WorkbookState {
  const count = range.bottom - range.top + 1;
  const isInside = ({ left, right }: CellRange) => left >= range.left && right <= range.right;
  const shift = <Part extends CellRange>(part: Part): Part =>
    isInside(part) ? afterInsertion(part, range.top, count) : part;
  const below = { ...range, bottom: Number.MAX_SAFE_INTEGER };
  const shiftLayers = <Part>(part: Layers<Part>): Layers<Part> =>
    part.flatMap((layer) => {
      if (layer.range.sheet !== range.sheet) return [layer];
      const moving = intersection(layer.range, below);
      const staying = subtract(layer.range, below).map((piece) => ({ ...layer, range: piece }));
      if (!moving) return [layer];
      // What reaches over the inserted cells from above covers them too.
      const top = layer.range.top < range.top ? range.top : moving.top + count;
      return [...staying, { ...layer, range: { ...moving, top, bottom: moving.bottom + count } }];
    });
  const nameOf = (id: string) => state.sheets.find((info) => info.id === id)?.name ?? "";
  const follow = (value: CellValue, home: string) =>
    typeof value === "string" && value.startsWith("=")
      ? withRows(value, (reference) =>
          (reference.sheet ?? nameOf(home)) === nameOf(range.sheet)
            ? shift({ ...reference, left: columnIndex(reference.left), right: columnIndex(reference.right) })
            : reference,
        )
      : value;
  const cells = new Map<string, Cells>();
  for (const [id, rows] of state.cells) {
    const moved = new Map<number, Map<number, CellValue>>();
    for (const [row, line] of rows)
      for (const [column, value] of line) {
        const to =
          id === range.sheet && row >= range.top && column >= range.left && column <= range.right
            ? row + count
            : row;
        const target = moved.get(to) ?? new Map<number, CellValue>();
        moved.set(to, target.set(column, follow(value, id)));
      }
    cells.set(id, moved);
  }
  return {
    ...state,
    cells,
    tables: state.tables.map((table) =>
      table.range.sheet === range.sheet && table.range.top >= range.top
        ? { ...table, range: shift(table.range) }
        : table,
    ),
    names: state.names.map((name) => ({ ...name, formula: String(follow(name.formula, range.sheet)) })),
    validations: shiftLayers(state.validations),
    conditionalFormats: shiftLayers(state.conditionalFormats),
    formats: shiftLayers(state.formats),
    merges: shiftLayers(state.merges),
    calculated: shiftLayers(state.calculated),
  };
}
