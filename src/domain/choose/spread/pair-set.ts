import type { Case } from "../../case-list/case";
import { memoizeByCells } from "../../case-list/memoize-by-cells";
import { FEATURES, type Feature, type Pair } from "../coverage/features";

/** A set of (feature, value) pairs, one bit each: there are 45, so two words of 32 bits. */
export interface PairSet {
  readonly low: number;
  readonly high: number;
}

/** One of the pairs that the score counts. */
export interface NumberedPair extends Pair {
  readonly feature: Feature;
  /** Place of its bit, from 0. */
  readonly bit: number;
}

export const PAIRS: readonly NumberedPair[] = FEATURES.flatMap((feature) =>
  feature.pairs.map((pair) => ({ ...pair, feature })),
).map((pair, bit) => ({ ...pair, bit }));

const FIRST_BITS = FEATURES.map((feature) => PAIRS.findIndex((pair) => pair.feature === feature));

export const pairsOf = memoizeByCells((theCase: Case): PairSet => {
  let low = 0;
  let high = 0;
  for (let i = 0; i < FEATURES.length; i++) {
    const place = FEATURES[i]?.placeOf(theCase) ?? -1;
    if (place < 0) continue;
    const bit = (FIRST_BITS[i] ?? 0) + place;
    if (bit < 32) low |= 1 << bit;
    else high |= 1 << (bit - 32);
  }
  return { low, high };
});

export const hasPair = ({ low, high }: PairSet, bit: number): boolean =>
  bit < 32 ? (low & (1 << bit)) !== 0 : (high & (1 << (bit - 32))) !== 0;

/** How many pairs a set has; the set as its two words. Counts the bits of both words side by side. */
export function sizeOf(low: number, high: number): number {
  const bytes = byFours(low) + byFours(high);
  return Math.imul((bytes & 0x0f0f0f0f) + ((bytes >>> 4) & 0x0f0f0f0f), 0x01010101) >>> 24;
}

/** The number of bits in each four of a word's, in place. */
function byFours(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  return (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
}
