import type { CaseList } from "../../src/domain/case-list/case-list";
import { type Candidate, candidatesOf } from "../../src/domain/choose/pool";
import { spread } from "../../src/domain/choose/spread/spread";
import { isBetter, scoreOf } from "../../src/domain/choose/spread/score";
import { everyTen } from "../domain/choose/every-ten";
import { aSeed, byHand, numbersOf } from "../domain/choose/a-choice";
import { generatedList, kinds } from "../domain/choose/generated-lists";

const SEED = aSeed("2-5-6");
const SMALL = kinds(12, { LAC: 6, CPR: 4, LDD: 6 });

/** The ten of least excess and greatest score and, among those, of the lowest tickets. */
function bestTen(list: CaseList, picked: readonly string[]): string[] {
  const candidates = candidatesOf(list, SEED);
  const place = new Map(candidates.map((candidate, i) => [candidate, i]));
  const places = (ten: readonly Candidate[]): number[] =>
    ten.map((candidate) => place.get(candidate) ?? -1).sort((a, b) => a - b);
  let best: { score: ReturnType<typeof scoreOf>; at: readonly number[] } | undefined;
  for (const ten of everyTen(candidates, new Set(picked))) {
    const score = scoreOf(ten.map(({ theCase }) => theCase));
    if (best && isBetter(best.score, score)) continue;
    const at = places(ten);
    const isLower = !best || isBetter(score, best.score) || firstDifference(at, best.at) < 0;
    if (isLower) best = { score, at };
  }
  return (best?.at ?? []).map((i) => candidates[i]?.theCase.number ?? "").sort();
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  for (const [i, value] of a.entries()) if (value !== b[i]) return value - (b[i] ?? 0);
  return 0;
}

describe.each(SMALL)(
  "Spread, of every ten of a small list, skew $skew, $teams teams, $leads leads",
  (kind) => {
    it("chooses the best, by the lowest tickets among equals", () => {
      const list = generatedList(kind);
      expect(numbersOf(spread(list, SEED, byHand()).ten).sort()).toEqual(bestTen(list, []));
    });

    it("chooses the best of those that hold the picks", () => {
      const list = generatedList(kind);
      const picked = [0, 7, 11].map((i) => list.cases[i]?.number ?? "");
      expect(numbersOf(spread(list, SEED, byHand(picked)).ten).sort()).toEqual(bestTen(list, picked));
    });
  },
);
