import type { RawList } from "./large-list";

/** Touches every cell once, and does nothing: no check can be faster. */
export function floor({ sheet }: RawList): number {
  let filled = 0;
  for (const row of sheet.values) for (const cell of row) if (cell !== "") filled++;
  return filled;
}
