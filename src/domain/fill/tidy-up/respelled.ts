/** Shorter words have too many neighbours. */
const SHORTEST = 8;
const FARTHEST = 2;

/**
 * The words, each long one that a vocabulary does not know replaced by the only word of it that is at most two
 * letters away: "carribean" is "caribbean".
 */
export const respelled = (words: string, vocabulary: ReadonlySet<string>): string =>
  words
    .split(" ")
    .map((word) => (word.length < SHORTEST || vocabulary.has(word) ? word : nearest(word, vocabulary)))
    .join(" ");

function nearest(word: string, vocabulary: ReadonlySet<string>): string {
  const near = [...vocabulary].filter(
    (known) =>
      known.length >= SHORTEST &&
      Math.abs(known.length - word.length) <= FARTHEST &&
      distance(word, known) <= FARTHEST,
  );
  return near.length === 1 ? (near[0] ?? word) : word;
}

/** How many letters have to be put in, taken out or changed (Levenshtein). */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
