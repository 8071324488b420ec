import type { Case } from "../case-list/case";
import type { CaseList } from "../case-list/case-list";
import { memoizeByCells } from "../case-list/memoize-by-cells";
import { memoizeByList } from "../case-list/memoize-by-list";
import { caseLine, fingerprint, numberOf, sha256Hex } from "./fingerprint";
import { inCodePointOrder } from "./canonical-text";
import { groupBy } from "../spreadsheet/group-by";
import { counted, listed } from "../case-list/wording";

/**
 * What is remembered of a list so that it can be said later which cases have changed: its fingerprint, and
 * each case's number with a digest. Nothing else of a case is in it: the digest covers the whole row, so that
 * no single cell can be tried out against it.
 */
export interface ListDigest {
  readonly fingerprint: string;
  /** "1047 9f2c41d07ab3" a line, sorted: some 20 characters a case. */
  readonly digests: string;
}

export interface CaseChange {
  /** The case number; "" where the case has none. */
  readonly number: string;
  readonly kind: "added" | "gone" | "changed";
}

const DIGEST_LENGTH = 12;

/** Where only the fingerprint of a list is known. */
export const UNKNOWN_DIGESTS = "?";

export const digestList = (list: CaseList): ListDigest => ({
  fingerprint: fingerprint(list),
  digests: digestLines(list),
});

/** A case's number with its digest. */
export const digestLine = memoizeByCells(
  (theCase: Case): string => `${numberOf(theCase)} ${sha256Hex(caseLine(theCase)).slice(0, DIGEST_LENGTH)}`,
);

const digestLines = memoizeByList(({ cases }: CaseList): string =>
  cases.map(digestLine).sort(inCodePointOrder).join("\n"),
);

/**
 * What has changed since a list was remembered, case by case; undefined where it is the same list still. No case is
 * named where only the fingerprint is known.
 */
export function changedSince(remembered: ListDigest, now: CaseList): CaseChange[] | undefined {
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
  return gone.length + others.length === 0 ? undefined : changes(byNumber(gone), byNumber(others));
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

/** Lines by the number that they tell of. */
const byNumber = (lines: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  groupBy([...lines].sort(inCodePointOrder), (line) => line.slice(0, line.lastIndexOf(" ")));

/** "1047 has changed." */
export function changeWords({ number, kind }: CaseChange): string {
  const what = { added: "has been added", gone: "is gone", changed: "has changed" };
  return `${number === "" ? "A case without a number" : number} ${what[kind]}.`;
}

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
): CaseChange[] {
  const numbers = [...new Set([...before.keys(), ...after.keys()])].sort(inCodePointOrder);
  return numbers.flatMap((number) => {
    const then = before.get(number)?.length ?? 0;
    const now = after.get(number)?.length ?? 0;
    return Array.from({ length: Math.max(then, now) }, (_, i): CaseChange => ({
      number,
      kind: i >= then ? "added" : i >= now ? "gone" : "changed",
    }));
  });
}
