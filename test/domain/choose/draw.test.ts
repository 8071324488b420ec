import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { originsInWords } from "../../../src/domain/choose/choice";
import { draw } from "../../../src/domain/choose/draw";
import { candidatesOf, NOTHING_BY_HAND } from "../../../src/domain/choose/pool";
import { GROUPS, QUOTAS } from "../../../src/domain/case-list/groups";
import { aCase, aList, type CaseCells, cases, theHundred } from "../../support/a-list";
import { aSeed, byHand, numbersIn, numbersOf, reservesOf } from "./a-choice";

const numbered = (rows: readonly CaseCells[]): CaseCells[] =>
  rows.map((row, i) => ({ ...row, caseNumber: `ab ${1001 + i}` }));

const seeds = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .filter((text) => text.trim() !== "");

describe("Draw", () => {
  it("takes the lowest tickets of each group: 4, 2 and 4", () => {
    const list = aList(theHundred());
    const { ten, cannot } = draw(list, aSeed("4-6-1-3"), NOTHING_BY_HAND);
    const lowest = GROUPS.flatMap((group) =>
      candidatesOf(list, aSeed("4-6-1-3"))
        .filter((candidate) => candidate.group === group)
        .slice(0, QUOTAS[group]),
    );
    expect(new Set(numbersOf(ten))).toEqual(new Set(numbersOf(lowest)));
    expect(cannot).toEqual([]);
  });

  it("fills what the picks leave open, and never takes what is excluded", () => {
    const list = aList(theHundred());
    const blind = numbersOf(draw(list, aSeed("7"), NOTHING_BY_HAND).ten);
    const [first = ""] = blind;
    const choice = draw(list, aSeed("7"), byHand(["1040", "1041", "1066"], [first]));
    expect(originsInWords(choice.method, choice.ten)).toBe("3 picked, 7 drawn");
    expect(numbersOf(choice.ten)).toEqual(expect.arrayContaining(["1040", "1041", "1066"]));
    expect(numbersOf(choice.ten)).not.toContain(first);
    expect(choice.ten.map(({ group }) => group)).toEqual([
      ...Array<string>(4).fill("LAC"),
      ...Array<string>(2).fill("CPR"),
      ...Array<string>(4).fill("LDD"),
    ]);
  });

  it("says what it cannot fill, and why", () => {
    const list = aList([
      ...cases(3, { group: "LAC" }),
      ...cases(5, { group: "CPR" }),
      ...cases(5, { group: "LDD" }),
    ]);
    const { cannot } = draw(list, aSeed("7"), byHand(["1004", "1005", "1006"], ["1003", "1004"]));
    expect(cannot).toEqual([
      "1004 is tracked and excluded. Take one of the ticks away.",
      "LAC: 2 of 4. No other LAC case can be chosen. 1 is excluded.",
      "CPR: 3 of 2. Remove 1.",
    ]);
  });

  it("leaves out cases without a group, without a number, or with a number used twice", () => {
    const list = aList([
      ...cases(6, { group: "LAC" }),
      aCase({ group: "XYZ" }),
      aCase({ caseNumber: "" }),
      aCase({ caseNumber: "1001" }),
    ]);
    const { ten } = draw(list, aSeed("7"), NOTHING_BY_HAND);
    expect(numbersOf(ten)).toHaveLength(4);
    for (const number of numbersOf(ten)) expect(["1002", "1003", "1004", "1005", "1006"]).toContain(number);
  });

  it("keeps the next three tickets of each group in reserve", () => {
    const list = aList(theHundred());
    const choice = draw(list, aSeed("9"), NOTHING_BY_HAND);
    const reserves = reservesOf(list, NOTHING_BY_HAND, choice);
    for (const group of GROUPS) {
      const inOrder = numbersOf(
        candidatesOf(list, aSeed("9")).filter((candidate) => candidate.group === group),
      );
      expect(numbersOf(reserves[group])).toEqual(inOrder.slice(QUOTAS[group], QUOTAS[group] + 3));
    }
  });
});

