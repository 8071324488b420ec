import { listed } from "../domain/case-list/wording";

/** So many cells are named one by one. */
const NAMED = 5;

/** "F6, F9 and 3 more" */
export function places(addresses: readonly string[]): string {
  const named = addresses.slice(0, NAMED);
  const more = addresses.length - named.length;
  return listed(more > 0 ? [...named, `${more} more`] : named);
}

/** " F6 holds a formula and was left alone."; nothing where there is none. */
export const formulasLeftWords = (addresses: readonly string[]): string =>
  addresses.length === 0
    ? ""
    : addresses.length === 1
      ? ` ${places(addresses)} holds a formula and was left alone.`
      : ` ${places(addresses)} hold formulas and were left alone.`;
