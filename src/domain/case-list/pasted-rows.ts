import { type Cell, normalised, trimmed } from "../spreadsheet/cell";
import type { Case } from "./case";
import { codeFinder } from "./codes";
import { columnSet } from "./column-set";
import { COLUMNS, indexOf, listOf } from "./columns";
import { GROUPS } from "./groups";
import { isIdentifyingHeader, LONGEST_HEADER } from "./privacy/identifying-header";

/** For each of the list's columns the place, among them, where it stands instead; -1 where nobody says. */
export type ColumnOrder = readonly number[];

/** What stands under one column looks like another: both by their places in the list's order. */
export interface LooksLike {
  readonly under: number;
  readonly like: number;
}

/** What went wrong with a row that was pasted. `by`: columns to the right, or to the left where it is below 0. */
export type PasteFault =
  | { readonly kind: "shifted"; readonly by: number }
  | { readonly kind: "in one cell"; readonly separator: string }
  /** Headers came along with the rows, in other words than the list's. */
  | { readonly kind: "headers" }
  /** `headerRow`: by its place in the body, from 0: what stands there tells the order. */
  | { readonly kind: "other order"; readonly order: ColumnOrder; readonly headerRow: number }
  | { readonly kind: "exchanged"; readonly looks: readonly LooksLike[] }
  /** `of`: the row that it repeats, by its place in the body, from 0. */
  | { readonly kind: "pasted twice"; readonly of: number };

/**
 * A row of the body whose paste went wrong. The count boxes count it as it stands; it is not checked, not tidied and
 * never drawn: its paste has one finding, and all that its cells would be told of follows from that.
 */
export interface PastedRow {
  readonly theCase: Case;
  readonly fault: PasteFault;
}

const [GROUP, CASE_NUMBER] = [indexOf("group"), indexOf("caseNumber")];
const ONLY_CASE_NUMBER = columnSet("caseNumber");
export const GROUPS_TYPED: ReadonlySet<string> = new Set(GROUPS);
/** So many more cells have to fit their columns where the row seems to belong. */
const CLEARLY = 3;

/** Looks whether a started row was pasted beside its columns, or into one cell. `row`: its cells on the sheet, from the first column on. */
export function pasteFault(theCase: Case, row: readonly Cell[]): PasteFault | undefined {
  if (theCase.group !== undefined) return undefined;
  if (theCase.filled === ONLY_CASE_NUMBER) {
    const separator = separatorOf(theCase.cells[CASE_NUMBER] ?? "");
    return separator === undefined ? undefined : { kind: "in one cell", separator };
  }
  if (holdsHeaders(theCase)) return { kind: "headers" };
  const at = row.findIndex(
    (cell) => typeof cell === "string" && GROUPS_TYPED.has(trimmed(cell).toUpperCase()),
  );
  const by = at - GROUP;
  return at < 0 || by === 0 || fitting(row, by) < fitting(row, 0) + CLEARLY
    ? undefined
    : { kind: "shifted", by };
}

/** So many cells of a row that speak of their columns are no coincidence. */
const HEADERS_LIKE_OURS = 3;
/** Words are compared by so many letters: "ethnic origin" speaks of ethnicity. */
const STEM = 5;

const stemsIn = (text: string): string[] =>
  text.length > LONGEST_HEADER
    ? []
    : (normalised(text).match(/[a-z]{4,}/g) ?? []).map((word) => word.slice(0, STEM));
const STEMS = COLUMNS.map(({ header }) => new Set(stemsIn(header)));

/** Whether several cells say the words of their columns' headers, and none holds what its column asks for. */
function holdsHeaders({ cells, filled }: Case): boolean {
  if (filled === ONLY_CASE_NUMBER || fitting(cells, 0) > 0) return false;
  const speaking = cells.filter(
    (cell, i) => typeof cell === "string" && stemsIn(cell).some((stem) => STEMS[i]?.has(stem)),
  );
  return speaking.length >= HEADERS_LIKE_OURS;
}

const HEADERS = new Map(COLUMNS.map(({ header, index }) => [normalised(header), index]));

/** The column whose header a cell says, word for word. */
export const columnSaid = (cell: Cell): number | undefined =>
  typeof cell === "string" && cell.length <= LONGEST_HEADER ? HEADERS.get(normalised(cell)) : undefined;

