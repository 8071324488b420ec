import type { Case } from "../case-list/case";
import { hasPair, PAIRS, type PairSet, pairsOf } from "./spread/pair-set";
import { type Feature, ISSUES, SINGLE_FEATURES } from "./features";

export interface CountAndShare {
  readonly count: number;
  /** From 0 to 1; 0 where there is nothing to share. */
  readonly share: number;
}

interface ComparisonRow {
  readonly value: string;
  readonly ten: CountAndShare;
  readonly list: CountAndShare;
}

/** One feature: a table, or a bar chart. */
export interface Comparison {
  readonly title: string;
  /** How many cases have any of the values: of them the shares are. For the issues, all cases. */
  readonly totals: { readonly ten: number; readonly list: number };
  readonly rows: readonly ComparisonRow[];
}

export const NO_SAMPLE =
  "Ten cases are not a statistical sample: they show how services worked for these children, and no percentages for all.";

/** The ten beside the list, feature by feature, the issues together. Values that no case has are left out. */
export function compared(ten: readonly Case[], list: readonly Case[]): Comparison[] {
  const [ofTen, ofList] = [ten.map(pairsOf), list.map(pairsOf)];
  return [...SINGLE_FEATURES.map((feature) => ofFeature(feature, ofTen, ofList)), ofIssues(ofTen, ofList)];
}

/** How many have each of a feature's values. */
const tally = (feature: Feature, cases: readonly PairSet[]): number[] =>
  PAIRS.filter((pair) => pair.feature === feature).map(
    ({ bit }) => cases.filter((pairs) => hasPair(pairs, bit)).length,
  );

const ofFeature = (feature: Feature, ten: readonly PairSet[], list: readonly PairSet[]): Comparison =>
  comparison(
    feature.title,
    feature.pairs.map(({ value }) => value),
    tally(feature, ten),
    tally(feature, list),
  );

function ofIssues(ten: readonly PairSet[], list: readonly PairSet[]): Comparison {
  const titles = ISSUES.map(({ title }) => title);
  const having = (cases: readonly PairSet[]): number[] => ISSUES.flatMap((issue) => tally(issue, cases));
  const totals = { ten: ten.length, list: list.length };
  return comparison("Significant issues", titles, having(ten), having(list), totals);
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

function comparison(
  title: string,
  values: readonly string[],
  ten: readonly number[],
  list: readonly number[],
  totals = { ten: sum(ten), list: sum(list) },
): Comparison {
  const counted = (count: number, whole: number): CountAndShare => ({
    count,
    share: whole === 0 ? 0 : count / whole,
  });
  const rows = values.map((value, i) => ({
    value,
    ten: counted(ten[i] ?? 0, totals.ten),
    list: counted(list[i] ?? 0, totals.list),
  }));
  return { title, totals, rows: rows.filter((row) => row.ten.count + row.list.count > 0) };
}
