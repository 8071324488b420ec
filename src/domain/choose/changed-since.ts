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

/** The digests of each number; those of one number in their order, whatever the order of their cases. */
function digestsByNumber(digests: string): Map<string, string[]> {
  const lines = digests.split("\n").filter((line) => line !== "");
  const end = (line: string): number => line.lastIndexOf(" ");
  const grouped = groupBy(lines, (line) => line.slice(0, end(line)));
  return new Map(
    [...grouped].map(([number, ofNumber]) => [number, ofNumber.map((line) => line.slice(end(line) + 1))]),
  );
}

/**
 * What has changed since a list was remembered, case by case; undefined where it is the same list still. No case is
 * named where only the fingerprint is known.
 */
export function changedSince(remembered: ListDigest, now: CaseList): CaseChange[] | undefined {
  if (remembered.digests === UNKNOWN_DIGESTS)
    return fingerprint(now) === remembered.fingerprint ? undefined : [];
  // They tell it as the fingerprint does, and those of cases that have not changed are known.
  if (digestLines(now) === remembered.digests) return undefined;
  return changes(digestsByNumber(remembered.digests), digestsByNumber(digestLines(now)));
}

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

/** Compares case by case; where a number is used more than once, its digests in their order. */
function changes(
  before: ReadonlyMap<string, readonly string[]>,
  after: ReadonlyMap<string, readonly string[]>,
): CaseChange[] {
  const numbers = [...new Set([...before.keys(), ...after.keys()])].sort(inCodePointOrder);
  return numbers.flatMap((number) => {
    const then = before.get(number) ?? [];
    const now = after.get(number) ?? [];
    return Array.from({ length: Math.max(then.length, now.length) }, (_, i): CaseChange[] => {
      const [one, other] = [then[i], now[i]];
      if (one === other) return [];
      return [{ number, kind: one === undefined ? "added" : other === undefined ? "gone" : "changed" }];
    }).flat();
  });
}
