import { type Case, caseNumber } from "../case-list/case";
import type { CaseList } from "../case-list/case-list";
import { memoizeByCells } from "../case-list/memoize-by-cells";
import { memoizeByList } from "../case-list/memoize-by-list";
import { caseLine, fingerprint, FINGERPRINTED, ticketNumberOf, sha256Hex } from "./fingerprint";
import { inCodePointOrder } from "./canonical-text";
import { groupBy } from "../shared/group-by";
import { counted, listed } from "../case-list/wording";

/**
 * What is remembered of a list so that it can be said later which cases have changed: its fingerprint, and
 * each case's number with a digest of its whole row, and a few bits of each cell: enough to see which one has changed,
 * too few to tell what it held.
 */
export interface ListDigest extends CaseDigests {
  readonly fingerprint: string;
}

/** The same of some cases. */
export interface CaseDigests {
  /** "1047 9f2c41d07ab3" a line, sorted: some 20 characters a case. */
  readonly digests: string;
  /** Two characters for each cell of columns 1 to 22, a case a line, in the order of `digests`; earlier versions had none. */
  readonly cells?: string | undefined;
}

export interface CaseChange {
  /** The case number; "" where the case has none. */
  readonly number: string;
  readonly kind: "added" | "gone" | "changed";
  /** The headers of the columns that have changed; left out where that is not known. */
  readonly columns?: readonly string[];
  /** Whether it was one of the ten when they were chosen. */
  readonly isOfTen?: boolean;
}

const DIGEST_LENGTH = 12;

/** Where only the fingerprint of a list is known. */
export const UNKNOWN_DIGESTS = "?";

export const digestList = (list: CaseList): ListDigest => ({
  fingerprint: fingerprint(list),
  ...digestLines(list),
});

/** A case's number with its digest. */
export const digestLine = memoizeByCells(
  (theCase: Case): string =>
    `${ticketNumberOf(theCase)} ${sha256Hex(caseLine(theCase)).slice(0, DIGEST_LENGTH)}`,
);

const digestLines = memoizeByList(({ cases }: CaseList): CaseDigests => digestCases(cases));