describe("whoever draws again", () => {
  it("gets the same ten from the same list in any order, any letter case and any spaces", () => {
    const rows = numbered(theHundred());
    const retyped = fc.tuple(fc.shuffledSubarray(rows, { minLength: 100 }), fc.boolean(), fc.nat(3));
    fc.assert(
      fc.property(seeds, retyped, (seed, [shuffled, isUpper, spaces]) => {
        const again = shuffled.map((row) => {
          const number = String(row.caseNumber).replace(" ", " ".repeat(1 + spaces));
          return { ...row, caseNumber: " ".repeat(spaces) + (isUpper ? number.toUpperCase() : number) };
        });
        const one = draw(aList(rows), aSeed(seed), NOTHING_BY_HAND);
        const other = draw(aList(again), aSeed(` ${seed} `), NOTHING_BY_HAND);
        expect(new Set(numbersOf(other.ten))).toEqual(new Set(numbersOf(one.ten)));
      }),
      { numRuns: 40, seed: 1 },
    );
  });

  it("gets others with another seed", () => {
    const list = aList(theHundred());
    const tens = Array.from({ length: 200 }, (_, i) =>
      numbersOf(draw(list, aSeed(`seed ${i}`), NOTHING_BY_HAND).ten).join(),
    );
    expect(new Set(tens).size).toBe(200);
  });

  it("finds every ticket unchanged when a case that is not chosen is deleted", () => {
    const rows = numbered(theHundred());
    fc.assert(
      fc.property(seeds, fc.nat(99), (text, at) => {
        const seed = aSeed(text);
        const before = draw(aList(rows), seed, NOTHING_BY_HAND);
        if (numbersOf(before.ten).includes(`ab ${1001 + at}`)) return;
        const shorter = aList(rows.filter((_, i) => i !== at));
        expect(numbersOf(draw(shorter, seed, NOTHING_BY_HAND).ten)).toEqual(numbersOf(before.ten));
        const tickets = new Map(
          candidatesOf(aList(rows), seed).map(({ number, ticket }) => [number, ticket]),
        );
        for (const { number, ticket } of candidatesOf(shorter, seed))
          expect(tickets.get(number)).toBe(ticket);
      }),
      { numRuns: 40, seed: 2 },
    );
  });

  it("needs nothing but sha256sum and sort", () => {
    const list = aList(numbered(theHundred()));
    const { ten } = draw(list, aSeed("it's 4-6"), byHand(["ab 1002"], ["ab 1040"]));
    // The lines' tickets, sorted as bytes; equal ones by number.
    const script = [
      "while IFS= read -r number; do",
      '  printf \'%s %s\\n\' "$(printf \'%s\' "$SEED|$number" | sha256sum | cut -c1-13)" "$number"',
      'done | LC_ALL=C sort | head -n "$OPEN" | cut -d" " -f2-',
    ].join("\n");
    const lowest = GROUPS.flatMap((group) => {
      const numbers = numbersIn(group, list).filter((number) => !["ab 1002", "ab 1040"].includes(number));
      return execFileSync("sh", ["-c", script], {
        input: `${numbers.join("\n").toUpperCase()}\n`,
        encoding: "utf8",
        env: { ...process.env, SEED: "it's 4-6", OPEN: String(QUOTAS[group] - (group === "LAC" ? 1 : 0)) },
      })
        .trim()
        .split("\n");
    });
    expect(new Set(numbersOf(ten))).toEqual(
      new Set(["ab 1002", ...lowest.map((number) => number.toLowerCase())]),
    );
  });
});

test("Draw is fair: over 20,000 seeds each case is drawn within 4 standard errors of its share", () => {
  // One small group will do: a ticket knows nothing of the other cases.
  const size = 10;
  const list = aList(cases(size, { group: "CPR" }));
  const draws = 20_000;
  const times = new Map<string, number>();
  for (let i = 0; i < draws; i++)
    for (const number of numbersOf(draw(list, aSeed(`fair ${i}`), NOTHING_BY_HAND).ten))
      times.set(number, (times.get(number) ?? 0) + 1);
  const share = QUOTAS.CPR / size;
  const error = Math.sqrt((share * (1 - share)) / draws);
  for (const number of numbersIn("CPR", list))
    expect(Math.abs((times.get(number) ?? 0) / draws - share)).toBeLessThan(4 * error);
});
