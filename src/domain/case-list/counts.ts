import type { Cell } from "../spreadsheet/cell";
import type { Case } from "./case";
import { EXPECTED, GROUPS } from "./groups";
import { type BandName, COUNTS, type CountKey, type ListLayout } from "./list-layout";

/** What of a list its counts and what they should be are read from. */
interface CountedList {
  readonly layout: Pick<ListLayout, "lost">;
  readonly band: Readonly<Record<BandName, Cell>>;
}

/** How many cases each group has, and all: what the count boxes show. */
export function countCases(cases: readonly Case[]): Record<CountKey, number> {
  const counts = { LAC: 0, CPR: 0, LDD: 0, All: cases.length };
  for (const { group } of cases) if (group) counts[group]++;
  return counts;
}

/**
 * What a count should be; undefined where its cell holds no whole number. All is the sum of the groups. Of a group whose
 * cell is gone, what the guidance says.
 */
export function expectedCount(list: CountedList, key: CountKey): number | undefined {
  if (key === "All") {
    const parts = GROUPS.map((group) => expectedCount(list, group));
    return parts.reduce<number | undefined>(
      (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
      0,
    );
  }
  if (list.layout.lost?.includes(`Expected${key}`)) return EXPECTED[key];
  const cell = list.band[`Expected${key}`];
  return typeof cell === "number" && Number.isInteger(cell) && cell >= 0 ? cell : undefined;
}

/** "LAC 33 of 35", in the order of the groups, then all. */
export const countTexts = (
  list: CountedList & { readonly counts: Readonly<Record<CountKey, number>> },
): string[] => COUNTS.map((key) => `${key} ${list.counts[key]} of ${expectedCount(list, key) ?? "?"}`);
