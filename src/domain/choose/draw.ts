import type { CaseList } from "../case-list/case-list";
import { GROUPS } from "../case-list/groups";
import { type Choice, choiceOf } from "./choice";
import { type ByHand, type Candidate, type Pool, poolOf } from "./pool";
import type { Seed } from "./tickets";

/** Fills the open places of each group by the lowest tickets. Picks and exclusions by hand come first. */
export function draw(list: CaseList, seed: Seed, byHand: ByHand): Choice {
  const pool = poolOf(list, seed, byHand);
  return choiceOf("Draw", pool, drawn(pool));
}

/** The cases that fill the open places. */
export const drawn = ({ free, open }: Pool): Candidate[] =>
  GROUPS.flatMap((group) => free.filter((candidate) => candidate.group === group).slice(0, open[group]));
