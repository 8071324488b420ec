import type { CaseList } from "../../../src/domain/case-list/case-list";
import type { Choice, TrackedCase } from "../../../src/domain/choose/choice";
import { draw } from "../../../src/domain/choose/draw";
import { type Candidate, candidatesOf, NOTHING_BY_HAND } from "../../../src/domain/choose/pool";
import { type Replacement, replace } from "../../../src/domain/choose/replace";
import type { Reserves } from "../../../src/domain/choose/reserves";
import { spread } from "../../../src/domain/choose/spread/spread";
import { isBetter, scoreOf } from "../../../src/domain/choose/spread/score";
import { GROUPS, QUOTAS } from "../../../src/domain/case-list/groups";
import { aList, theHundred } from "../../support/a-list";
import { aSeed, byHand, numbersOf, reservesOf, leaving } from "./a-choice";
import { generatedList, kinds } from "./generated-lists";
import { naiveScore } from "./spread/naive-score";

const lists = () => kinds(4).map(generatedList);

const withdrawnBy = ({ withdrawn }: Replacement) => byHand([], [withdrawn.number]);

const reservesAfter = (list: CaseList, after: Replacement): Reserves =>
  reservesOf(list, withdrawnBy(after), after.choice);

const quotasHold = ({ ten }: Choice): boolean =>
  GROUPS.every((group) => ten.filter((chosen) => chosen.group === group).length === QUOTAS[group]);

describe("reserves", () => {
  it("are three a group, none of the ten and none excluded", () => {
    for (const list of lists()) {
      const hand = byHand([], [list.cases[0]?.number ?? "", list.cases[50]?.number ?? ""]);
      const choice = spread(list, aSeed("3"), hand);
      const reserves = reservesOf(list, hand, choice);
      for (const group of GROUPS) {
        expect(new Set(numbersOf(reserves[group])).size).toBe(3);
        for (const { theCase } of reserves[group]) {
          expect(theCase.group).toBe(group);
          expect(numbersOf(choice.ten)).not.toContain(theCase.number);
          expect(hand.excluded.has(theCase.number)).toBe(false);
        }
      }
    }
  });

  it("of Spread make up best, beside those before them, for the loss of any one case", () => {
    for (const kind of kinds(8, { LAC: 9, CPR: 6, LDD: 8 })) {
      const list = generatedList(kind);
      const hand = byHand(["20011"], ["20018"]);
      const choice = spread(list, aSeed("3"), hand);
      const chosen = numbersOf(choice.ten);
      const worthWith = (out: TrackedCase, reserve: Candidate): number => {
        const rest = choice.ten.filter((one) => one !== out).map(({ theCase }) => theCase);
        const { excess, coverage } = naiveScore([...rest, reserve.theCase]);
        return coverage - 100 * excess;
      };
      for (const group of GROUPS) {
        const ofGroup = choice.ten.filter((one) => one.group === group);
        const standing = candidatesOf(list, aSeed("3")).filter(
          (one) => one.group === group && ![...chosen, "20018"].includes(one.theCase.number),
        );
        const expected: Candidate[] = [];
        while (expected.length < Math.min(3, standing.length)) {
          const total = (reserve: Candidate): number =>
            ofGroup.reduce(
              (sum, out) => sum + Math.max(...[...expected, reserve].map((one) => worthWith(out, one))),
              0,
            );
          const left = standing.filter((one) => !expected.includes(one));
          const most = Math.max(...left.map(total));
          expected.push(...left.filter((one) => total(one) === most).slice(0, 1));
        }
        expect(numbersOf(reservesOf(list, hand, choice)[group])).toEqual(numbersOf(expected));
      }
    }
  });
});

describe("Replace", () => {
  it("takes the next ticket of the group for a drawn ten, and draws on", () => {
    for (const list of lists()) {
      const choice = draw(list, aSeed("3"), NOTHING_BY_HAND);
      const reserves = reservesOf(list, NOTHING_BY_HAND, choice);
      const [gone = ""] = numbersOf(choice.ten.filter(({ group }) => group === "LAC"));
      const after = replace(choice, reserves, leaving(choice, gone));
      expect(after.replacement.theCase).toBe(reserves.LAC[0]?.theCase);
      expect(quotasHold(after.choice)).toBe(true);
      expect(numbersOf(reservesAfter(list, after).LAC).slice(0, 2)).toEqual(numbersOf(reserves.LAC).slice(1));
      expect(numbersOf(reservesAfter(list, after).LAC)).toHaveLength(3);
      const drawnAgain = draw(list, aSeed("3"), withdrawnBy(after));
      expect(new Set(numbersOf(drawnAgain.ten))).toEqual(new Set(numbersOf(after.choice.ten)));
    }
  });

  it("takes the reserve with which the ten are worth most for a spread one", () => {
    for (const list of lists()) {
      const choice = spread(list, aSeed("3"), NOTHING_BY_HAND);
      const reserves = reservesOf(list, NOTHING_BY_HAND, choice);
      for (const { theCase, group } of choice.ten) {
        const after = replace(choice, reserves, leaving(choice, theCase.number));
        expect(quotasHold(after.choice)).toBe(true);
        const rest = choice.ten
          .filter((chosen) => chosen.theCase !== theCase)
          .map((chosen) => chosen.theCase);
        const score = scoreOf(after.choice.ten.map((chosen) => chosen.theCase));
        for (const reserve of reserves[group])
          expect(isBetter(scoreOf([...rest, reserve.theCase]), score)).toBe(false);
      }
    }
  });

  it("withdraws a pick too, and says where there is nobody in reserve", () => {
    const list = aList(theHundred());
    const hand = byHand(["1001"]);
    const choice = draw(list, aSeed("3"), hand);
    const none = { LAC: [], CPR: [], LDD: [] };
    expect(() => replace(choice, none, leaving(choice, "1001"))).toThrow(
      "There is no LAC case in reserve for 1001. Take an exclusion away, or track another case by hand.",
    );
    const reserves = reservesOf(list, hand, choice);
    const after = replace(choice, reserves, leaving(choice, "1001"));
    expect(numbersOf(after.choice.ten)).not.toContain("1001");
    expect(quotasHold(after.choice)).toBe(true);
  });
});
