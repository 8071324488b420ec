import type { CaseList } from "../case-list/case-list";
import type { Finding, Severity } from "../case-list/finding";
import { GROUPS } from "../case-list/groups";
import { rowOf } from "../case-list/list-layout";
import { reasonFinder, type Reasons } from "./reasons";
import { CASE_RULES, LIST_RULES } from "../case-list/rules";

/** What a finding is listed as: a warning with a reason is explained. */
export const KINDS = ["error", "warning", "explained", "info"] as const;
export type FindingKind = (typeof KINDS)[number];

/** Whose findings: those of a group's cases, of cases without a right group, or of the list as a whole. */
export const PARTS = [...GROUPS, "no group", "whole list"] as const;
export type Part = (typeof PARTS)[number];

/** Which findings are listed, and in which order: "Next finding" goes by it too. */
export interface FindingFilter {
  /** row: in the order of the check. rule: those of one rule together, errors first. */
  readonly by: "row" | "rule";
  /** Only these; all where none is named. */
  readonly kinds: readonly FindingKind[];
  /** Only this part; all where none is named. */
  readonly part: Part | undefined;
}

export const ALL_BY_ROW: FindingFilter = { by: "row", kinds: [], part: undefined };

export interface ListedFinding {
  readonly finding: Finding;
  /** In `checked.findings`. */
  readonly place: number;
  readonly kind: FindingKind;
  readonly part: Part;
  /** Why it is left as it is; "" where nobody said. */
  readonly reason: string;
}

interface Judged {
  readonly list: CaseList;
  readonly findings: readonly Finding[];
  readonly reasons: Reasons;
}

/** All findings of a check, in its order, with what the listing needs to know of them. */
export function describedFindings({ list, findings, reasons }: Judged): ListedFinding[] {
  const reasonOf = reasonFinder(reasons);
  const partOf = partFinder(list);
  return findings.map((finding, place) => {
    const reason = reasonOf(finding);
    return {
      finding,
      place,
      kind: reason === "" ? finding.severity : "explained",
      part: partOf(finding),
      reason,
    };
  });
}

function partFinder({ cases, layout }: CaseList): (finding: Finding) => Part {
  const groups = new Map(cases.map(({ index, group }) => [rowOf(layout, index), group]));
  return ({ row }) => (row === undefined ? "whole list" : (groups.get(row) ?? "no group"));
}

/**
 * Those that the listing asks for, in its order. Where warnings are shown, the one at `at` stays when it is explained:
 * it would go from under the hands of whoever gives the reason.
 */
export function listedFindings(
  described: readonly ListedFinding[],
  filter: FindingFilter,
  at?: number,
): ListedFinding[] {
  const stays = ({ kind, place }: ListedFinding): boolean =>
    place === at && kind === "explained" && filter.kinds.includes("warning");
  const chosen = described.filter(
    (listed) => (hasKind(listed, filter) || stays(listed)) && hasPart(listed, filter),
  );
  return filter.by === "row" ? chosen : chosen.sort(byRule);
}

const hasKind = ({ kind }: ListedFinding, { kinds }: FindingFilter): boolean =>
  kinds.length === 0 || kinds.includes(kind);

const hasPart = (listed: ListedFinding, { part }: FindingFilter): boolean =>
  part === undefined || listed.part === part;

/** How many findings of each kind the listing's part has. */
export const kindCounts = (
  described: readonly ListedFinding[],
  filter: FindingFilter,
): Record<FindingKind, number> =>
  tally({ error: 0, warning: 0, explained: 0, info: 0 }, described, (listed) =>
    hasPart(listed, filter) ? listed.kind : undefined,
  );

/** How many findings of the listing's kinds each part has. */
export const partCounts = (
  described: readonly ListedFinding[],
  filter: FindingFilter,
): Record<Part, number> =>
  tally({ LAC: 0, CPR: 0, LDD: 0, "no group": 0, "whole list": 0 }, described, (listed) =>
    hasKind(listed, filter) ? listed.part : undefined,
  );

function tally<Key extends string>(
  counts: Record<Key, number>,
  described: readonly ListedFinding[],
  keyOf: (listed: ListedFinding) => Key | undefined,
): Record<Key, number> {
  for (const listed of described) {
    const key = keyOf(listed);
    if (key !== undefined) counts[key]++;
  }
  return counts;
}

/** What the order goes by. A finding that has been mended stands where it stood. */
type Ordered = Pick<ListedFinding, "place"> & { readonly finding: Pick<Finding, "rule" | "severity"> };

const SEVERITY_RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const RULE_RANK: ReadonlyMap<string, number> = new Map(
  [...LIST_RULES, ...CASE_RULES].map(({ id }, rank) => [id, rank]),
);

/** Rules keep their order whatever is found, so that no group changes its place while people type. */
const byRule = (a: Ordered, b: Ordered): number =>
  SEVERITY_RANK[a.finding.severity] - SEVERITY_RANK[b.finding.severity] ||
  (RULE_RANK.get(a.finding.rule) ?? -1) - (RULE_RANK.get(b.finding.rule) ?? -1) ||
  byPlace(a, b);

const byPlace = (a: Ordered, b: Ordered): number => a.place - b.place;

/**
 * The finding that follows, or goes before, the one last gone to; at the end it goes round. `from` may be mended
 * (its place then is between two) or not listed. Undefined where nothing is listed.
 */
export function neighbour(
  listed: readonly ListedFinding[],
  by: FindingFilter["by"],
  from: Ordered | undefined,
  step: 1 | -1,
): ListedFinding | undefined {
  const compare = by === "row" ? byPlace : byRule;
  const onward = step === 1 ? listed : [...listed].reverse();
  return (from && onward.find((each) => compare(each, from) * step > 0)) ?? onward[0];
}
