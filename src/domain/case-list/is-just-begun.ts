import type { CaseList } from "./case-list";

/** Fewer cases were typed to try it out: the list that is meant may stand on another sheet. */
const BEGUN = 10;

/** Whether a list of ours has so few cases that another sheet may hold the list that is meant. */
export const isJustBegun = ({ layout, counts }: CaseList): boolean =>
  layout.isInPlace !== true && counts.All < BEGUN;
