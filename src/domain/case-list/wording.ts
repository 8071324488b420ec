/** "1 error", "5 errors", "1,240 errors". */
export const counted = (count: number, thing: string): string =>
  `${count.toLocaleString("en-GB")} ${thing}${count === 1 ? "" : "s"}`;

/** "rows", "rows and columns", "rows, columns and sheets". */
export const listed = (things: readonly string[], last = "and"): string =>
  things.length < 2
    ? things.join("")
    : `${things.slice(0, -1).join(", ")} ${last} ${things.slice(-1).join("")}`;

/** "F6, F9 and 3 more" where there are more than so many. */
export function listedFew(things: readonly string[], most: number): string {
  const more = things.length - most;
  return listed(more > 0 ? [...things.slice(0, most), `${more} more`] : things);
}

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** "two" for 2; digits above ten. */
export const inWords = (count: number): string => NUMBERS[count] ?? String(count);
