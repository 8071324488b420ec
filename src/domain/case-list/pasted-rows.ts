import { type Cell, trimmed } from "../spreadsheet/cell";
import type { Case } from "./case";
import { fitting, groupMovedBy } from "./cells-fitting";
import { holdsExplanations } from "./column-explanations";
import { columnSet } from "./column-set";
import { indexOf } from "./columns";
import { holdsHeaders } from "./header-words";

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
  /** So did a row that says what belongs into each column. */
  | { readonly kind: "explanations" }
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

const CASE_NUMBER = indexOf("caseNumber");
const ONLY_CASE_NUMBER = columnSet("caseNumber");
/** So many more cells have to fit their columns where the row seems to belong. */
const MORE_FITTING = 3;

/** Looks whether a started row was pasted beside its columns, or into one cell. `row`: its cells on the sheet, from the first column on. */
export function pasteFault(theCase: Case, row: readonly Cell[]): PasteFault | undefined {
  if (theCase.group !== undefined) return undefined;
  if (theCase.filled === ONLY_CASE_NUMBER) {
    const separator = separatorOf(theCase.cells[CASE_NUMBER] ?? "");
    return separator === undefined ? undefined : { kind: "in one cell", separator };
  }
  if (holdsHeaders(theCase)) return { kind: "headers" };
  if (holdsExplanations(theCase)) return { kind: "explanations" };
  const by = groupMovedBy(row) ?? 0;
  return by === 0 || fitting(row, by) < fitting(row, 0) + MORE_FITTING ? undefined : { kind: "shifted", by };
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
