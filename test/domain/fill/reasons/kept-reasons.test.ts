import fc from "fast-check";
import { reasonChanges } from "../../../../src/domain/fill/reasons/kept-reasons";
import { readKeptReasons } from "../../../../src/domain/fill/reasons/read-kept-reasons";
import { type Reason, reasonKey, type Reasons } from "../../../../src/domain/fill/reasons/reasons";
import { timeIn } from "../../../../src/domain/shared/time";

type Settings = ReadonlyMap<string, string>;

const time = timeIn("2026-11-24T18:39:00.000+00:00");

/** Settings after a press that read `read` and keeps these reasons in a workbook that holds `now`. */
function kept(read: Settings, wanted: Reasons, id: string, now: Settings = read): Settings {
  if (time === undefined) throw new Error("No time");
  const after = new Map(now);
  for (const change of reasonChanges(read, readKeptReasons(read), wanted, { time, id })) {
    if (change.type === "write setting") after.set(change.key, change.text);
    if (change.type === "delete setting") after.delete(change.key);
  }
  return after;
}

const about = (number: string, text = `because of ${number}`): Reason => ({
  rule: "r",
  of: "case",
  about: number,
  text,
});
const [A, B, C] = [about("a"), about("b"), about("c")];
const reasonsIn = (settings: Settings): Reasons => readKeptReasons(settings).reasons;

test("reasons that are kept are read again, and none is kept twice", () => {
  const settings = kept(new Map(), [A, B], "one");
  expect(reasonsIn(settings)).toEqual([A, B]);
  expect(kept(settings, [A, B], "two")).toEqual(settings);
});

test("two people who give reasons at once keep both", () => {
  const shared = kept(new Map(), [A], "one");
  const mine = kept(shared, [A, B], "mine");
  expect(reasonsIn(kept(shared, [A, C], "theirs", mine))).toEqual(expect.arrayContaining([A, B, C]));
});

test("the words of a reason that is gone are nowhere any more, the earlier ones neither", () => {
  const settings = kept(kept(new Map(), [A, B], "one"), [about("a", "or for that"), B], "two");
  const after = kept(settings, [B], "three");
  expect(reasonsIn(after)).toEqual([B]);
  expect([...after.values()].join()).not.toMatch(/because of a|or for that/);
});

describe("what an earlier version kept", () => {
  const OLD: Settings = new Map([
    ["reasons", JSON.stringify([["r", "case", "a", A.text], ["r", "list", "Said.", "Agreed"], { odd: 1 }])],
  ]);

  test("counts, and stays as it is while all of it stands", () => {
    const reasons = reasonsIn(OLD);
    expect(reasons).toEqual([A, { rule: "r", of: "list", about: "Said.", text: "Agreed" }]);
    expect(kept(OLD, [...reasons, B], "one").get("reasons")).toBe(OLD.get("reasons"));
  });

  test("loses the words of what is gone, and nothing that cannot be read", () => {
    expect(kept(OLD, [A], "one").get("reasons")).toBe(
      JSON.stringify([["r", "case", "a", A.text], { odd: 1 }]),
    );
    expect(readKeptReasons(OLD).unread).toBe(1);
  });

  test.each(["", "7", "{", "{}", "null"])("%j is no reason, and stays", (text) => {
    const settings: Settings = new Map([["reasons", text]]);
    expect(readKeptReasons(settings)).toMatchObject({ reasons: [], unread: 1 });
    expect(kept(settings, [], "one")).toEqual(settings);
  });

  test.each([
    [[1, ["a"], ["r", "row", "x", "t"], ["r", "case", "x", 1], null]],
    [[["r", "", "a1", "x"], ["r", "case", "a1"], ["r", "case", "a1", "x", "y"], { length: 4 }, "rcat"]],
  ])("items that are no reasons give none: %j", (items) => {
    expect(reasonsIn(new Map([["reasons", JSON.stringify(items)]]))).toEqual([]);
  });
});

test("a note that cannot be read stays, whatever is given and taken away", () => {
  const [key, text] = ["CaseTracking.Log.reasons.1.x", '{"version":2,"type":"reason"}'];
  const settings = kept(kept(new Map([[key, text]]), [A], "one"), [], "two");
  expect(settings).toEqual(new Map([[key, text]]));
  expect(readKeptReasons(settings).unread).toBe(1);
});

test("whatever is given, changed and taken away one after the other, the last stands", () => {
  const reason = fc
    .tuple(fc.constantFrom("a", "b", "c"), fc.string({ minLength: 1 }))
    .map(([number, text]) => about(number, text));
  const reasons = fc.uniqueArray(reason, { selector: reasonKey });
  fc.assert(
    fc.property(fc.array(reasons, { minLength: 1 }), (presses) => {
      const settings = presses.reduce<Settings>(
        (before, wanted, i) => kept(before, wanted, String(i)),
        new Map(),
      );
      const byKey = (some: Reasons): Map<string, string> =>
        new Map(some.map((one) => [reasonKey(one), one.text]));
      expect(byKey(reasonsIn(settings))).toEqual(byKey(presses.at(-1) ?? []));
    }),
    { seed: 20261130, numRuns: 60 },
  );
});
