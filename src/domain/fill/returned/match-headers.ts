import { COLUMNS, type ColumnKey } from "../../case-list/columns";
import { isIdentifyingHeader } from "../../case-list/privacy/identifying-header";
import type { Cell } from "../../spreadsheet/cell";
import { distance } from "../tidy-up/respelled";
import { COLUMN_WORDINGS } from "./column-wordings";
import { headerCore, headerKey } from "./header-key";
import { cellsFit } from "./cells-fit";
import { columnByValues } from "./column-by-values";

/** A header of a sheet, with some of the cells below it. */
export interface FoundHeader {
  readonly sheet: string;
  /** Both from 0. */
  readonly row: number;
  readonly column: number;
  /** As it is shown, spaces made plain. */
  readonly text: string;
  /** Cells below it that are not blank. */
  readonly samples: readonly Cell[];
}

/** How a header was found for a column; asked: a person has to say. */
export type MatchedHow = "exact" | "known wording" | "close" | "asked" | "not found";

export interface ColumnMatch {
  readonly column: ColumnKey;
  readonly how: MatchedHow;
  /** undefined where it is asked or not found. */
  readonly header: FoundHeader | undefined;
  /** Every header that may be it, the likeliest first. */
  readonly candidates: readonly FoundHeader[];
}

export interface Match {
  /** One for each column of the case list, in its order. */
  readonly columns: readonly ColumnMatch[];
  /** Headers that are none of the list's: kept, and read by nobody. */
  readonly others: readonly FoundHeader[];
}

/** The likeness of a header to a column, from the best. */
type Likeness = "exact" | "known wording" | "close" | "possible";
const LIKENESSES: readonly Likeness[] = ["exact", "known wording", "close", "possible"];

interface Wordings {
  readonly byKey: ReadonlyMap<string, ColumnKey>;
  readonly byCore: ReadonlyMap<string, ColumnKey | undefined>;
}

/** Alone they say nothing: "Number of children" asks for no case number. */
const GENERIC: ReadonlySet<string> = new Set(["number", "reference", "id", "date", "list", "type"]);

const own = new Map(COLUMNS.map(({ key, header }) => [headerKey(header), key]));
const wordings = (of: (key: ColumnKey) => readonly string[]): Wordings => {
  const pairs = COLUMNS.flatMap(({ key }) => of(key).map((text) => [headerKey(text), key] as const));
  const byCore = new Map<string, ColumnKey | undefined>();
  for (const [text, key] of pairs) {
    const core = headerCore(text);
    // What could be two columns says neither.
    if (core !== "" && !GENERIC.has(core))
      byCore.set(core, byCore.has(core) && byCore.get(core) !== key ? undefined : key);
  }
  return { byKey: new Map(pairs), byCore };
};
const KNOWN = wordings((key) => [
  ...COLUMNS.filter((column) => column.key === key).map(({ header }) => header),
  ...COLUMN_WORDINGS[key].known,
]);
const POSSIBLE = wordings((key) => COLUMN_WORDINGS[key].possible ?? []);

/** The column that a header speaks of, and how surely; undefined for one that is none of the list's. */
export function columnMeant(
  text: string,
): { readonly column: ColumnKey; readonly likeness: Likeness } | undefined {
  const key = headerKey(text);
  if (key === "") return undefined;
  const exact = own.get(key);
  if (exact) return { column: exact, likeness: "exact" };
  const known = KNOWN.byKey.get(key);
  if (known) return { column: known, likeness: "known wording" };
  const possible = POSSIBLE.byKey.get(key);
  if (possible) return { column: possible, likeness: "possible" };
  // "Unique Pupil Number" is near to a case number, and tells who the child is.
  if (isIdentifyingHeader(text)) return undefined;
  const core = headerCore(key);
  const close = KNOWN.byCore.get(core) ?? nearest(key);
  if (close) return { column: close, likeness: "close" };
  const perhaps = POSSIBLE.byCore.get(core);
  if (perhaps) return { column: perhaps, likeness: "possible" };
  return inParts(text) ?? withoutAside(text);
}

/** "Comments / Notes": a header that says one column in several ways. */
function inParts(text: string): { readonly column: ColumnKey; readonly likeness: Likeness } | undefined {
  const parts = text.split(/\s*(?:\/|&|\bor\b|\band\b)\s*/i).filter((part) => part !== "");
  if (parts.length < 2 || parts.length > MOST_PARTS) return undefined;
  const columns = new Set(parts.map((part) => columnMeant(part)?.column));
  const [column, ...others] = columns;
  return column && others.length === 0 ? { column, likeness: "close" } : undefined;
}
const MOST_PARTS = 4;

