import type { CaseList } from "../case-list/case-list";
import { indexOf } from "../case-list/columns";
import { parseRange } from "../spreadsheet/address";
import type { Finding, Severity } from "../case-list/finding";
import { GROUPS } from "../case-list/groups";
import { rowOf } from "../case-list/list-layout";
import { reasonFinder, type Reasons } from "./reasons/reasons";

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
  /**
   * Stays the same while people type elsewhere: made of rule, case and column, not of the row. Two findings alike
   * in all three are told apart by their order.
   */
  readonly key: string;
  readonly kind: FindingKind;
  readonly part: Part;
  /** Why it is left as it is; "" where nobody said. */
  readonly reason: string;
  /** The place of its rule among the rules. */
  readonly rank: number;
}

interface Judged {
  readonly list: CaseList;
  /** The ids of the rules, in their order. */
  readonly rules: readonly string[];
  readonly findings: readonly Finding[];
  readonly reasons: Reasons;
}

/** All findings of a check, in its order, with what the listing needs to know of them. */
export function describedFindings({ list, findings, reasons, rules }: Judged): ListedFinding[] {
  const reasonOf = reasonFinder(reasons);
  const partOf = partFinder(list);
  const keyOf = keyMaker();
  const ranks = new Map(rules.map((id, rank) => [id, rank]));
  return findings.map((finding) => {
    const reason = reasonOf(finding);
    return {
      finding,
      key: keyOf(finding),
      kind: reason === "" ? finding.severity : "explained",
      part: partOf(finding),
      reason,
      rank: ranks.get(finding.rule) ?? -1,
    };
  });
}

function keyMaker(): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return ({ rule, address, column = address, caseNumber = "", row = 0 }) => {
    const key = [rule, column, caseNumber === "" ? `row ${row}` : caseNumber].join("|");
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? key : `${key}|${before}`;
  };
}

function partFinder({ cases, layout }: CaseList): (finding: Finding) => Part {
  const groups = new Map(cases.map(({ index, group }) => [rowOf(layout, index), group]));
  return ({ row }) => (row === undefined ? "whole list" : (groups.get(row) ?? "no group"));
}

/**
 * Those that the filter lets through, in its order. Where warnings are shown, the one last gone to stays when it is
 * explained: it would go from under the hands of whoever gives the reason.
 */
export function listedFindings(
  described: readonly ListedFinding[],
  filter: FindingFilter,
  cursor?: FindingCursor,
): ListedFinding[] {
  const stays = ({ kind, key }: ListedFinding): boolean =>
    key === cursor?.key && kind === "explained" && filter.kinds.includes("warning");
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

const SEVERITY_RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

type Ranked = Pick<ListedFinding, "finding" | "rank">;

/** Rules keep their order whatever is found, so that no group changes its place while people type. */
const byRule = (a: Ranked, b: Ranked): number =>
  SEVERITY_RANK[a.finding.severity] - SEVERITY_RANK[b.finding.severity] || a.rank - b.rank || byCell(a, b);

/** The order of the check: the whole list, then row by row, each from left to right. */
const byCell = (a: Ranked, b: Ranked): number =>
  (a.finding.row ?? 0) - (b.finding.row ?? 0) ||
  columnRank(a.finding) - columnRank(b.finding) ||
  a.rank - b.rank ||
  byAddress(a.finding, b.finding);

const columnRank = ({ column }: Finding): number => (column === undefined ? -1 : indexOf(column));

function byAddress({ address: a }: Finding, { address: b }: Finding): number {
  const [one, other] = [parseRange(a), parseRange(b)];
  return one && other ? one.top - other.top || one.left - other.left : 0;
}

/** The finding last gone to: its key, and what it was then, since it may be mended meanwhile. */
export interface FindingCursor extends Pick<ListedFinding, "finding" | "rank"> {
  readonly key: string | undefined;
  /** Whether findings are put right one after the other in the pane: its field takes the keyboard. */
  readonly isMending?: true;
}

/**
 * The finding that follows, or goes before, the one last gone to; at the end it goes round. That one may be mended
 * or not listed: its place is then where it stood. Undefined where nothing is listed.
 */
export function neighbour(
  listed: readonly ListedFinding[],
  by: FindingFilter["by"],
  cursor: FindingCursor | undefined,
  step: 1 | -1,
): ListedFinding | undefined {
  const onward = step === 1 ? listed : [...listed].reverse();
  const place = cursor ? onward.findIndex(({ key }) => key === cursor.key) : -1;
  if (place >= 0) return onward[place + 1] ?? onward[0];
  const compare = by === "row" ? byCell : byRule;
  return (cursor && onward.find((listed) => compare(listed, cursor) * step > 0)) ?? onward[0];
}
