import { type Case, cellOf } from "../case-list/case";
import type { CaseList } from "../case-list/case-list";
import { trimmed } from "../spreadsheet/cell";
import { type Group, GROUPS, QUOTAS } from "../case-list/groups";
import { byTicket, NO_TICKET, type Seed, type Ticket, ticketOf, type TicketNumber } from "./tickets";
import { memoizeByCells } from "../case-list/memoize-by-cells";
import { memoizeByList } from "../case-list/memoize-by-list";
import { ticketNumberOf } from "./fingerprint";
import { canBeTracked } from "./quotas";

/**
 * What the inspectors decided by hand: case numbers as `Case.number` has them, each with its reason, "" where
 * none is given. What Draw or Spread chose earlier is no pick, though its Tracked cell says Yes.
 */
export interface ByHand {
  readonly picked: ReadonlyMap<string, string>;
  /** Cases that are not to be chosen: excluded, or withdrawn. */
  readonly excluded: ReadonlyMap<string, string>;
}

export const NOTHING_BY_HAND: ByHand = { picked: new Map(), excluded: new Map() };

/** A case that can be tracked, with its ticket. */
export interface Candidate {
  readonly theCase: Case;
  readonly group: Group;
  readonly number: TicketNumber;
  readonly ticket: Ticket;
}

/** What a choice is made from. A case both picked and excluded is picked. */
export interface Pool {
  readonly seed: Seed;
  /** In the order of their tickets. */
  readonly picked: readonly Candidate[];
  /** Neither picked nor excluded, in the order of their tickets. */
  readonly free: readonly Candidate[];
  /** Places still to be filled, by group. */
  readonly open: Readonly<Record<Group, number>>;
  /** What stands in the way of 4, 2 and 4, a sentence each. */
  readonly cannot: readonly string[];
}

/** Cases of the list that can be chosen, in the order of their tickets. */
export function candidatesOf(list: CaseList, seed: Seed): readonly Candidate[] {
  const bySeed = sorted(list);
  const before = bySeed.get(seed);
  if (before) return before;
  const found = candidates(list, (theCase) => ticketIn(seed, theCase)).sort(byTicket);
  bySeed.set(seed, found);
  return found;
}

/** What was asked of a list before. */
const sorted = memoizeByList(() => new Map<Seed, readonly Candidate[]>());

/** The ticket of a case. */
export function ticketIn(seed: Seed, theCase: Case): Ticket {
  const known = ticketKnown(theCase);
  if (known.seed !== seed) Object.assign(known, { seed, ticket: ticketOf(seed, ticketNumberOf(theCase)) });
  return known.ticket;
}

/** The ticket of a case by the seed that was asked for last. */
const ticketKnown = memoizeByCells((): { seed: Seed | undefined; ticket: Ticket } => ({
  seed: undefined,
  ticket: NO_TICKET,
}));

/** The same before anybody has drawn, in the list's order. */
export const candidatesWithoutTickets = (list: CaseList): Candidate[] => candidates(list, () => NO_TICKET);

function candidates(list: CaseList, ticketFor: (theCase: Case) => Ticket): Candidate[] {
  const found: Candidate[] = [];
  for (const theCase of list.cases) {
    const { group } = theCase;
    if (group === undefined || !canBeTracked(theCase, list)) continue;
    found.push({ theCase, group, number: ticketNumberOf(theCase), ticket: ticketFor(theCase) });
  }
  return found;
}

export function poolOf(list: CaseList, seed: Seed, byHand: ByHand): Pool {
  const all = candidatesOf(list, seed);
  const isPicked = ({ theCase }: Candidate): boolean => byHand.picked.has(theCase.number);
  const isExcluded = ({ theCase }: Candidate): boolean => byHand.excluded.has(theCase.number);
  const picked = all.filter(isPicked);
  const free = all.filter((candidate) => !isPicked(candidate) && !isExcluded(candidate));
  const open = { LAC: 0, CPR: 0, LDD: 0 };
  for (const group of GROUPS) open[group] = Math.max(0, QUOTAS[group] - countIn(group, picked));
  const excluded = all.filter((candidate) => isExcluded(candidate) && !isPicked(candidate));
  return {
    seed,
    picked,
    free,
    open,
    cannot: [
      ...picked
        .filter(isExcluded)
        .map(
          ({ theCase }) => `${caseNumberText(theCase)} is tracked and excluded. Take one of the ticks away.`,
        ),
      ...GROUPS.flatMap((group) =>
        quotaFault(
          group,
          countIn(group, picked),
          Math.min(open[group], countIn(group, free)),
          countIn(group, excluded),
        ),
      ),
    ],
  };
}

function quotaFault(group: Group, picked: number, filled: number, excluded: number): string[] {
  const quota = QUOTAS[group];
  const counts = `${group}: ${picked + filled} of ${quota}.`;
  if (picked > quota) return [`${counts} Remove ${picked - quota}.`];
  if (picked + filled === quota) return [];
  const because = excluded > 0 ? ` ${excluded} ${excluded === 1 ? "is" : "are"} excluded.` : "";
  return [`${counts} No other ${group} case can be chosen.${because}`];
}

const countIn = (group: Group, cases: readonly Candidate[]): number =>
  cases.reduce((count, candidate) => (candidate.group === group ? count + 1 : count), 0);

/** The case number as people typed it. */
export const caseNumberText = (theCase: Case): string => trimmed(cellOf(theCase, "caseNumber"));
