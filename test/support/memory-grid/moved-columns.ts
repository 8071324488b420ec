import { columnIndex, columnLetters, type CellRange } from "../../../src/domain/spreadsheet/address";
import type { CellValue } from "../../../tools/preview/host/grid";
import type { Layers } from "./layers";
import { withCells, type WorkbookState } from "./workbook-state";

/** Where columns lie after others came in or went; undefined where they went. */
type Move = <Range extends CellRange>(range: Range) => Range | undefined;

/** Moves everything on a sheet to the right by one new column, as Excel does. A table in which it falls names it. */
export function withColumnInserted(state: WorkbookState, sheet: string, before: number): WorkbookState {
  const after = moved(state, sheet, (range) => ({
    ...range,
    left: range.left >= before ? range.left + 1 : range.left,
    right: range.right >= before ? range.right + 1 : range.right,
  }));
  return after.tables
    .filter(({ range }) => range.sheet === sheet && range.left < before && before <= range.right)
    .reduce((named, { range: { top }, hiddenHeaders }) => {
      const header = { sheet, top, bottom: top, left: before, right: before };
      return hiddenHeaders ? named : withCells(named, header, [["Column1"]]);
    }, after);
}

/** Takes a column of a sheet out, with all that stands in it. */
export const withColumnDeleted = (state: WorkbookState, sheet: string, column: number): WorkbookState =>
  moved(state, sheet, (range) => {
    const left = range.left > column ? range.left - 1 : range.left;
    const right = range.right >= column ? range.right - 1 : range.right;
    return left <= right ? { ...range, left, right } : undefined;
  });

function moved(state: WorkbookState, sheet: string, move: Move): WorkbookState {
  const nameOf = (id: string) => state.sheets.find((info) => info.id === id)?.name ?? "";
  const layers = <Part>(part: Layers<Part>): Layers<Part> =>
    part.flatMap((layer) => {
      const range = layer.range.sheet === sheet ? move(layer.range) : layer.range;
      return range ? [{ ...layer, range }] : [];
    });
  const follow = <Value extends CellValue>(value: Value, home: string): Value | string =>
    typeof value === "string" && value.startsWith("=")
      ? withColumns(value, (to, range) => ((to ?? nameOf(home)) === nameOf(sheet) ? move(range) : range))
      : value;
  const columnAfter = (column: number): number | undefined =>
    move({ top: 0, bottom: 0, left: column, right: column })?.left;
  return {
    ...state,
    cells: new Map(
      [...state.cells].map(([id, rows]) => [
        id,
        new Map(
          [...rows].map(([row, line]) => [
            row,
            new Map(
              [...line].flatMap(([column, value]) => {
                const to = id === sheet ? columnAfter(column) : column;
                return to === undefined ? [] : [[to, follow(value, id)] as const];
              }),
            ),
          ]),
        ),
      ]),
    ),
    tables: state.tables.flatMap((table) => {
      const range = table.range.sheet === sheet ? move(table.range) : table.range;
      return range ? [{ ...table, range }] : [];
    }),
    names: state.names.map((name) => ({ ...name, formula: follow(name.formula, sheet) })),
    validations: layers(state.validations),
    conditionalFormats: layers(state.conditionalFormats).map(({ range, value }) => ({
      range,
      value: { ...value, formula: follow(value.formula, range.sheet) },
    })),
    formats: layers(state.formats),
    merges: layers(state.merges),
    links: layers(state.links),
    calculated: layers(state.calculated),
  };
}

const REFERENCE =
  /"(?:[^"]|"")*"|(?<![\w.$'!])(?:(?:'((?:[^']|'')+)'|([A-Za-z_][\w.]*))!)?(\$?)([A-Z]{1,3})(\$?\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?\d{1,7}))?(?![\w(!])/g;

/** A formula with other columns in its references; what is gone is #REF!. */
function withColumns(
  formula: string,
  move: (sheet: string | undefined, range: CellRange) => CellRange | undefined,
): string {
  return formula.replace(REFERENCE, (text: string, ...found: (string | undefined)[]) => {
    const [quoted, plain, fixed = "", left, top = "", fixedToo, right, bottom = ""] = found;
    if (left === undefined) return text;
    const range = { top: 0, bottom: 0, left: columnIndex(left), right: columnIndex(right ?? left) };
    const to = move(quoted?.replaceAll("''", "'") ?? plain, range);
    if (!to) return "#REF!";
    const first = `${text.slice(0, text.lastIndexOf("!") + 1)}${fixed}${columnLetters(to.left)}${top}`;
    return right === undefined ? first : `${first}:${fixedToo ?? ""}${columnLetters(to.right)}${bottom}`;
  });
}
