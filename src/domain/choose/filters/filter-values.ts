import { type Case, cellOf } from "../../case-list/case";
import { cellInWords } from "../../case-list/cell-in-words";
import { COLUMNS, type ColumnKey, columnOf } from "../../case-list/columns";
import { type Group, GROUP_NAMES, GROUPS } from "../../case-list/groups";
import { memoizeByCells } from "../../case-list/memoize-by-cells";
import { normalised } from "../../spreadsheet/cell";
import { AGE_BAND, type Feature, ISSUES, SINGLE_FEATURES } from "../coverage/features";

/** The filters that hold one value each. */
export const FILTER_KEYS = ["group", "age", "gender", "ethnicity", "code", "team"] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

interface Sieve {
  readonly title: string;
  /** The values that a case has; where it has none, what is no choice. */
  readonly valuesOf: (theCase: Case) => readonly string[];
  /** Values in their order, with their labels; where undefined they are found in the list. */
  readonly labels: ReadonlyMap<string, string> | undefined;
}

const featureOf = (key: string): Feature | undefined =>
  SINGLE_FEATURES.find((feature) => feature.key === key);

const labelsOf = (feature: Feature | undefined, before: string): [string, string][] =>
  feature?.pairs.map(({ value }, place) => [`${before}${place}`, value]) ?? [];

const valueOf = (feature: Feature | undefined, before: string, theCase: Case): string =>
  `${before}${feature?.placeOf(theCase) ?? ""}`;

const ofFeature = (title: string, feature: Feature | undefined): Sieve => ({
  title,
  valuesOf: (theCase) => [valueOf(feature, "", theCase)],
  labels: new Map(labelsOf(feature, "")),
});

/** Each group has a code of its own. */
const CODE_OF = { LAC: "livesIn", CPR: "category", LDD: "lddType" } as const satisfies Record<
  Group,
  ColumnKey
>;
const CODES = Object.values(CODE_OF).map((key) => ({ key, feature: featureOf(key) }));

export const SIEVES: Readonly<Record<FilterKey, Sieve>> = {
  group: {
    title: "Group",
    valuesOf: ({ group }) => [group ?? ""],
    labels: new Map(GROUPS.map((group) => [group, `${group}, ${GROUP_NAMES[group]}`])),
  },
  age: ofFeature("Age", AGE_BAND),
  gender: ofFeature("Gender", featureOf("gender")),
  ethnicity: ofFeature("Ethnicity", featureOf("ethnicity")),
  code: {
    title: "Code",
    valuesOf: (theCase) => CODES.map(({ key, feature }) => valueOf(feature, `${key} `, theCase)),
    labels: new Map(
      CODES.flatMap(({ key, feature }) =>
        labelsOf(feature, `${key} `).map(([value, label]): [string, string] => [
          value,
          `${columnOf(key).header}: ${label}`,
        ]),
      ),
    ),
  },
  team: {
    title: "Team",
    valuesOf: (theCase) => [normalised(cellOf(theCase, "team"))],
    labels: undefined,
  },
};

/** What filters ask of a case. */
interface FilterValues {
  /** The values that a case has, filter by filter. */
  readonly values: readonly (readonly string[])[];
  readonly issues: readonly ColumnKey[];
}

export const filterValues = memoizeByCells((theCase: Case): FilterValues => ({
  values: FILTER_KEYS.map((key) => SIEVES[key].valuesOf(theCase)),
  issues: issuesOf(theCase).map(({ key }) => key),
}));

/** All that people read of a case, and the names of its issues, as texts are compared. */
export const searchedText = memoizeByCells((theCase: Case): string =>
  normalised(
    [
      ...SEARCHED.map(({ key }) => cellInWords(theCase, key)),
      ...issuesOf(theCase).map(({ title }) => title),
    ].join("\n"),
  ),
);

const issuesOf = (theCase: Case): Feature[] => ISSUES.filter(({ placeOf }) => placeOf(theCase) >= 0);

/** A Yes or a No says nothing without its column. */
const SEARCHED = COLUMNS.filter(({ key }) => key !== "tracked" && !ISSUES.some((issue) => issue.key === key));

/** Whether a value of the filter by code is a code of the group, "" or undefined for any. */
export function isCodeOf(group: string | undefined, code: string): boolean {
  const known = GROUPS.find((one) => one === group);
  return known === undefined || code.startsWith(`${CODE_OF[known]} `);
}
