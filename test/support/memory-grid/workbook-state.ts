import type {
  Area,
  CellFormat,
  CellValue,
  Highlight,
  NameInfo,
  SheetInfo,
  TableInfo,
  Validation,
} from "../../../tools/preview/host/grid";
import { afterDeletion, afterInsertion } from "../../../tools/preview/host/ranges";
import type { Block } from "../../../tools/preview/host/address";
import type { Layers } from "./layers";
import * as layers from "./layers";
import { moveReferences } from "./formulas";

/** The cells of a sheet by row, then column; empty ones are left out. */
type Cells = ReadonlyMap<number, ReadonlyMap<number, CellValue>>;

/** A workbook at one moment. Nothing in it is changed, only replaced: undo goes back to an earlier one. */
export interface State {
  readonly sheets: readonly SheetInfo[];
  readonly cells: ReadonlyMap<string, Cells>;
  readonly tables: readonly TableInfo[];
  readonly names: readonly NameInfo[];
  readonly validations: Layers<Validation | undefined>;
  readonly highlights: Layers<Highlight>;
  readonly formats: Layers<CellFormat>;
  readonly hiddenRows: Layers<"hidden">;
}

export const emptyState: State = {
  sheets: [],
  cells: new Map(),
  tables: [],
  names: [],
  validations: [],
  highlights: [],
  formats: [],
  hiddenRows: [],
};

export function cellAt(state: State, sheet: string, row: number, column: number): CellValue {
  return state.cells.get(sheet)?.get(row)?.get(column) ?? "";
}

/** Writes a block; null leaves a cell as it is. */
export function withCells(
  state: State,
  area: Area,
  block: readonly (readonly (CellValue | null)[])[],
): State {
  const rows = new Map(state.cells.get(area.sheet));
  block.forEach((line, down) => {
    const row = new Map(rows.get(area.top + down));
    line.forEach((value, along) => {
      if (value === "") row.delete(area.left + along);
      else if (value !== null) row.set(area.left + along, value);
    });
    if (row.size === 0) rows.delete(area.top + down);
    else rows.set(area.top + down, row);
  });
  return { ...state, cells: new Map(state.cells).set(area.sheet, rows) };
}

/** Moves everything on a sheet down by inserted rows, as Excel does. */
export function withRowsInserted(state: State, sheet: string, before: number, count: number): State {
  const insert = <Part>(part: Layers<Part>) => layers.rowsInserted(part, sheet, before, count);
  return moved(state, sheet, (block) => afterInsertion(block, before, count), insert);
}

export function withRowsDeleted(state: State, sheet: string, from: number, count: number): State {
  const remove = <Part>(part: Layers<Part>) => layers.rowsDeleted(part, sheet, from, count);
  return moved(state, sheet, (block) => afterDeletion(block, from, count), remove);
}

function moved(
  state: State,
  sheet: string,
  move: (block: Block) => Block | undefined,
  moveLayers: <Part>(part: Layers<Part>) => Layers<Part>,
): State {
  const nameOf = (id: string) => state.sheets.find((info) => info.id === id)?.name ?? "";
  const follow = (value: CellValue, home: string) =>
    typeof value === "string" && value.startsWith("=")
      ? moveReferences(value, nameOf(home), nameOf(sheet), move)
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
      const block = table.area.sheet === sheet ? move(table.area) : table.area;
      return block ? [{ ...table, area: { ...table.area, ...block } }] : [];
    }),
    names: state.names.map((name) => ({ ...name, formula: String(follow(name.formula, sheet)) })),
    validations: moveLayers(state.validations),
    highlights: moveLayers(state.highlights).map(({ area, stuff }) => ({
      area,
      stuff: { ...stuff, formula: String(follow(stuff.formula, area.sheet)) },
    })),
    formats: moveLayers(state.formats),
    hiddenRows: moveLayers(state.hiddenRows),
  };
}

/** A table's last row moved down: validations and highlights that end with it follow, as in Excel. */
export function withTableGrown(state: State, table: TableInfo, bottom: number): State {
  const grow = <Part>(part: Layers<Part>): Layers<Part> =>
    part.map((layer) =>
      layer.area.sheet === table.area.sheet &&
      layer.area.bottom === table.area.bottom &&
      layer.area.top > table.area.top &&
      layer.area.left >= table.area.left &&
      layer.area.right <= table.area.right
        ? { ...layer, area: { ...layer.area, bottom } }
        : layer,
    );
  return {
    ...state,
    tables: state.tables.map((other) =>
      other.id === table.id ? { ...table, area: { ...table.area, bottom } } : other,
    ),
    validations: grow(state.validations),
    highlights: grow(state.highlights),
  };
}
