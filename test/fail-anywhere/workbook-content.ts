import { address } from "../../tools/preview/host/address";
import type { SheetRange } from "../../tools/preview/host/grid";
import { cellsOf } from "../../tools/preview/host/ranges";
import { cellAddress } from "../../src/domain/spreadsheet/address";
import { OLD_REASONS_KEY } from "../../src/domain/fill/reasons/kept-reasons";
import { LOG_PREFIX } from "../../src/domain/log/log";
import type { Layers } from "../support/memory-grid/layers";
import type { WorkbookState } from "../support/memory-grid/workbook-state";

/** All that a workbook holds, a line each, "'Tracking'!A8: 1001": two workbooks with the same lines are the same. */
export type WorkbookContent = ReadonlyMap<string, string>;

/** No layer is looked at further down: some cover whole columns. */
const DEEPEST = 400;
const WIDEST = 16_384;
/** When something was done, which no two presses share. */
const MOMENT = /\d{2}\/\d{2}\/\d{4} \d{2}:\d{2} \S+/g;

/** Everything but what only decorates: the order of sheets, cells, formats, validations, names, tables, settings. */
export const contentOf = (state: WorkbookState, settings: ReadonlyMap<string, unknown>): WorkbookContent =>
  new Map([...entriesOf(state, settings), ...looksOf(state)]);

const placesIn = ({ sheets }: WorkbookState) => {
  const nameOf = new Map(sheets.map(({ id, name }) => [id, name]));
  return {
    nameOf,
    place: (sheet: string, where: string): string => `'${nameOf.get(sheet) ?? ""}'!${where}`,
  };
};

/** What people and presses put into a workbook: sheets, cells, tables, names and settings. */
export function entriesOf(state: WorkbookState, settings: ReadonlyMap<string, unknown>): WorkbookContent {
  const { nameOf, place } = placesIn(state);
  const lines = new Map<string, string>();
  const put = (key: string, value: unknown): void => {
    lines.set(key, (typeof value === "string" ? value : JSON.stringify(value)).replace(MOMENT, "a moment"));
  };

  put("sheets", state.sheets.map(({ name, visibility }) => `${name} ${visibility}`).join(", "));
  for (const [sheet, rows] of state.cells)
    if (nameOf.has(sheet))
      for (const [row, cells] of rows)
        for (const [column, cell] of cells)
          put(`cell ${place(sheet, cellAddress(row, column))}`, `${typeof cell} ${cell}`);
  for (const { name, range, style } of state.tables)
    put(`table ${name}`, `${place(range.sheet, address(range))} ${style}`);
  for (const { name, formula } of state.names) put(`name ${name}`, formula);
  for (const [key, text] of settings)
    if (key.startsWith(LOG_PREFIX)) put(`setting of the log ${happened(String(text))}`, "");
    else put(`setting ${key}`, key === OLD_REASONS_KEY ? text : happened(String(text)));
  return lines;
}

/** The dropdowns, the highlighting and the formats of a workbook's cells. */
function looksOf(state: WorkbookState): WorkbookContent {
  const { nameOf, place } = placesIn(state);
  const isThere = ({ sheet }: SheetRange): boolean => nameOf.has(sheet);
  const lines = new Map<string, string>();
  const cover = <Value>(
    kind: string,
    layers: Layers<Value>,
    wordsFor: (lying: readonly Value[]) => string,
  ) => {
    for (const [sheet, stacks] of stacksOf(layers.filter(({ range }) => isThere(range))))
      for (const [index, stack] of stacks) {
        const words = (stack.words ??= wordsFor(stack.values));
        const where = cellAddress(Math.floor(index / WIDEST), index % WIDEST);
        if (words !== "") lines.set(`${kind} ${place(sheet, where)}`, words);
      }
  };
  cover("validation", state.validations, (lying) => (lying.at(-1) ? JSON.stringify(lying.at(-1)) : ""));
  cover("highlight", state.conditionalFormats, (lying) => lying.map((one) => JSON.stringify(one)).join("\n"));
  cover("format", state.formats, (lying) => {
    const together = Object.entries(Object.assign({}, ...lying) as object);
    return JSON.stringify(together.sort(([one], [other]) => one.localeCompare(other)));
  });
  return lines;
}

/** What an entry of the log says. A press that is repeated may say it again. */
function happened(text: string): string {
  const said: unknown = JSON.parse(text, (key, value: unknown) =>
    ["id", "time"].includes(key) ? undefined : value,
  );
  return JSON.stringify(said);
}

/** The values of all layers over a cell, the topmost last. */
interface Stack<Value> {
  readonly values: readonly Value[];
  readonly higher: Map<Value, Stack<Value>>;
  words?: string;
}

/** What lies over each cell, by sheet; cells under the same layers share one stack. */
function stacksOf<Value>(layers: Layers<Value>): Map<string, Map<number, Stack<Value>>> {
  const bare: Stack<Value> = { values: [], higher: new Map() };
  const found = new Map<string, Map<number, Stack<Value>>>();
  for (const { range, value } of layers) {
    const cells = found.get(range.sheet) ?? new Map<number, Stack<Value>>();
    found.set(range.sheet, cells);
    for (const [row, column] of cellsOf({ ...range, bottom: Math.min(range.bottom, DEEPEST) })) {
      const below = cells.get(row * WIDEST + column) ?? bare;
      const above = below.higher.get(value) ?? { values: [...below.values, value], higher: new Map() };
      below.higher.set(value, above);
      cells.set(row * WIDEST + column, above);
    }
  }
  return found;
}

/** What differs, a sentence for each; `most` of them. */
export function differences(expected: WorkbookContent, found: WorkbookContent, most = 5): string[] {
  const keys = new Set([...expected.keys(), ...found.keys()]);
  const words: string[] = [];
  for (const key of keys) {
    const [one, other] = [expected.get(key), found.get(key)];
    if (one !== other) words.push(`${key} is ${shown(other)}, not ${shown(one)}`);
    if (words.length === most) break;
  }
  return words;
}

const shown = (text: string | undefined): string =>
  text === undefined ? "nothing" : text.length > 120 ? `${text.slice(0, 120)}…` : text;