/** What stands in brackets behind a header may say that it is another's: "Ethnicity (carer)" is asked about. */
function withoutAside(text: string): { readonly column: ColumnKey; readonly likeness: Likeness } | undefined {
  const [, before = ""] = /^(.+?)\s*[([][^)\]]*[)\]]?\s*$/s.exec(text) ?? [];
  const meant = before === "" ? undefined : columnMeant(before);
  return meant && { column: meant.column, likeness: "possible" };
}

/** Shorter ones have too many neighbours: Age, Agency. */
const SHORTEST = 6;
/** One letter may differ, and from so many letters on two. */
const LONG = 10;

/**
 * The only column with a wording that differs by a slip of the keyboard: the same first letter and the same figures, one
 * letter more, fewer or other, or two in ten letters and more. A longer word or another meaning is farther away.
 */
function nearest(key: string): ColumnKey | undefined {
  if (key.length < SHORTEST) return undefined;
  const far = key.length < LONG ? 1 : 2;
  const found = new Set<ColumnKey>();
  for (const [wording, column] of KNOWN.byKey)
    if (
      wording.length >= SHORTEST &&
      wording.startsWith(key.charAt(0)) &&
      Math.abs(wording.length - key.length) <= far &&
      figures(wording) === figures(key) &&
      distance(wording, key) <= far
    )
      found.add(column);
  const [column, ...others] = found;
  return others.length === 0 ? column : undefined;
}

const figures = (text: string): string => text.replace(/\D/g, "");

/** Matches the headers of one row to the columns of the list: nothing is decided between two. */
export function matchHeaders(headers: readonly FoundHeader[]): Match {
  const candidates = new Map<ColumnKey, Candidate[]>();
  const add = (column: ColumnKey, candidate: Candidate): void => {
    candidates.set(column, [...(candidates.get(column) ?? []), candidate]);
  };
  for (const header of headers) {
    const meant = meantBySample(header);
    if (meant) add(meant.column, { header, likeness: meant.likeness });
  }
  for (const [column, header] of toldByValues(headers, candidates))
    add(column, { header, likeness: "possible" });
  const columns = COLUMNS.map(({ key }) => matchOf(key, candidates.get(key) ?? []));
  const taken = new Set(columns.flatMap((match) => match.candidates));
  return { columns, others: headers.filter((header) => !taken.has(header)) };
}

interface Candidate {
  readonly header: FoundHeader;
  readonly likeness: Likeness;
}

/** What a header says; one that may say a column says none where the cells below it are another column's codes. */
function meantBySample({ text, samples }: FoundHeader): ReturnType<typeof columnMeant> {
  const meant = columnMeant(text);
  const isDenied =
    meant?.likeness === "possible" &&
    !cellsFit(meant.column, samples) &&
    columnByValues(samples) !== undefined;
  return isDenied ? undefined : meant;
}

/** Headers that say nothing, above codes of a column that no header speaks of: "Category" above LAC, CPR and LDD. */
function toldByValues(
  headers: readonly FoundHeader[],
  known: ReadonlyMap<ColumnKey, readonly Candidate[]>,
): [ColumnKey, FoundHeader][] {
  return headers.flatMap((header): [ColumnKey, FoundHeader][] => {
    const column = meantBySample(header) ? undefined : columnByValues(header.samples);
    return column === undefined || known.has(column) ? [] : [[column, header]];
  });
}

function matchOf(column: ColumnKey, found: readonly Candidate[]): ColumnMatch {
  const sorted = [...found].sort((a, b) => LIKENESSES.indexOf(a.likeness) - LIKENESSES.indexOf(b.likeness));
  const candidates = sorted.map(({ header }) => header);
  const [best, second] = sorted;
  if (!best) return { column, how: "not found", header: undefined, candidates };
  // Our own header, once, is what it says; any two others are asked about.
  const isAlone = !second || (best.likeness === "exact" && second.likeness !== "exact");
  if (!isAlone || best.likeness === "possible" || !cellsFit(column, best.header.samples))
    return { column, how: "asked", header: undefined, candidates };
  return { column, how: best.likeness, header: best.header, candidates };
}
