import { type Case, cellOf } from "../case-list/case";
import type { CaseList } from "../case-list/case-list";
import { caseLine, cellText, FINGERPRINTED, fingerprint, sha256Hex } from "./fingerprint";
import { inCodePointOrder } from "./canonical-text";
import { groupBy } from "../spreadsheet/group-by";
import { counted, listed } from "../case-list/wording";
import { ticketNumber } from "./tickets";

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
  /** The headers of the columns that changed, where both lists are at hand. */
  readonly columns: readonly string[];
}

const DIGEST_LENGTH = 12;

export const digestList = (list: CaseList): ListDigest => ({
  fingerprint: fingerprint(list),
  digests: digestLines(list),
});

const digestLines = ({ cases }: CaseList): string =>
  cases
    .map((theCase) => `${numberOf(theCase)} ${digestOf(theCase)}`)
    .sort(inCodePointOrder)
    .join("\n");

/** The digests of each number; those of one number in their order, whatever the order of their cases. */
function digestsByNumber(digests: string): Map<string, string[]> {
  const lines = digests.split("\n").filter((line) => line !== "");
  const end = (line: string): number => line.lastIndexOf(" ");
  const grouped = groupBy(lines, (line) => line.slice(0, end(line)));
  return new Map(
    [...grouped].map(([number, ofNumber]) => [number, ofNumber.map((line) => line.slice(end(line) + 1))]),
  );
}

/** What has changed since a list was remembered, case by case; undefined where it is the same list still. */
export function changedSince(remembered: ListDigest, now: CaseList): CaseChange[] | undefined {
  if (fingerprint(now) === remembered.fingerprint) return undefined;
  const before = digestsByNumber(remembered.digests);
  return changes(before, digestsByNumber(digestLines(now)), () => []);
}

/** What has changed between two lists that are both at hand, with the columns. */
export function changesBetween(before: CaseList, after: CaseList): CaseChange[] {
  return changes(groupBy(before.cases, numberOf), groupBy(after.cases, numberOf), (then, now) =>
    FINGERPRINTED.filter(
      (column) =>
        cellText(column, then.cells[column.index] ?? "") !== cellText(column, now.cells[column.index] ?? ""),
    ).map(({ header }) => header),
  );
}

/** "1047 has changed: Age, Team." */
export function changeWords({ number, kind, columns }: CaseChange): string {
  const who = number === "" ? "A case without a number" : number;
  if (kind !== "changed") return `${who} ${kind === "added" ? "has been added" : "is gone"}.`;
  return `${who} has changed${columns.length > 0 ? `: ${columns.join(", ")}` : ""}.`;
}

/** "The list has changed since: 1 case added, 2 cases changed." */
export function changesWords(found: readonly CaseChange[]): string {
  const parts = (["added", "gone", "changed"] as const)
    .map((kind) => ({ kind, count: found.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${counted(count, "case")} ${kind}`);
  return `The list has changed since${parts.length > 0 ? `: ${listed(parts)}` : ""}.`;
}

/** Compares case by case; where a number is used more than once, its cases in the order in which they come. */
function changes<Item>(
  before: ReadonlyMap<string, readonly Item[]>,
  after: ReadonlyMap<string, readonly Item[]>,
  columnsOf: (then: Item, now: Item) => readonly string[],
): CaseChange[] {
  const numbers = [...new Set([...before.keys(), ...after.keys()])].sort(inCodePointOrder);
  return numbers.flatMap((number) => {
    const then = before.get(number) ?? [];
    const now = after.get(number) ?? [];
    return Array.from({ length: Math.max(then.length, now.length) }, (_, i): CaseChange[] => {
      const [one, other] = [then[i], now[i]];
      if (one === undefined) return [{ number, kind: "added", columns: [] }];
      if (other === undefined) return [{ number, kind: "gone", columns: [] }];
      const columns = columnsOf(one, other);
      return columns.length > 0 || (typeof one === "string" && one !== other)
        ? [{ number, kind: "changed", columns }]
        : [];
    }).flat();
  });
}

const numberOf = (theCase: Case): string => ticketNumber(cellOf(theCase, "caseNumber"));
const digestOf = (theCase: Case): string => sha256Hex(caseLine(theCase)).slice(0, DIGEST_LENGTH);
