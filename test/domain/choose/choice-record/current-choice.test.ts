import { fingerprint } from "../../../../src/domain/choose/fingerprint";
import { EMPTY_RECORD } from "../../../../src/domain/choose/choice-record/choice-record";
import { afterFlagging, afterUnticking, withExclusion, withPickReason } from "../after";
import { asMoment } from "../../../../src/domain/choose/choice-record/moment";
import { currentChoice } from "../../../../src/domain/choose/choice-record/current-choice";
import { aList, theHundred } from "../../../support/a-list";
import { numbersOf } from "../a-choice";
import { byHandIn, DRAWN_AT, type Going, pressed, withdrawn } from "../a-chosen-ten";

const START: Going = { list: aList(theHundred()), kept: EMPTY_RECORD };
const howOf = ({ list, kept: record }: Going): string[] =>
  currentChoice(list, record).ten.map(({ origin }) => origin);

test("without a draw all ticked cases are picked, and there are no reserves", () => {
  const { list, kept: record } = byHandIn(START, ["1070", "1002", "1040"]);
  const current = currentChoice(list, record);
  expect(numbersOf(current.ten)).toEqual(["1002", "1040", "1070"]);
  expect(howOf({ list, kept: record })).toEqual(["picked", "picked", "picked"]);
  expect(current.by).toBeUndefined();
  expect(current.byHand.picked).toEqual(
    new Map([
      ["1002", ""],
      ["1040", ""],
      ["1070", ""],
    ]),
  );
  expect(current.reserves).toEqual({ LAC: [], CPR: [], LDD: [] });
});

test("a draw keeps the picks and says what it did, to be done again", () => {
  const record = withPickReason(withExclusion(EMPTY_RECORD, "1003", "a sibling"), "1002", "complaint");
  const going = pressed("Draw", byHandIn({ ...START, kept: record }, ["1002"]));
  const current = currentChoice(going.list, going.kept);
  expect(howOf(going).sort()).toEqual([...Array<string>(9).fill("drawn"), "picked"]);
  expect(current.by).toEqual({ method: "Draw", seed: "4-6-1-3" });
  expect(current.byHand).toEqual({
    picked: new Map([["1002", "complaint"]]),
    excluded: new Map([["1003", "a sibling"]]),
  });
  const others = numbersOf(current.ten).filter((number) => number !== "1002");
  expect(going.kept.drawings).toEqual([
    {
      method: "Draw",
      seed: "4-6-1-3",
      at: DRAWN_AT,
      picked: ["1002"],
      excluded: ["1003"],
      filled: others,
      fingerprint: fingerprint(START.list),
    },
  ]);
  expect(going.kept.baseline?.ten).toEqual([...others, "1002"].sort());
  expect(numbersOf(current.reserves.LAC)).toHaveLength(3);
});

test("a second draw lets go of what the first brought in, and both are kept", () => {
  const once = pressed("Draw", START);
  const twice = pressed("Spread", once, "9-9");
  expect(howOf(twice)).toEqual(Array<string>(10).fill("spread"));
  expect(twice.kept.drawings.map(({ method, seed }) => `${method} ${seed}`)).toEqual([
    "Draw 4-6-1-3",
    "Spread 9-9",
  ]);
  const again = pressed("Draw", twice);
  expect(numbersOf(currentChoice(again.list, again.kept).ten)).toEqual(
    numbersOf(currentChoice(once.list, once.kept).ten),
  );
});

test("a case unticked since the draw is named, and ticked again it is picked", () => {
  const drawn = pressed("Draw", START);
  const [first = ""] = numbersOf(currentChoice(drawn.list, drawn.kept).ten);
  const off = byHandIn(drawn, [], [first]);
  expect(currentChoice(off.list, off.kept).takenOut).toEqual([first]);
  const on = byHandIn({ ...off, kept: afterUnticking(off.kept, first) }, [first]);
  const current = currentChoice(on.list, on.kept);
  expect(current.takenOut).toEqual([]);
  expect(current.ten[0]?.origin).toBe("picked");
});

test("a withdrawn case is excluded, its place taken by a reserve of the same way in", () => {
  const drawn = pressed("Draw", byHandIn(START, ["1002"]));
  const current = currentChoice(drawn.list, drawn.kept);
  const [next] = numbersOf(current.reserves.LAC);
  const after = withdrawn(
    { ...drawn, kept: withPickReason(drawn.kept, "1002", "x") },
    "1002",
    "consent",
    "by post",
  );
  const now = currentChoice(after.list, after.kept);
  expect(numbersOf(now.ten)).toContain(next);
  expect(howOf(after)).toEqual(Array<string>(10).fill("drawn"));
  expect(now.byHand).toEqual({ picked: new Map(), excluded: new Map([["1002", "withdrawn: consent"]]) });
  expect(now.takenOut).toEqual([]);
  expect(after.kept.pickReasons.size).toBe(0);
  expect(after.kept.withdrawals).toEqual([
    { number: "1002", because: "consent", more: "by post", at: "25/11/2026 09:10 GMT", replacement: next },
  ]);
  expect(after.kept.baseline?.list).toBe(drawn.kept.baseline?.list);
  expect(after.kept.baseline?.ten).toEqual(numbersOf(now.ten).sort());
});

test("a withdrawn case that is ticked again counts as picked", () => {
  const drawn = pressed("Draw", byHandIn(START, ["1002"]));
  const back = byHandIn(withdrawn(drawn, "1002"), ["1002"]);
  const { byHand } = currentChoice(back.list, back.kept);
  expect(byHand).toEqual({ picked: new Map([["1002", ""]]), excluded: new Map() });
});

test("flagging remembers the list where others are ticked than were chosen, and only then", () => {
  const at = asMoment("25/11/2026 10:00");
  const drawn = pressed("Draw", START);
  const { ten } = currentChoice(drawn.list, drawn.kept);
  const same = afterFlagging(drawn.kept, drawn.list, ten, at);
  expect(same.baseline).toEqual(drawn.kept.baseline);
  // Each ten that is flagged is known later, once.
  expect(same.flaggings).toMatchObject([
    { at, ten: numbersOf(ten).sort(), came: { drawing: { seed: "4-6-1-3" } } },
  ]);
  expect(afterFlagging(same, drawn.list, ten, at)).toBe(same);
  const fewer = ten.slice(1);
  expect(afterFlagging(drawn.kept, drawn.list, fewer, at).baseline).toMatchObject({
    at,
    ten: numbersOf(fewer).sort(),
    list: { fingerprint: fingerprint(drawn.list) },
  });
  expect(afterFlagging(EMPTY_RECORD, drawn.list, ten, at).baseline?.at).toBe(at);
});

test("exclusions and reasons come and go", () => {
  const record = withExclusion(EMPTY_RECORD, "1003", "");
  expect(record.excluded).toEqual(new Map([["1003", ""]]));
  expect(withExclusion(record, "1003", undefined).excluded.size).toBe(0);
  const given = withPickReason(record, "1002", "complaint");
  expect(given.pickReasons).toEqual(new Map([["1002", "complaint"]]));
  expect(withPickReason(given, "1002", "").pickReasons.size).toBe(0);
});
