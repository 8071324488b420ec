/** "1 error", "5 errors", "1,240 errors". */
export const counted = (count: number, thing: string): string =>
  `${count.toLocaleString("en-GB")} ${thing}${count === 1 ? "" : "s"}`;

/** "rows", "rows and columns", "rows, columns and sheets". */
export const listed = (things: readonly string[]): string =>
  things.length < 2 ? things.join("") : `${things.slice(0, -1).join(", ")} and ${things.slice(-1).join("")}`;
