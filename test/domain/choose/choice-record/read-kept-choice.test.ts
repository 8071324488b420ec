import fc from "fast-check";
import type { ChoiceEvent } from "../../../../src/domain/choose/choice-record/choice-event";
import { gapWords } from "../../../../src/domain/choose/choice-record/gap-words";
import { type ChoiceRecord, EMPTY_RECORD } from "../../../../src/domain/choose/choice-record/choice-record";
import { OLD_CHOICE_KEY } from "../../../../src/domain/choose/choice-record/choice-settings";
import { keepEvents } from "../../../../src/domain/choose/choice-record/kept-choice";
import { readKeptChoice } from "../../../../src/domain/choose/choice-record/read-kept-choice";
import { timeIn } from "../../../../src/domain/shared/time";
import { aList, theHundred } from "../../../support/a-list";
import { oldChoice } from "../../../support/old-choice";
import { aSeed } from "../a-choice";

type Settings = ReadonlyMap<string, string>;

const LIST = aList(theHundred());
const NUMBERS = LIST.cases.map(({ number }) => number);
const [A = "", B = "", C = ""] = NUMBERS;

const time = (text = "2026-11-24T18:39:00.000+00:00") => {
  const known = timeIn(text);
  if (known === undefined) throw new Error(`${text} is no time`);
  return known;
};

/** Settings after a press that knew of `known` kept these events. */
const kept = (known: Settings, events: readonly ChoiceEvent[], id: string, at = time()): Settings =>
  new Map([
    ...known,
    ...keepEvents(known, events, { time: at, id }).flatMap((change): [string, string][] =>
      change.type === "write setting" ? [[change.key, change.text]] : [],
    ),
  ]);

const recordOf = (settings: Settings): ChoiceRecord => readKeptChoice(settings, LIST).record ?? EMPTY_RECORD;

const aDraw = (seed: string, filled: readonly string[] = [A, B]): ChoiceEvent => ({
  ...{ type: "drawn", method: "Draw", seed: aSeed(seed), fingerprint: "9f2c" },
  ...{ picked: [], excluded: [], filled },
});

const number = fc.constantFrom(...NUMBERS.slice(0, 8));
const anEvent: fc.Arbitrary<ChoiceEvent> = fc.oneof(
  fc
    .tuple(fc.constantFrom("1-1", "2-2"), fc.uniqueArray(number, { minLength: 1 }))
    .map(([seed, filled]) => aDraw(seed, filled)),
  fc.record({ type: fc.constantFrom("ticked" as const, "unticked" as const), number }),
  fc.record({ type: fc.constant("excluded" as const), number, reason: fc.string() }),
  fc.record({ type: fc.constant("exclusion taken back" as const), number }),
  fc.record({ type: fc.constant("pick explained" as const), number, reason: fc.string() }),
  fc.tuple(number, number).map(([gone, replacement]): ChoiceEvent => ({
    ...{ type: "withdrawn", number: gone, because: "closed", more: "", replacement },
    ...{ origin: "drawn", ten: [replacement] },
  })),
);
const somePresses = fc.array(fc.array(anEvent, { minLength: 1, maxLength: 3 }), { maxLength: 12 });

test("whoever has the same entries knows the same, in whatever order they came to the workbook", () => {
  fc.assert(
    fc.property(somePresses, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (presses, order) => {
      const settings = presses.reduce<Settings>(
        (known, events, i) => kept(known, events, `id${i}`),
        new Map(),
      );
      const shuffled = [...settings]
        .map((entry, i) => ({ entry, at: order[i] ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ entry }) => entry);
      expect(recordOf(new Map(shuffled))).toEqual(recordOf(settings));
    }),
    { seed: 20261127, numRuns: 100 },
  );
});

test("two people who did not know of each other: the union is the same both ways, and nothing of either is lost", () => {
  fc.assert(
    fc.property(somePresses, somePresses, somePresses, (before, mine, theirs) => {
      const press = (id: string) => (known: Settings, events: readonly ChoiceEvent[], i: number) =>
        kept(known, events, `${id}${i}`);
      const shared = before.reduce<Settings>(press("shared"), new Map());
      const [a, b] = [mine.reduce(press("mine"), shared), theirs.reduce(press("theirs"), shared)];
      const union = new Map([...a, ...b]);
      expect(recordOf(union)).toEqual(recordOf(new Map([...b, ...a])));
      const events = (settings: Settings): number => settings.size - shared.size;
      expect(union.size).toBe(shared.size + events(a) + events(b));
      expect(recordOf(union).gaps).toEqual([]);
    }),
    { seed: 20261128, numRuns: 100 },
  );
});

test("what a press knew of comes before it, whatever the clocks of two machines say", () => {
  const first = kept(new Map(), [{ type: "excluded", number: A, reason: "" }], "a", time());
  const early = time("2026-11-24T18:30:00.000+00:00");
  expect(recordOf(kept(first, [{ type: "exclusion taken back", number: A }], "b", early)).excluded.size).toBe(
    0,
  );
});

test("where neither knew of the other the earlier comes first, and the night the clocks go back is no longer than it is", () => {
  const [summer, winter] = [time("2026-10-25T01:50:00.000+01:00"), time("2026-10-25T01:10:00.000+00:00")];
  const later = kept(new Map(), [aDraw("2-2")], "a", winter);
  const earlier = kept(new Map(), [aDraw("1-1")], "b", summer);
  const { drawings } = recordOf(new Map([...later, ...earlier]));
  expect(drawings.map(({ seed, at }) => `${seed}, ${at}`)).toEqual([
    "1-1, 25/10/2026 01:50 BST",
    "2-2, 25/10/2026 01:10 GMT",
  ]);
});

