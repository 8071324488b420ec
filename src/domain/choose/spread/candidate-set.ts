import { sizeOf } from "./pair-set";
import type { SpreadProblem } from "./spread-problem";
import { SHARED_FREELY, type Score } from "./score";

/** Bound here, since a compiled module reaches its imports through a getter each time. */
const FREELY = SHARED_FREELY;

/** A set of candidates beside the picks, kept up to date as cases come and go. */
export class CandidateSet {
  /** Candidates in the set, in no order. */
  readonly members: number[] = [];
  excess: number;
  /** The pairs covered, and those that exactly one case covers; as of the last `cover`. */
  low = 0;
  high = 0;
  onceLow = 0;
  onceHigh = 0;
  private readonly load: Int32Array;
  private readonly isIn: Uint8Array;

  constructor(
    readonly problem: SpreadProblem,
    members: readonly number[],
  ) {
    this.excess = problem.picked.excess;
    this.load = Int32Array.from(problem.picked.load);
    // Where nobody is named, nothing is shared.
    this.load[0] = 0;
    this.isIn = new Uint8Array(problem.size);
    for (const member of members) this.add(member);
    this.cover();
  }

  has(candidate: number): boolean {
    return this.isIn[candidate] === 1;
  }

  add(candidate: number): void {
    this.putBack(candidate);
    this.isIn[candidate] = 1;
    this.members.push(candidate);
  }

  remove(candidate: number): void {
    this.setAside(candidate);
    this.isIn[candidate] = 0;
    this.members.splice(this.members.indexOf(candidate), 1);
  }

  /** Takes a member out of the excess alone, to try others in its place; `putBack` brings it back. */
  setAside(member: number): void {
    this.excess -= this.above(FREELY, member);
    this.change(member, -1);
  }

  putBack(member: number): void {
    this.excess += this.costOf(member);
    this.change(member, 1);
  }

  /** By how much the excess grows if the candidate comes in. */
  costOf(candidate: number): number {
    return this.above(FREELY - 1, candidate);
  }

  /** Brings the pairs up to date. */
  cover(): void {
    const { low, high, picked } = this.problem;
    let [allLow, allHigh, twiceLow, twiceHigh] = [picked.pairs.low, picked.pairs.high, 0, 0];
    for (const member of this.members) {
      const ownLow = low[member] ?? 0;
      const ownHigh = high[member] ?? 0;
      twiceLow |= allLow & ownLow;
      twiceHigh |= allHigh & ownHigh;
      allLow |= ownLow;
      allHigh |= ownHigh;
    }
    this.low = allLow;
    this.high = allHigh;
    this.onceLow = allLow & ~twiceLow;
    this.onceHigh = allHigh & ~twiceHigh;
  }

  /** How many pairs the candidate would add to those covered. */
  gainOf(candidate: number): number {
    const { low, high } = this.problem;
    return sizeOf((low[candidate] ?? 0) & ~this.low, (high[candidate] ?? 0) & ~this.high);
  }

  score(): Score {
    return { excess: this.excess, coverage: sizeOf(this.low, this.high) };
  }

  /** How many of the candidate's team and lead professional have more cases in the set than so many. */
  private above(count: number, candidate: number): number {
    const team = this.problem.team[candidate] ?? 0;
    const lead = this.problem.lead[candidate] ?? 0;
    return ((this.load[team] ?? 0) > count ? 1 : 0) + ((this.load[lead] ?? 0) > count ? 1 : 0);
  }

  private change(candidate: number, by: 1 | -1): void {
    const { team, lead } = this.problem;
    for (const teamOrLead of [team[candidate] ?? 0, lead[candidate] ?? 0])
      if (teamOrLead > 0) this.load[teamOrLead] = (this.load[teamOrLead] ?? 0) + by;
  }
}
