import { listedFew } from "../domain/case-list/wording";

/** So many cells are named one by one. */
const NAMED = 5;

/** "F6, F9 and 3 more" */
export const places = (addresses: readonly string[]): string => listedFew(addresses, NAMED);

/** " F6 holds a formula and was left alone."; nothing where there is none. */
export const formulasLeftWords = (addresses: readonly string[]): string =>
  addresses.length === 0
    ? ""
    : addresses.length === 1
      ? ` ${places(addresses)} holds a formula and was left alone.`
      : ` ${places(addresses)} hold formulas and were left alone.`;
