import { atOnce } from "../../../../src/domain/shared/work-in-steps";
import type { Case } from "../../../../src/domain/case-list/case";
import { poolOf } from "../../../../src/domain/choose/pool";
import { hasPair, PAIRS, pairsOf, sizeOf } from "../../../../src/domain/choose/spread/pair-set";
import { type SpreadProblem, spreadProblem } from "../../../../src/domain/choose/spread/spread-problem";
import { searchSpread } from "../../../../src/domain/choose/spread/spread-search";
import { CandidateSet } from "../../../../src/domain/choose/spread/candidate-set";
import { scoreOf } from "../../../../src/domain/choose/spread/score";
import { aCase, aList, type CaseCells } from "../../../support/a-list";
import { aSeed, byHand } from "../a-choice";
import { chance, generatedList, kinds } from "../generated-lists";

const SEED = aSeed("4-6-1-3");
const problemOf = (rows: readonly CaseCells[], picked: readonly string[] = []): SpreadProblem =>
  spreadProblem(poolOf(aList(rows), SEED, byHand(picked)));

/** What the search found after 1, 5 and 200 steps: excess and score, then the members as they came. */
const FOUND = [
  ["7 25: 4 5 14 0 7 2 3 6 9 27", "6 29: 14 0 7 6 9 27 28 30 33 12", "6 32: 33 13 25 43 23 5 24 16 59 12"],
  ["4 29: 1 4 5 14 0 7 3 6 9 55", "2 32: 4 5 14 7 6 9 55 15 56 10", "0 32: 55 25 61 42 56 33 40 41 7 1"],
  ["0 26: 4 5 14 0 7 2 3 6 9 29", "0 31: 7 2 3 6 9 29 42 28 43 35", "0 31: 7 2 3 6 9 29 42 28 43 35"],
  ["1 26: 1 4 5 14 0 7 3 6 9 55", "0 28: 4 5 14 0 3 6 9 55 54 51", "0 28: 4 5 14 0 3 6 9 55 54 51"],
  ["7 26: 1 4 5 14 0 7 3 6 9 33", "4 31: 1 14 0 7 9 33 10 32 24 58", "2 31: 1 14 0 33 10 32 24 58 26 20"],
  ["7 26: 1 4 5 14 0 2 3 6 9 13", "4 29: 1 0 3 6 9 13 42 15 22 21", "4 31: 13 15 22 19 31 36 20 27 26 9"],
  ["5 23: 1 4 5 14 0 7 2 3 6 41", "3 27: 4 14 0 7 3 41 59 29 10 21", "0 25: 41 10 40 3 7 27 35 21 49 15"],
  ["4 22: 1 4 14 0 7 2 3 6 9 22", "1 28: 4 14 7 2 6 22 10 56 11 58", "0 31: 4 2 56 11 58 21 15 17 55 24"],
  ["7 20: 1 4 5 14 0 7 2 6 9 25", "2 24: 4 5 14 2 9 25 31 13 51 30", "2 29: 31 52 39 5 13 25 37 10 4 42"],
  ["5 21: 1 5 14 0 7 2 3 6 9 28", "1 25: 14 7 3 6 9 28 23 56 59 37", "0 27: 7 28 23 56 59 37 46 42 31 3"],
  ["4 31: 1 5 14 0 7 2 3 6 9 42", "4 32: 5 14 0 7 2 3 6 9 42 57", "4 32: 5 14 0 7 2 3 6 9 42 57"],
  ["2 29: 4 5 14 0 7 2 3 6 9 30", "0 32: 4 5 0 7 2 3 30 42 11 55", "0 33: 2 11 55 27 22 17 56 15 40 31"],
];

