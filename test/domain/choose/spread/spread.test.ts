import fc from "fast-check";
import type { Case } from "../../../../src/domain/case-list/case";
import type { CaseList } from "../../../../src/domain/case-list/case-list";
import { originsInWords } from "../../../../src/domain/choose/choice";
import { draw } from "../../../../src/domain/choose/draw";
import { PAIRS } from "../../../../src/domain/choose/spread/pair-set";
import { candidatesOf, NOTHING_BY_HAND, poolOf } from "../../../../src/domain/choose/pool";
import { spread } from "../../../../src/domain/choose/spread/spread";
import { spreadProblem } from "../../../../src/domain/choose/spread/spread-problem";
import { isBetter, type Score, scoreOf } from "../../../../src/domain/choose/spread/score";
import { GROUPS, QUOTAS } from "../../../../src/domain/case-list/groups";
import { aList } from "../../../support/a-list";
import { aSeed, byHand, numbersOf } from "../a-choice";
import { chance, generatedList, generatedRows, kinds } from "../generated-lists";
import { naiveScore } from "./naive-score";

const casesOf = (ten: readonly { readonly theCase: Case }[]): Case[] => ten.map(({ theCase }) => theCase);
/** A worth as one number; no list gains a hundred pairs. */
const asNumber = ({ excess, coverage }: Score): number => coverage - 100 * excess;

/** A random ten: of each group as many as are asked for. */
function randomTen(list: CaseList, next: () => number): Case[] {
  return GROUPS.flatMap((group) => {
    const left = list.cases.filter((theCase) => theCase.group === group);
    return Array.from({ length: QUOTAS[group] }, () =>
      left.splice(Math.floor(next() * left.length), 1),
    ).flat();
  });
}

describe.each(kinds(20))("Spread, skew $skew, $teams teams, $leads leads", (kind) => {
  const spreadTen = () => {
    const list = generatedList(kind);
    return { list, found: naiveScore(casesOf(spread(list, aSeed("4-6-1-3"), NOTHING_BY_HAND).ten)) };
  };

  it("is worth no less than Draw, and more than Draw's mean", () => {
    const { list, found } = spreadTen();
    const draws = Array.from({ length: 60 }, (_, i) => {
      const { ten } = draw(list, aSeed(i === 0 ? "4-6-1-3" : `seed ${i}`), NOTHING_BY_HAND);
      return asNumber(naiveScore(casesOf(ten)));
    });
    expect(asNumber(found)).toBeGreaterThanOrEqual(Math.max(...draws));
    expect(asNumber(found)).toBeGreaterThan(draws.reduce((sum, value) => sum + value, 0) / draws.length);
  });

  it("is worth no more than the limit that ends its search", () => {
    const { list, found } = spreadTen();
    const { limit } = spreadProblem(poolOf(list, aSeed("1"), NOTHING_BY_HAND));
    expect(isBetter(found, limit)).toBe(false);
  });

  it("is worth no less than the best of 1,000 random tens", () => {
    const { list, found } = spreadTen();
    const next = chance(kind.seed);
    for (let i = 0; i < 1000; i++) expect(isBetter(scoreOf(randomTen(list, next)), found)).toBe(false);
  });
});

describe("Spread", () => {
  it("counts as the specification does: 45 pairs, and excess over two", () => {
    expect(PAIRS).toHaveLength(45);
    const next = chance(5);
    for (const kind of kinds(10)) {
      const ten = randomTen(generatedList(kind), next);
      expect(scoreOf(ten)).toEqual(naiveScore(ten));
    }
  });

  it("keeps picks and exclusions, and is no worse than Draw with the same", () => {
    for (const kind of kinds(8)) {
      const list = generatedList(kind);
      const numbers = list.cases.map(({ number }) => number);
      const hand = byHand(
        [numbers[3], numbers[40], numbers[70]].map((number) => number ?? ""),
        numbers.filter((_, i) => i % 3 === 1 && i !== 40 && i !== 70),
      );
      const choice = spread(list, aSeed("1"), hand);
      expect(originsInWords(choice.method, choice.ten)).toBe("3 picked, 7 by Spread");
      expect(numbersOf(choice.ten)).toEqual(expect.arrayContaining([...hand.picked.keys()]));
      for (const number of numbersOf(choice.ten)) expect(hand.excluded.has(number)).toBe(false);
      for (const group of GROUPS)
        expect(choice.ten.filter((chosen) => chosen.group === group)).toHaveLength(QUOTAS[group]);
      const drawnWorth = scoreOf(casesOf(draw(list, aSeed("1"), hand).ten));
      expect(isBetter(drawnWorth, scoreOf(casesOf(choice.ten)))).toBe(false);
    }
  });

  it("chooses the same ten from the same list in any order, and others by another seed", () => {
    const [, kind] = kinds(2);
    if (!kind) throw new Error("There is no kind.");
    const rows = generatedRows(kind);
    const ten = numbersOf(spread(aList(rows), aSeed("1"), NOTHING_BY_HAND).ten);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        const again = shuffled.map((row) => ({ ...row, caseNumber: ` ${String(row.caseNumber)}` }));
        expect(new Set(numbersOf(spread(aList(again), aSeed("1"), NOTHING_BY_HAND).ten))).toEqual(
          new Set(ten),
        );
      }),
      { numRuns: 8, seed: 3 },
    );
    expect(numbersOf(spread(aList(rows), aSeed("2"), NOTHING_BY_HAND).ten)).not.toEqual(ten);
  });

  it("takes the lowest tickets among equals: no exchange of one case at no loss would lower them", () => {
    for (const kind of kinds(6)) {
      const list = generatedList(kind);
      const ten = spread(list, aSeed("8"), NOTHING_BY_HAND).ten;
      const score = scoreOf(casesOf(ten));
      const chosen = new Set(numbersOf(ten));
      for (const candidate of candidatesOf(list, aSeed("8")))
        for (const out of ten) {
          const lowers = out.group === candidate.group && candidate.ticket < out.ticket;
          if (!lowers || chosen.has(candidate.theCase.number)) continue;
          const others = casesOf(ten).filter((theCase) => theCase !== out.theCase);
          expect(isBetter(score, scoreOf([...others, candidate.theCase]))).toBe(true);
        }
    }
  });

  it("fills what can be filled of a short list, and says what cannot", () => {
    const [kind] = kinds(1, { LAC: 2, CPR: 0, LDD: 9 });
    if (!kind) throw new Error("There is no kind.");
    const { ten, cannot } = spread(generatedList(kind), aSeed("1"), NOTHING_BY_HAND);
    expect(ten).toHaveLength(6);
    expect(cannot).toEqual([
      "LAC: 2 of 4. No other LAC case can be chosen.",
      "CPR: 0 of 2. No other CPR case can be chosen.",
    ]);
  });
});
