/** "CAMHS", "CAMHS and CAFCASS", "A, B and C". */
export const listed = (things: readonly string[], last = "and"): string =>
  things.length < 2
    ? things.join("")
    : `${things.slice(0, -1).join(", ")} ${last} ${things.slice(-1).join("")}`;

/** "1 case", "2 cases". */
export const counted = (count: number, thing: string): string =>
  `${count.toLocaleString("en-GB")} ${thing}${count === 1 ? "" : "s"}`;

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** "two" for 2; digits above ten. */
export const inWords = (count: number): string => NUMBERS[count] ?? String(count);