describe("what Spread searches", () => {
  it("numbers teams and lead professionals in one count, as Excel tells texts apart, and nobody with 0", () => {
    const rows = [
      aCase({ team: "North", leadProfessional: "North" }),
      aCase({ team: " north", leadProfessional: "A. Lee" }),
      aCase({ team: "", leadProfessional: "#N/A" }),
      aCase({ group: "CPR", team: "South", leadProfessional: "a.  lee" }),
    ];
    const { size, team, lead, group, ofGroup, open, picked } = problemOf(rows);
    const { free } = poolOf(aList(rows), SEED, byHand());
    const of = (values: ArrayLike<number>): number[] =>
      rows.map((_, row) => values[free.findIndex(({ theCase }) => theCase.index === row)] ?? -1);
    const [north, nobody, south] = [of(team)[0] ?? -1, of(team)[2], of(team)[3] ?? -1];
    const [other, lee] = [of(lead)[0] ?? -1, of(lead)[1] ?? -1];
    expect(of(team)).toEqual([north, north, 0, south]);
    expect(of(lead)).toEqual([other, lee, 0, lee]);
    expect(nobody).toBe(0);
    expect([north, south, other, lee].sort()).toEqual([1, 2, 3, 4]);
    expect(size).toBe(4);
    expect(of(group)).toEqual([0, 0, 0, 1]);
    expect(ofGroup.map((members) => members.length)).toEqual([3, 1, 0]);
    expect(ofGroup.flatMap((members) => [...members]).sort()).toEqual([0, 1, 2, 3]);
    expect(open).toEqual([3, 1, 0]);
    expect([...picked.load]).toEqual([0, 0, 0, 0, 0]);
  });

  it("begins with what the picks have: their pairs, their teams and their excess", () => {
    const rows = [
      ...["1001", "1002", "1003"].map(() => aCase({ team: "North", leadProfessional: "" })),
      aCase({ team: "North", leadProfessional: "A. Lee", gender: "Male" }),
    ];
    const { picked, open, low, high } = problemOf(rows, ["1001", "1002", "1003"]);
    expect(picked.excess).toBe(1);
    expect([...picked.load]).toEqual([3, 3, 0]);
    const ofOne = scoreOf(aList(rows.slice(0, 1)).cases);
    expect(sizeOf(picked.pairs.low, picked.pairs.high)).toBe(ofOne.coverage);
    expect(sizeOf(low[0] ?? 0, high[0] ?? 0)).toBe(ofOne.coverage);
    expect(open).toEqual([1, 0, 0]);
  });

  it("knows that no choice can be worth more than what places and values allow", () => {
    const apart = { team: "", leadProfessional: "" };
    const ages = (count: number): CaseCells[] =>
      Array.from({ length: count }, (_, i) => aCase({ ...apart, age: 4 + 6 * i, offended: "", neet: "" }));
    // One foster placement, one gender, one ethnicity, and an age band for each place.
    expect(problemOf(ages(3)).limit).toEqual({ excess: 0, coverage: 3 + 3 });
    expect(problemOf(ages(3), ["1001"]).limit).toEqual({ excess: 0, coverage: 3 + 3 });
    expect(problemOf([...ages(3), ...ages(3)]).limit).toEqual({ excess: 0, coverage: 3 + 3 });
    const shared = ages(3).map((row) => ({ ...row, team: "North", leadProfessional: "A. Lee" }));
    expect(problemOf(shared).limit.excess).toBe(2);
    expect(problemOf(shared, ["1001"]).limit.excess).toBe(2);
    expect(problemOf(shared, ["1001", "1002", "1003"]).limit.excess).toBe(2);
    expect(problemOf(shared.map((row) => ({ ...row, team: "" }))).limit.excess).toBe(1);
  });

  it("has the limits that it had in earlier releases", () => {
    const limits = kinds(6, { LAC: 7, CPR: 5, LDD: 9 }).map((kind) => {
      const { excess, coverage } = spreadProblem(poolOf(generatedList(kind), SEED, byHand(["20011"]))).limit;
      return `${excess} ${coverage}`;
    });
    expect(limits).toEqual(["6 30", "0 30", "0 29", "0 26", "4 26", "4 29"]);
  });
});

describe("a set of candidates on trial", () => {
  it("has the worth of its cases, whichever come and go", () => {
    const next = chance(9);
    for (const kind of kinds(6, { LAC: 7, CPR: 5, LDD: 9 })) {
      const list = generatedList(kind);
      const pool = poolOf(list, SEED, byHand(["20011", "20067"]));
      const problem = spreadProblem(pool);
      const set = new CandidateSet(problem, [0, 3]);
      const members = new Set([0, 3]);
      for (let step = 0; step < 30; step++) {
        const candidate = Math.floor(next() * problem.size);
        const cases = (more: readonly number[]): Case[] => [
          ...pool.picked.map(({ theCase }) => theCase),
          ...more.flatMap((i) => pool.free[i]?.theCase ?? []),
        ];
        const now = scoreOf(cases([...members]));
        expect(set.has(candidate)).toBe(members.has(candidate));
        expect(set.score()).toEqual(now);
        if (members.delete(candidate)) set.remove(candidate);
        else {
          const then = scoreOf(cases([...members, candidate]));
          expect(set.costOf(candidate)).toBe(then.excess - now.excess);
          expect(set.gainOf(candidate)).toBe(then.coverage - now.coverage);
          members.add(candidate);
          set.add(candidate);
        }
        set.cover();
        expect([...set.members].sort((a, b) => a - b)).toEqual([...members].sort((a, b) => a - b));
        // What the set would lose with a member: pairs that neither a pick nor another member has.
        const once = { low: set.onceLow, high: set.onceHigh };
        const holders = cases([...members]).map(pairsOf);
        const ofMembers = holders.slice(pool.picked.length);
        for (const { bit } of PAIRS.filter((pair) => ofMembers.some((pairs) => hasPair(pairs, pair.bit))))
          expect(hasPair(once, bit)).toBe(holders.filter((pairs) => hasPair(pairs, bit)).length === 1);
      }
    }
  });
});

describe("the search", () => {
  it("makes the same steps in every release, so that a choice can be made again", () => {
    const never = { excess: -1, coverage: 0 };
    const found = kinds(12, { LAC: 24, CPR: 16, LDD: 24 }).map((kind) => {
      const problem = spreadProblem(poolOf(generatedList(kind), SEED, byHand()));
      const start = problem.ofGroup.flatMap((members, group) => [...members.slice(0, problem.open[group])]);
      return [1, 5, 200].map((steps) => {
        const { members, score } = atOnce(searchSpread(problem, start, { goal: never, steps }));
        return `${score.excess} ${score.coverage}: ${members.join(" ")}`;
      });
    });
    expect(found).toEqual(FOUND);
  });
});
