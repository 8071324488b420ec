import type { Case } from "../case-list/case";
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
export const compared = (ten: readonly Case[], list: readonly Case[]): Comparison[] => [
  ...SINGLE_FEATURES.map((feature) => ofFeature(feature, ten, list)),
  ofIssues(ten, list),
];

function ofFeature(feature: Feature, ten: readonly Case[], list: readonly Case[]): Comparison {
  const tally = (cases: readonly Case[]): number[] => {
    const counts = feature.pairs.map(() => 0);
    for (const theCase of cases) {
      const place = feature.placeOf(theCase);
      if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
    }
    return counts;
  };
  return comparison(
    feature.title,
    feature.pairs.map(({ value }) => value),
    tally(ten),
    tally(list),
  );
}

function ofIssues(ten: readonly Case[], list: readonly Case[]): Comparison {
  const tally = (cases: readonly Case[]): number[] =>
    ISSUES.map(({ placeOf }) => cases.filter((theCase) => placeOf(theCase) >= 0).length);
  const titles = ISSUES.map(({ title }) => title);
  const totals = { ten: ten.length, list: list.length };
  return comparison("Significant issues", titles, tally(ten), tally(list), totals);
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
