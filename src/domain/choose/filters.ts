import { type Case, cellOf } from "../case-list/case";
import { normalised, trimmed } from "../spreadsheet/cell";
import { memoizeByCells } from "../case-list/memoize-by-cells";
import { columnOf } from "../case-list/columns";
import { GROUP_NAMES, GROUPS } from "../case-list/groups";
import { AGE_BAND, type Feature, ISSUES, SINGLE_FEATURES } from "./features";

const FILTER_KEYS = ["group", "age", "gender", "ethnicity", "code", "issue", "team"] as const;
type FilterKey = (typeof FILTER_KEYS)[number];

/** The value chosen of each filter; what is left out, or "", lets every case through. */
export type Filters = Readonly<Partial<Record<FilterKey, string>>>;

interface FilterChoice {
  readonly value: string;
  /** As people read it: "2 – Foster care". */
  readonly label: string;
  /** How many cases it lets through. */
  readonly count: number;
}

export interface Filter {
  readonly key: FilterKey;
  readonly title: string;
  /** Of values that some case has. */
  readonly choices: readonly FilterChoice[];
}

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
const CODES = (["livesIn", "category", "lddType"] as const).map((key) => ({ key, feature: featureOf(key) }));

const SIEVES: Readonly<Record<FilterKey, Sieve>> = {
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
  issue: {
    title: "Issue",
    valuesOf: (theCase) => ISSUES.filter(({ placeOf }) => placeOf(theCase) >= 0).map(({ key }) => key),
    labels: new Map(ISSUES.map(({ key, title }) => [key, title])),
  },
  team: {
    title: "Team",
    valuesOf: (theCase) => [normalised(cellOf(theCase, "team"))],
    labels: undefined,
  },
};

/** The values that a case has, filter by filter. */
export const filterValues = memoizeByCells((theCase: Case): readonly (readonly string[])[] =>
  FILTER_KEYS.map((key) => SIEVES[key].valuesOf(theCase)),
);

/** The filters, each with the values that some of the cases have. */
export function filtersOf(cases: readonly Case[]): Filter[] {
  const counts = FILTER_KEYS.map(() => new Map<string, number>());
  const teams = new Map<string, string>();
  for (const theCase of cases) {
    const values = filterValues(theCase);
    for (let i = 0; i < counts.length; i++)
      for (const value of values[i] ?? []) counts[i]?.set(value, (counts[i]?.get(value) ?? 0) + 1);
    const [team = ""] = values[TEAM] ?? [];
    if (team !== "" && !teams.has(team)) teams.set(team, trimmed(cellOf(theCase, "team")));
  }
  return FILTER_KEYS.map((key, i) => {
    const { title, labels } = SIEVES[key];
    const choices = [...(labels ?? inAlphabet(teams))]
      .map(([value, label]) => ({ value, label, count: counts[i]?.get(value) ?? 0 }))
      .filter(({ count }) => count > 0);
    return { key, title, choices };
  });
}

const TEAM = FILTER_KEYS.indexOf("team");

/** Teams as they are written first, in the order of the alphabet. */
const inAlphabet = (teams: ReadonlyMap<string, string>): [string, string][] =>
  [...teams].sort(([a], [b]) => inOrder(a, b));

const inOrder = new Intl.Collator("en-GB").compare;

/** The cases that every filter lets through, in their order. */
export const filtered = (cases: readonly Case[], filters: Filters): Case[] =>
  cases.filter((theCase) =>
    FILTER_KEYS.every((key, i) => {
      const wanted = filters[key] ?? "";
      return wanted === "" || filterValues(theCase)[i]?.includes(wanted);
    }),
  );
