import { intersection, mapCells } from "../../../tools/preview/host/ranges";
import type { SheetRange } from "../../../tools/preview/host/grid";
import { parseRange, rangeAddress } from "../../../src/domain/spreadsheet/address";
import { type Layers, withoutRange } from "./layers";
import { cellAt, withCells, type WorkbookState } from "./workbook-state";

/** Cuts a block and pastes it elsewhere on its sheet: names of its cells and what lies over them go along. */
export function withBlockMoved(
  state: WorkbookState,
  from: SheetRange,
  row: number,
  column: number,
): WorkbookState {
  const [down, along] = [row - from.top, column - from.left];
  const moved = (range: SheetRange): SheetRange => ({
    ...range,
    top: range.top + down,
    bottom: range.bottom + down,
    left: range.left + along,
    right: range.right + along,
  });
  const to = moved(from);
  const held = mapCells(from, (r, c) => cellAt(state, from.sheet, r, c));
  const emptied = withCells(
    state,
    from,
    held.map((line) => line.map(() => "")),
  );
  const layers = <Part>(part: Layers<Part>): Layers<Part> => [
    ...withoutRange(withoutRange(part, from), to),
    ...part.flatMap((layer) => {
      const inside = intersection(layer.range, from);
      return inside ? [{ ...layer, range: moved(inside) }] : [];
    }),
  ];
  const sheet = state.sheets.find(({ id }) => id === from.sheet)?.name ?? "";
  return {
    ...withCells(emptied, to, held),
    // A whole table goes along; one of which only cells are cut stays where it is.
    tables: state.tables.map((table) => {
      const cut = intersection(table.range, from);
      const isWhole = cut !== undefined && JSON.stringify(cut) === JSON.stringify({ ...table.range });
      return isWhole ? { ...table, range: moved(table.range) } : table;
    }),
    names: state.names.map((name) => {
      const cell = parseRange(name.formula);
      const isInside =
        cell &&
        name.formula.includes(sheet) &&
        intersection({ sheet: from.sheet, ...cell }, from) !== undefined;
      if (!cell || !isInside) return name;
      const target = rangeAddress(moved({ sheet: from.sheet, ...cell })).replace(
        /([A-Z]+)(\d+)/g,
        "$$$1$$$2",
      );
      return { ...name, formula: `='${sheet}'!${target}` };
    }),
    validations: layers(state.validations),
    conditionalFormats: layers(state.conditionalFormats),
    formats: layers(state.formats),
  };
}
