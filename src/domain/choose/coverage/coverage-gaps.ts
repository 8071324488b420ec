import type { Case } from "../../case-list/case";
import { GROUPS } from "../../case-list/groups";
import type { TrackedCase } from "../choice";
import { AGE_BAND, BAND_STARTS, type Pair } from "./features";
import { hasPair, type NumberedPair, PAIRS, type PairSet, pairsOf } from "../spread/pair-set";
import { groupBy } from "../../shared/group-by";
import { inWords, listed } from "../../case-list/wording";
import { teamOrLead, SHARED_FREELY } from "../spread/score";
import { cellOf } from "../../case-list/case";
import { trimmed } from "../../spreadsheet/cell";

/**
 * What the ten cannot show, or do not, a sentence each: what is not in the list ("The list has no CPR case under 5."),
 * what is in it and not among the ten, and teams and lead professionals that more than two of the ten share.
 */
export function coverageGaps(ten: readonly TrackedCase[], list: readonly Case[]): string[] {
  const inTen = union(ten.map(({ theCase }) => theCase));
  const inList = union(list);
  const absent = PAIRS.filter(({ bit, feature }) => feature !== AGE_BAND && !hasPair(inList, bit));
  const missed = PAIRS.filter(({ bit }) => hasPair(inList, bit) && !hasPair(inTen, bit));
  return [
    ...agesMissing(list),
    ...byFeature(absent).map(
      (pairs) => `In the list there is ${listed(pairs.map(({ only }) => `no ${only}`))}.`,
    ),
    ...byFeature(missed).map(
      (pairs) => `Among the ten there is ${listed(pairs.map(({ only }) => `no ${only}`))}.`,
    ),
    ...shared(ten, "team", "the team"),
    ...shared(ten, "leadProfessional", "the lead professional"),
  ];
}

/** "The list has no CPR case under 5 or aged 16 and over." */
const agesMissing = (list: readonly Case[]): string[] =>
  GROUPS.flatMap((group) => {
    const cases = list.filter((theCase) => theCase.group === group);
    const bands = AGE_BAND.pairs.filter(
      (_, place) => !cases.some((theCase) => AGE_BAND.placeOf(theCase) === place),
    );
    if (cases.length === 0 || bands.length === 0) return [];
    return [`The list has no ${group} case ${agesInWords(bands)}.`];
  });

/** Bands of age, from a band up to the oldest as one: "aged 10 or over". */
function agesInWords(bands: readonly Pair[]): string {
  const all = AGE_BAND.pairs;
  // As many bands of the oldest as are among them without a gap.
  let from = all.length;
  while (from > 1 && bands.some((band) => band === all[from - 1])) from--;
  const oldest = all.slice(from);
  const single = bands.filter((band) => !oldest.includes(band)).map(({ among }) => among);
  const together = oldest.length === 0 ? [] : [`aged ${BAND_STARTS[from - 1] ?? ""} or over`];
  return listed([...single, ...together], "or");
}

const byFeature = (pairs: readonly NumberedPair[]): NumberedPair[][] => [
  ...groupBy(pairs, ({ feature }) => feature).values(),
];

/** "Three of the ten have the team Duty." */
function shared(ten: readonly TrackedCase[], key: "team" | "leadProfessional", what: string): string[] {
  const named = ten.map(({ theCase }) => theCase).filter((theCase) => teamOrLead(theCase, key) !== "");
  return [...groupBy(named, (theCase) => teamOrLead(theCase, key)).values()].flatMap(([first, ...others]) => {
    if (!first || others.length < SHARED_FREELY) return [];
    const count = inWords(others.length + 1);
    const name = trimmed(cellOf(first, key));
    return [`${count.charAt(0).toUpperCase()}${count.slice(1)} of the ten have ${what} ${name}.`];
  });
}

const union = (cases: readonly Case[]): PairSet =>
  cases.map(pairsOf).reduce((sum, { low, high }) => ({ low: sum.low | low, high: sum.high | high }), {
    low: 0,
    high: 0,
  });