export function digestCases(cases: readonly Case[]): CaseDigests {
  const lines = cases
    .map((theCase) => ({ line: digestLine(theCase), cells: cellBits(theCase) }))
    .sort((a, b) => inCodePointOrder(a.line, b.line));
  return {
    digests: lines.map(({ line }) => line).join("\n"),
    cells: lines.map(({ cells }) => cells).join("\n"),
  };
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
export const BITS_WIDTH = 2;

/** Twelve bits of each cell (FNV-1a): which of them has changed can be seen, what it held cannot. */
export const cellBits = memoizeByCells((theCase: Case): string =>
  caseLine(theCase)
    .split("\t")
    .map((text) => {
      let hash = 0x811c9dc5;
      for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
      const bits = (hash ^ (hash >>> 12) ^ (hash >>> 24)) & 0xfff;
      return `${DIGITS.charAt(bits >>> 6)}${DIGITS.charAt(bits & 63)}`;
    })
    .join(""),
);

const headerOf = (place: number): string => FINGERPRINTED[place]?.header ?? "";

/** The headers of the cells that differ. */
const columnsBetween = (before: string, now: string): string[] =>
  FINGERPRINTED.flatMap((_, i) => {
    const at = i * BITS_WIDTH;
    return before.slice(at, at + BITS_WIDTH) === now.slice(at, at + BITS_WIDTH) ? [] : [headerOf(i)];
  });

/**
 * What has changed since a list was remembered, case by case; undefined where it is the same list still. No case is
 * named where only the fingerprint is known. `ten`: the numbers of the cases that were chosen from it.
 */
export function changedSince(
  remembered: ListDigest,
  now: CaseList,
  ten: readonly string[] = [],
): CaseChange[] | undefined {
  if (remembered.digests === UNKNOWN_DIGESTS)
    return fingerprint(now) === remembered.fingerprint ? undefined : [];
  // They tell it as the fingerprint does, and those of cases that have not changed are known.
  const before = linesIn(remembered.digests);
  const found = new Map<string, number>();
  const others: string[] = [];
  for (const theCase of now.cases) {
    const line = digestLine(theCase);
    const count = found.get(line) ?? 0;
    if (count < (before.get(line) ?? 0)) found.set(line, count + 1);
    else others.push(line);
  }
  const gone = [...before].flatMap(([line, count]): string[] =>
    Array.from({ length: count - (found.get(line) ?? 0) }, () => line),
  );
  if (gone.length + others.length === 0) return undefined;
  const [wereBits, areBits] = [bitsBefore(remembered), bitsOf(now)];
  return changes(byNumber(gone), byNumber(others), (was, is) => {
    const [before, after] = [wereBits.get(was), areBits.get(is)];
    return before === undefined || after === undefined ? [] : columnsBetween(before, after);
  }).map((change) => (ten.includes(caseNumber(change.number)) ? { ...change, isOfTen: true } : change));
}

const bitsOf = ({ cases }: CaseList): ReadonlyMap<string, string> =>
  new Map(cases.map((theCase) => [digestLine(theCase), cellBits(theCase)]));

/** The bits of each case's cells, by its line of the digests. */
export function bitsBefore({ digests, cells }: CaseDigests): ReadonlyMap<string, string> {
  const bits = cells?.split("\n") ?? [];
  return new Map(digests.split("\n").flatMap((line, i) => (bits[i] === undefined ? [] : [[line, bits[i]]])));
}

/** How often each line is there. What is remembered is the same text at every reading: it is taken apart once. */
function linesIn(digests: string): ReadonlyMap<string, number> {
  if (lastLines.digests === digests) return lastLines.lines;
  const lines = new Map<string, number>();
  for (const line of digests.split("\n")) if (line !== "") lines.set(line, (lines.get(line) ?? 0) + 1);
  lastLines = { digests, lines };
  return lines;
}
let lastLines: { readonly digests: string; readonly lines: ReadonlyMap<string, number> } = {
  digests: "",
  lines: new Map(),
};

/** The number that a line tells of. */
export const numberIn = (line: string): string => line.slice(0, line.lastIndexOf(" "));

/** Lines by the number that they tell of. */
const byNumber = (lines: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  groupBy([...lines].sort(inCodePointOrder), numberIn);

/** "1047, one of the ten, has changed: Age and Team." */
export function changeWords({ number, kind, columns = [], isOfTen = false }: CaseChange): string {
  const what = { added: "has been added", gone: "is gone from the list", changed: "has changed" };
  const who = number === "" ? "A case without a number" : number;
  return `${who}${isOfTen ? ", one of the ten," : ""} ${what[kind]}${columns.length > 0 ? `: ${columnsInWords(columns)}` : ""}.`;
}

export const columnsInWords = (names: readonly string[]): string =>
  names.length === 1 ? names.join() : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;

/** "The list has changed since: 1 case added, 2 cases changed." */
export function changesWords(found: readonly CaseChange[]): string {
  const parts = (["added", "gone", "changed"] as const)
    .map((kind) => ({ kind, count: found.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${counted(count, "case")} ${kind}`);
  return `The list has changed since${parts.length > 0 ? `: ${listed(parts)}` : ""}.`;
}

/** Case by case, of lines that are not the same; where a number is used more than once, its lines in their order. */
function changes(
  before: ReadonlyMap<string, readonly string[]>,
  after: ReadonlyMap<string, readonly string[]>,
  columnsOf: (was: string, is: string) => readonly string[],
): CaseChange[] {
  const numbers = [...new Set([...before.keys(), ...after.keys()])].sort(inCodePointOrder);
  return numbers.flatMap((number) => {
    const then = before.get(number) ?? [];
    const now = after.get(number) ?? [];
    return Array.from({ length: Math.max(then.length, now.length) }, (_, i): CaseChange => {
      const [was, is] = [then[i], now[i]];
      if (was === undefined) return { number, kind: "added" };
      if (is === undefined) return { number, kind: "gone" };
      const columns = columnsOf(was, is);
      return { number, kind: "changed", ...(columns.length > 0 && { columns }) };
    });
  });
}
