import { type Case, cellOf } from "../../../../src/domain/case-list/case";
import type { ColumnKey } from "../../../../src/domain/case-list/columns";

/** The objective of Spread written down a second time, without bits, as the judge of Spread. */

const CODED: readonly ColumnKey[] = [
  "gender",
  "ethnicity",
  "livesIn",
  "category",
  "lddType",
  "knownToSocialCare",
];
const YES: readonly ColumnKey[] = [
  "sen",
  "offended",
  "camhs",
  "cafcass",
  "voluntarySector",
  "healthSupport",
  "excluded",
  "neet",
];

function band(age: Case["age"]): string[] {
  if (age === undefined) return [];
  if (age === "Unborn" || age <= 4) return ["age 0-4"];
  return [age <= 9 ? "age 5-9" : age <= 15 ? "age 10-15" : "age 16+"];
}

/** The (feature, value) pairs of a case; its coded cells hold bare codes. */
export const naivePairs = (theCase: Case): string[] => [
  ...band(theCase.age),
  ...CODED.filter((key) => cellOf(theCase, key) !== "").map(
    (key) => `${key} ${String(cellOf(theCase, key))}`,
  ),
  ...YES.filter((key) => cellOf(theCase, key) === "Yes"),
];

export const naiveTeamsAndLeads = (theCase: Case): string[] =>
  (["team", "leadProfessional"] as const).map((key) => `${key} ${String(cellOf(theCase, key))}`);

export function naiveScore(cases: readonly Case[]): { excess: number; coverage: number } {
  const counts = new Map<string, number>();
  for (const teamOrLead of cases.flatMap(naiveTeamsAndLeads))
    counts.set(teamOrLead, (counts.get(teamOrLead) ?? 0) + 1);
  return {
    excess: [...counts.values()].reduce((sum, count) => sum + Math.max(0, count - 2), 0),
    coverage: new Set(cases.flatMap(naivePairs)).size,
  };
}
