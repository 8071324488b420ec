import type { CaseList } from "../case-list/case-list";
import { GROUPS } from "../case-list/groups";
import { type Choice, choiceOf } from "./choice";
import { type ByHand, type Candidate, type Pool, poolOf } from "./pool";
import { atOnce, type Steps } from "../spreadsheet/steps";
import type { Seed } from "./tickets";

/** Fills the open places of each group by the lowest tickets. Picks and exclusions by hand come first. */
export const draw = (list: CaseList, seed: Seed, byHand: ByHand): Choice =>
  atOnce(drawSteps(list, seed, byHand));

/** The same, step by step. */
export function* drawSteps(list: CaseList, seed: Seed, byHand: ByHand): Steps<Choice> {
  const pool = poolOf(list, seed, byHand);
  yield;
  return choiceOf("Draw", pool, drawn(pool));
}

/** The cases that fill the open places. */
export const drawn = ({ free, open }: Pool): Candidate[] =>
  GROUPS.flatMap((group) => free.filter((candidate) => candidate.group === group).slice(0, open[group]));
