import type { Choice, Origin, TrackedCase } from "./choice";
import { hasPair, PAIRS, pairsOf } from "./spread/pair-set";
import type { ByHand } from "./pool";
import { inWords } from "../case-list/wording";
import { NO_TICKET, ticketWords } from "./tickets";

/** At most so many things are said of a case. */
const MOST = 3;

/**
 * Why each of the ten is among them, a line for each in their order: how it came in, and what it alone, or
 * with one other, brings. "By Spread. Among the ten: the only kinship placement; one of two aged 16 and over."
 */
export function whyTheseCases({ ten }: Pick<Choice, "ten">, byHand: ByHand): string[] {
  const pairs = ten.map(({ theCase }) => pairsOf(theCase));
  const counts = PAIRS.map(({ bit }) => pairs.filter((set) => hasPair(set, bit)).length);
  return ten.map((one, i) => {
    const own = PAIRS.filter(({ bit }) => hasPair(pairs[i] ?? { low: 0, high: 0 }, bit));
    const having = (count: number): typeof own => own.filter(({ bit }) => counts[bit] === count);
    const reasons = [
      ...having(1).map(({ only }) => `the only ${only}`),
      ...having(2).map(({ among }) => `one of ${inWords(2)} ${among}`),
    ].slice(0, MOST);
    return `${originWords(one, byHand)}. ${reasons.length > 0 ? `Among the ten: ${reasons.join("; ")}.` : ALIKE}`;
  });
}

const ALIKE = "Nothing that only it shows.";

function originWords({ origin, ticket, theCase }: TrackedCase, byHand: ByHand): string {
  switch (origin) {
    case "picked": {
      const reason = byHand.picked.get(theCase.number) ?? "";
      return reason === "" ? "Picked" : `Picked (${reason})`;
    }
    case "not known":
      return NOT_KNOWN;
    case "drawn":
      return ticket === NO_TICKET ? DRAWN : `${DRAWN} (ticket ${ticketWords(ticket)})`;
    case "spread":
      return BY_SPREAD;
  }
}

const DRAWN = "Drawn";
const BY_SPREAD = "By Spread";
const NOT_KNOWN = "Not known how it came in";

/** How a case came in, of which these are the words. */
export const originIn = (why: string): Origin =>
  why.startsWith(DRAWN)
    ? "drawn"
    : why.startsWith(BY_SPREAD)
      ? "spread"
      : why.startsWith(NOT_KNOWN)
        ? "not known"
        : "picked";
