import type { RecordLine } from "./record-line";

/** How many lines a page takes. */
export interface PageRoom {
  readonly first: number;
  readonly others: number;
}

/** A heading and so many lines below it stay together where what follows is longer than a page. */
const TOGETHER = 4;

/**
 * The lines with which a page begins, but for the first page: what stands between two empty lines is kept together, and
 * no heading stands alone at a page’s foot.
 */
export function pageBreaks(lines: readonly RecordLine[], { first, others }: PageRoom): number[] {
  const breaks: number[] = [];
  let room = first;
  for (const { start, length } of blocks(lines)) {
    const isLong = length > others;
    if (room < (isLong ? TOGETHER : length) && start > 0) {
      breaks.push(start);
      room = others;
    }
    // A long one goes on over pages that end where they are full.
    for (let left = length; left > 0;) {
      const here = Math.min(left, room);
      left -= here;
      room -= here;
      if (left > 0) {
        breaks.push(start + length - left);
        room = others;
      }
    }
    // The empty line after it, which needs no place at a page’s foot.
    room = Math.max(0, room - 1);
  }
  return breaks;
}

/** Lines that follow one another without an empty one. */
function blocks(lines: readonly RecordLine[]): { readonly start: number; readonly length: number }[] {
  const found: { start: number; length: number }[] = [];
  lines.forEach(({ cells }, i) => {
    if (cells.every((text) => text === "")) return;
    const last = found.at(-1);
    if (last && last.start + last.length === i) last.length += 1;
    else found.push({ start: i, length: 1 });
  });
  return found;
}