/** Any day may be called so. */
const DATE_STEM = "date";

/** The only column of whose header a cell speaks; undefined where there is none, or more than one, or it tells who a child is. */
export function columnSpokenOf(cell: Cell): number | undefined {
  if (typeof cell !== "string" || isIdentifyingHeader(cell)) return undefined;
  const stems = stemsIn(cell).filter((stem) => stem !== DATE_STEM);
  const [column, ...others] = COLUMNS.filter(({ index }) => stems.some((stem) => STEMS[index]?.has(stem)));
  return others.length === 0 ? column?.index : undefined;
}

/** What stands between the values of a row that were pasted as one text, with how many of it are surely no prose. */
const SEPARATORS = [
  ["\t", "Tab", 4],
  [";", "Semicolon", 6],
  [",", "Comma", 6],
] as const;

function separatorOf(cell: Cell): string | undefined {
  if (typeof cell !== "string") return undefined;
  return SEPARATORS.find(([sign, , least]) => cell.split(sign, least + 1).length > least)?.[1];
}

/** The values of a row that was pasted as one text. */
export const separated = (cell: Cell, separator: string): readonly string[] => {
  const [sign = ""] = SEPARATORS.find(([, name]) => name === separator) ?? [];
  return String(cell).split(sign);
};

const TESTS = COLUMNS.flatMap((column): [number, (cell: Cell) => boolean][] => {
  if (column.dataType.kind === "date") return [[column.index, isLikeDate]];
  const list = column.key === "tracked" || column.dataType.kind === "suggested" ? undefined : listOf(column);
  const find = list && codeFinder(list);
  return find ? [[column.index, (cell) => find(cell) !== undefined]] : [];
});

/** A number that is no code and no age, or a text with a year. */
function isLikeDate(cell: Cell): boolean {
  return typeof cell === "number" ? cell > 10_000 : /\d[/.-]\d{1,2}[/.-]\d{2}/.test(String(cell));
}

const BY_COLUMN = new Map(TESTS);

/** Whether anything tells of a cell of a column, by its place, that it is none: of texts nothing does. */
export const isTested = (index: number): boolean => BY_COLUMN.has(index);

/** Whether a cell is what a column asks for, as far as that can be told. */
export const fits = (index: number, cell: Cell): boolean => BY_COLUMN.get(index)?.(cell) ?? false;

/** How many cells of a row hold what their columns ask for, if it stood so many columns further left. */
export const fitting = (row: readonly Cell[], by: number): number =>
  TESTS.filter(([index, isOne]) => {
    const cell = row[index + by] ?? "";
    return cell !== "" && isOne(cell);
  }).length;

/** Fewer rows one after the other that repeat others are cases that somebody has listed twice. */
const LEAST = 3;
const COMPARED = indexOf("tracked");

/**
 * Rows that repeat as many others, cell by cell and in their order: the place of each with that of the row it repeats.
 * `repeats`: case numbers used more than once, with the places of their rows.
 */
export function pastedTwice(
  cases: readonly Case[],
  repeats: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<number, number> {
  if (repeats.size < LEAST) return new Map();
  const byPlace = new Map(cases.map((theCase) => [theCase.index, theCase]));
  const twins = new Map<number, number>();
  for (const [first = 0, ...others] of repeats.values())
    for (const place of others) if (isAlike(byPlace.get(first), byPlace.get(place))) twins.set(place, first);
  const found = new Map<number, number>();
  for (const place of twins.keys()) {
    if (twins.get(place - 1) === (twins.get(place) ?? 0) - 1) continue;
    let length = 1;
    while (twins.get(place + length) === (twins.get(place) ?? 0) + length) length++;
    for (let i = 0; length >= LEAST && i < length; i++) found.set(place + i, (twins.get(place) ?? 0) + i);
  }
  return found;
}

function isAlike(one: Case | undefined, other: Case | undefined): boolean {
  if (!one || !other) return false;
  for (let i = 0; i < COMPARED; i++)
    if (trimmed(one.cells[i] ?? "") !== trimmed(other.cells[i] ?? "")) return false;
  return true;
}
