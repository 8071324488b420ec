import { columnIndex } from "../../../src/domain/spreadsheet/address";
import type { CellRange } from "../../../src/domain/spreadsheet/address";
import { withRows } from "../../../tools/preview/grid/formulas/formula-references";
import type { CellValue, SheetRange } from "../../../tools/preview/host/grid";
import { afterDeletion, afterInsertion, intersection, subtract } from "../../../tools/preview/host/ranges";
import type { Layers } from "./layers";
import type { WorkbookState } from "./workbook-state";

/** Moves the cells at and below a range down by its height, in its columns only, as Excel does. */
export function withCellsInserted(state: WorkbookState, range: SheetRange): WorkbookState {
  const count = range.bottom - range.top + 1;
  return moved(state, range, (part) => afterInsertion(part, range.top, count));
}

/** Takes the cells of a range out; those below it move up, in its columns only. */
export function withCellsDeleted(state: WorkbookState, range: SheetRange): WorkbookState {
  const count = range.bottom - range.top + 1;
  return moved(state, range, (part) => afterDeletion(part, range.top, count));
}

function moved(
  state: WorkbookState,
  { sheet, top, left, right }: SheetRange,
  move: <Range extends CellRange>(range: Range) => Range | undefined,
): WorkbookState {
  const columns = { sheet, top: 0, left, bottom: Number.MAX_SAFE_INTEGER, right };
  /** A range that reaches beyond these columns stays: Excel refuses to tear it, or leaves it. */
  const shift = <Range extends CellRange>(range: Range): Range | undefined =>
    range.left >= left && range.right <= right ? move(range) : range;
  const layers = <Part>(part: Layers<Part>): Layers<Part> =>
    part.flatMap((layer) => {
      const inside = intersection(layer.range, columns);
      if (!inside || inside.bottom < top) return [layer];
      const staying = subtract(layer.range, columns).map((piece) => ({ ...layer, range: piece }));
      const range = move(inside);
      return range ? [...staying, { ...layer, range }] : staying;
    });
  const nameOf = (id: string) => state.sheets.find((info) => info.id === id)?.name ?? "";
  const follow = (value: CellValue, home: string): CellValue =>
    typeof value === "string" && value.startsWith("=")
      ? withRows(value, (reference) =>
          (reference.sheet ?? nameOf(home)) === nameOf(sheet)
            ? shift({ ...reference, left: columnIndex(reference.left), right: columnIndex(reference.right) })
            : reference,
        )
      : value;
  const cells = new Map(
    [...state.cells].map(([id, rows]) => {
      const lines = new Map<number, Map<number, CellValue>>();
      for (const [row, line] of rows)
        for (const [column, value] of line) {
          const cell = { top: row, left: column, bottom: row, right: column };
          const to = id === sheet ? shift(cell)?.top : row;
          if (to === undefined) continue;
          const target = lines.get(to) ?? new Map<number, CellValue>();
          lines.set(to, target.set(column, follow(value, id)));
        }
      return [id, lines] as const;
    }),
  );
  return {
    ...state,
    cells,
    tables: state.tables.flatMap((table) => {
      const range = table.range.sheet === sheet && table.range.top >= top ? shift(table.range) : table.range;
      return range ? [{ ...table, range }] : [];
    }),
    names: state.names.map((name) => ({ ...name, formula: String(follow(name.formula, sheet)) })),
    validations: layers(state.validations),
    conditionalFormats: layers(state.conditionalFormats),
    formats: layers(state.formats),
    merges: layers(state.merges),
    links: layers(state.links),
    calculated: layers(state.calculated),
  };
}
