import type { Case } from "../../case-list/case";
import { hasPair, PAIRS, pairsOf } from "../spread/pair-set";
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
  const [ofTen, ofList] = [counts(ten), counts(list)];
  return [...SINGLE_FEATURES.map((feature) => ofFeature(feature, ofTen, ofList)), ofIssues(ofTen, ofList)];
}

/** How many of some cases have each pair, by the place of its bit. */
interface Counts {
  readonly cases: number;
  readonly having: readonly number[];
}

function counts(cases: readonly Case[]): Counts {
  const having = PAIRS.map(() => 0);
  for (const theCase of cases) {
    const pairs = pairsOf(theCase);
    for (let bit = 0; bit < having.length; bit++)
      if (hasPair(pairs, bit)) having[bit] = (having[bit] ?? 0) + 1;
  }
  return { cases: cases.length, having };
}

/** How many have each of a feature's values. */
const tally = (feature: Feature, { having }: Counts): number[] =>
  PAIRS.filter((pair) => pair.feature === feature).map(({ bit }) => having[bit] ?? 0);

const ofFeature = (feature: Feature, ten: Counts, list: Counts): Comparison =>
  comparison(
    feature.title,
    feature.pairs.map(({ value }) => value),
    tally(feature, ten),
    tally(feature, list),
  );

function ofIssues(ten: Counts, list: Counts): Comparison {
  const titles = ISSUES.map(({ title }) => title);
  const having = (of: Counts): number[] => ISSUES.flatMap((issue) => tally(issue, of));
  const totals = { ten: ten.cases, list: list.cases };
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
