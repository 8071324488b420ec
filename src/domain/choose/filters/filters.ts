import { type Case, cellOf } from "../../case-list/case";
import type { ColumnKey } from "../../case-list/columns";
import { normalised, trimmed } from "../../spreadsheet/cell";
import { ISSUES } from "../coverage/features";
import { FILTER_KEYS, type FilterKey, filterValues, isCodeOf, searchedText, SIEVES } from "./filter-values";

/** What lets a case through: all of it must. What is left out, or "", lets every case through. */
export interface Filters extends Readonly<Partial<Record<FilterKey, string>>> {
  /** Words that all stand somewhere in the case. */
  readonly search?: string;
  /** Issues that the case has, all of them. */
  readonly issues?: readonly ColumnKey[];
  readonly tickedOnly?: boolean;
}

interface FilterChoice {
  readonly value: string;
  /** As people read it: "2 – Foster care". */
  readonly label: string;
  /** How many cases it would let through, beside all other filters. */
  readonly count: number;
}

export interface Filter {
  readonly key: FilterKey;
  readonly title: string;
  /** Of values that some case has. */
  readonly choices: readonly FilterChoice[];
}

interface IssueChoice {
  readonly key: ColumnKey;
  readonly title: string;
  /** How many cases have it besides all that is chosen. */
  readonly count: number;
}

/** The filters after a change; a code goes where it is none of the group that is chosen. */
export function filtersAfter(filters: Filters, change: Filters): Filters {
  const { code, ...others } = { ...filters, ...change };
  return code === undefined || !isCodeOf(others.group, code) ? others : { ...others, code };
}

/** What a case fails of the filters: the one filter where it is one only, "many" where it is more. */
type Failing = FilterKey | "many" | undefined;

function failing(theCase: Case, filters: Filters, words: readonly string[]): Failing {
  const { values, issues } = filterValues(theCase);
  if (filters.tickedOnly && !theCase.tracked) return "many";
  if (filters.issues?.some((issue) => !issues.includes(issue))) return "many";
  if (words.length > 0 && !words.every((word) => searchedText(theCase).includes(word))) return "many";
  let failed: Failing;
  for (let i = 0; i < FILTER_KEYS.length; i++) {
    const key = FILTER_KEYS[i] ?? "group";
    const wanted = filters[key] ?? "";
    if (wanted === "" || values[i]?.includes(wanted)) continue;
    if (failed) return "many";
    failed = key;
  }
  return failed;
}

const wordsOf = ({ search = "" }: Filters): string[] =>
  normalised(search)
    .split(" ")
    .filter((word) => word !== "");

export interface FilterChoices {
  /** The filters, each with the values that some of the cases have. */
  readonly filters: readonly Filter[];
  /** The issues that some of the cases have. */
  readonly issues: readonly IssueChoice[];
  /** How many of those that everything else lets through are ticked. */
  readonly ticked: number;
}

/** What can be chosen. The counts of a filter follow the others. */
export function filterChoices(cases: readonly Case[], filters: Filters = {}): FilterChoices {
  const words = wordsOf(filters);
  const counts = FILTER_KEYS.map(() => new Map<string, number>());
  const issueCounts = new Map<ColumnKey, number>();
  const teams = new Map<string, string>();
  let ticked = 0;
  for (const theCase of cases) {
    const { values, issues } = filterValues(theCase);
    const failed = failing(theCase, filters, words);
    for (let i = 0; i < counts.length; i++) {
      const isCounted = failed === undefined || failed === FILTER_KEYS[i];
      for (const value of values[i] ?? []) add(counts[i], value, isCounted);
    }
    for (const issue of issues) add(issueCounts, issue, failed === undefined);
    if (failed === undefined && theCase.tracked) ticked++;
    const [team = ""] = values[TEAM] ?? [];
    if (team !== "" && !teams.has(team)) teams.set(team, trimmed(cellOf(theCase, "team")));
  }
  return {
    filters: FILTER_KEYS.map((key, i) => {
      const { title, labels } = SIEVES[key];
      const choices = [...(labels ?? inAlphabet(teams))].flatMap(([value, label]) => {
        const count = counts[i]?.get(value);
        const isOffered = count !== undefined && (key !== "code" || isCodeOf(filters.group, value));
        return isOffered ? [{ value, label, count }] : [];
      });
      return { key, title, choices };
    }),
    issues: ISSUES.flatMap(({ key, title }) => {
      const count = issueCounts.get(key);
      return count === undefined ? [] : [{ key, title, count }];
    }),
    ticked,
  };
}

/** Values that some case has are known, also where none of those cases is counted. */
function add<Value>(counts: Map<Value, number> | undefined, value: Value, isCounted: boolean): void {
  counts?.set(value, (counts.get(value) ?? 0) + (isCounted ? 1 : 0));
}

const TEAM = FILTER_KEYS.indexOf("team");

/** Teams as they are written first, in the order of the alphabet. */
const inAlphabet = (teams: ReadonlyMap<string, string>): [string, string][] =>
  [...teams].sort(([a], [b]) => inOrder(a, b));

const inOrder = new Intl.Collator("en-GB").compare;

/** The cases that every filter lets through, in their order. */
export function filtered(cases: readonly Case[], filters: Filters): Case[] {
  const words = wordsOf(filters);
  return cases.filter((theCase) => failing(theCase, filters, words) === undefined);
}

/** What a filter holds, in words: "CPR, Child protection register; CAMHS; “court”"; "" where it holds nothing. */
export function filtersInWords(filters: Filters, { filters: offered, issues }: FilterChoices): string {
  const words = trimmed(filters.search ?? "");
  return [
    ...offered.flatMap(({ key, title, choices }) => {
      const chosen = choices.find(({ value }) => value === filters[key]);
      return chosen ? [key === "age" ? `${title} ${chosen.label}` : chosen.label] : [];
    }),
    ...issues.filter(({ key }) => filters.issues?.includes(key)).map(({ title }) => title),
    ...(filters.tickedOnly ? ["ticked only"] : []),
    ...(words === "" ? [] : [`“${words}”`]),
  ].join("; ");
}