test("the same draw twice on end is one, and an entry that stands there twice is one", () => {
  const once = kept(new Map(), [aDraw("1-1")], "a");
  const twice = kept(once, [aDraw("1-1")], "b");
  expect(recordOf(twice).drawings).toHaveLength(1);
  const [[, text = ""] = []] = once;
  const withdrawal: ChoiceEvent = {
    ...{ type: "withdrawn", number: A, because: "closed", more: "", replacement: C },
    ...{ origin: "drawn", ten: [B, C] },
  };
  const more = kept(new Map([...twice, ["CaseTracking.Log.choice.2.copy", text]]), [withdrawal], "c");
  expect(recordOf(more)).toMatchObject({
    drawings: [{ seed: "1-1" }],
    withdrawals: [{ number: A }],
    gaps: [],
  });
});

test("what an earlier version kept is what the log begins with", () => {
  const old = fc.record({
    pickReasons: fc.array(fc.tuple(number, fc.string({ minLength: 1 }))).map((pairs) => new Map(pairs)),
    excluded: fc.array(fc.tuple(number, fc.string())).map((pairs) => new Map(pairs)),
    filled: fc
      .array(fc.tuple(number, fc.constantFrom("drawn" as const, "spread" as const)))
      .map((pairs) => new Map(pairs)),
    oldLines: fc.array(fc.string()),
  });
  fc.assert(
    fc.property(old, somePresses, (part, presses) => {
      const record: ChoiceRecord = { ...EMPTY_RECORD, ...part };
      const settings: Settings = new Map([oldChoice(record)]);
      expect(recordOf(settings)).toEqual(record);
      const later = presses.reduce<Settings>((known, events, i) => kept(known, events, `id${i}`), settings);
      expect(later.get(OLD_CHOICE_KEY)).toBe(settings.get(OLD_CHOICE_KEY));
      expect(recordOf(later).oldLines).toEqual(record.oldLines);
    }),
    { seed: 20261129, numRuns: 60 },
  );
});

test("a list stands in the log once for what refers to it; where it is gone only the fingerprint is known", () => {
  const list: ChoiceEvent = { type: "list", list: { fingerprint: "9f2c", digests: "1001 ab" } };
  const settings = kept(new Map(), [list, aDraw("1-1")], "a");
  expect(recordOf(settings).baseline?.list).toEqual({ fingerprint: "9f2c", digests: "1001 ab" });
  expect(recordOf(new Map([...settings].slice(1))).baseline?.list).toEqual({
    fingerprint: "9f2c",
    digests: "?",
  });
});

describe("where something cannot be read", () => {
  const settings = kept(new Map(), [aDraw("1-1"), { type: "excluded", number: C, reason: "" }], "a");
  const [first = "", other = ""] = settings.keys();
  const [text = "", second] = [settings.get(first), [other, settings.get(other) ?? ""] as const];
  const wording = (change: Settings): readonly string[] => readKeptChoice(change, LIST).gaps.map(gapWords);

  test.each([
    ["cut short", text.slice(0, -9)],
    ["no JSON", "draw"],
    ["of a newer version", text.replace('"version":1', '"version":2')],
    ["of an unknown type", text.replace('"drawn"', '"drawn by lot"')],
    ["without its seed", text.replace('"seed":"1-1",', "")],
    ["without a time", text.replace("+00:00", "")],
  ])("%s: it is named, the rest counts, and nothing is said for certain", (_, damaged) => {
    const { record, gaps } = readKeptChoice(new Map([[first, damaged], second]), LIST);
    expect(gaps.map(gapWords)).toEqual([
      "1 note of the add-in cannot be read; it is kept as it is. A newer version may have written it.",
    ]);
    expect(record).toMatchObject({ drawings: [], excluded: new Map([[C, ""]]), gaps });
  });

  test("what is gone is missed", () => {
    expect(wording(new Map([second]))).toEqual(["1 note of the add-in is missing from this workbook."]);
    expect(wording(new Map([["CaseTracking.Log.choice.4.b", text]]))).toEqual([
      "3 notes of the add-in are missing from this workbook.",
    ]);
  });

  test("keys that nobody gave are no notes that can be read", () => {
    expect(
      wording(new Map([...settings, ["CaseTracking.Log.choice.mine", text.replace("1-1", "2-2")]])),
    ).toHaveLength(1);
  });

  test("draws and withdrawals of another list are told and do not count", () => {
    const other = kept(settings, [aDraw("9-9", ["x1", "x2"])], "b");
    expect(readKeptChoice(other, LIST)).toMatchObject({
      record: { drawings: [{ seed: "1-1" }] },
      gaps: [{ type: "of others", notes: 1 }],
    });
  });

  test("a whole that an earlier version kept and that was damaged since is named too", () => {
    const [key, old] = oldChoice({ ...EMPTY_RECORD, excluded: new Map([[A, ""]]) });
    expect(wording(new Map([[key, old]]))).toEqual([]);
    expect(wording(new Map([[key, old.slice(0, -1)]]))).toHaveLength(1);
    expect(wording(new Map([[key, old.replace(`"${A}"`, "7")]]))).toHaveLength(1);
    expect(readKeptChoice(new Map([[key, "{"]]), LIST).record).toBeUndefined();
  });
});
