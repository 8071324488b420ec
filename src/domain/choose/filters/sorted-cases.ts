import { type Case, cellOf } from "../../case-list/case";
import { cellInWords } from "../../case-list/cell-in-words";
import { type ColumnKey, columnOf, listOf } from "../../case-list/columns";
import { codeFinder } from "../../case-list/codes";
import { groupBy } from "../../shared/group-by";

/** A column by which cases are sorted, or whether they are excluded. */
export type SortKey = ColumnKey | "excluded";

export interface CaseSorting {
  readonly key: SortKey;
  readonly direction: "ascending" | "descending";
}

/**
 * Cases sorted by a column, equal ones in the order of the list: texts by the alphabet, with numbers in them as
 * numbers; codes in the order of their list; Unborn before 0. What is blank, or no such value, comes last either way.
 */
export function sortedCases(
  cases: readonly Case[],
  { key, direction }: CaseSorting,
  excluded: Pick<ReadonlyMap<string, string>, "has">,
): Case[] {
  const rankOf = key === "excluded" ? ({ number }: Case) => (excluded.has(number) ? 0 : 1) : rankIn(key);
  const sign = direction === "ascending" ? 1 : -1;
  const ranked = cases.map((theCase) => ({ theCase, rank: rankOf(theCase) }));
  const { true: blank = [], false: full = [] } = Object.fromEntries(
    groupBy(ranked, ({ rank }) => String(rank === undefined)),
  );
  full.sort((a, b) => sign * compare(a.rank, b.rank) || a.theCase.index - b.theCase.index);
  return [...full, ...blank].map(({ theCase }) => theCase);
}

type Rank = number | string | undefined;

function rankIn(key: ColumnKey): (theCase: Case) => Rank {
  if (key === "age") return ({ age }) => (age === "Unborn" ? -1 : age);
  if (key === "referral") return ({ referral }) => referral;
  const list = listOf(columnOf(key));
  if (!list || columnOf(key).dataType.kind === "suggested")
    return (theCase) => cellInWords(theCase, key) || undefined;
  const find = codeFinder(list);
  const places = new Map(list.codes.map(({ code }, place) => [code, place]));
  return (theCase) => places.get(find(cellOf(theCase, key)) ?? "");
}

const compare = (a: Rank, b: Rank): number =>
  typeof a === "number" && typeof b === "number" ? a - b : byAlphabet(String(a), String(b));

const byAlphabet = new Intl.Collator("en-GB", { numeric: true }).compare;
