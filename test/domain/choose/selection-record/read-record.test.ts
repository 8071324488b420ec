import fc from "fast-check";
import type { CaseList } from "../../../../src/domain/case-list/case-list";
import { UNKNOWN_DIGESTS } from "../../../../src/domain/choose/changed-since";
import { type ChoiceRecord, EMPTY_RECORD } from "../../../../src/domain/choose/choice-record/choice-record";
import { after, afterFlagging, afterUnticking, withExclusion, withPickReason } from "../after";
import {
  type CurrentChoice,
  currentChoice,
} from "../../../../src/domain/choose/choice-record/current-choice";
import { bringBack, earlierChoices } from "../../../../src/domain/choose/choice-record/earlier-choices";
import { asMoment } from "../../../../src/domain/choose/choice-record/moment";
import { readRecord } from "../../../../src/domain/choose/selection-record/read-record";
import { WITHDRAWN_BECAUSE } from "../../../../src/domain/choose/withdrawn-because";
import type { Cell } from "../../../../src/domain/spreadsheet/cell";
import type { SheetCells } from "../../../../src/domain/spreadsheet/sheet-cells";
import { aList, theHundred } from "../../../support/a-list";
import { sheetOf } from "../../support/written";
import { byHandIn, type Going, pressed, withdrawn } from "../a-chosen-ten";
import { recordLines } from "../at-once";

const A1 = { row: 0, column: 0 };
const ABOVE: readonly Cell[][] = [["Selection record"], ["Local authority"], ["List date"], ["A hint"], []];

/** Numbers as authorities give them, and some that look like what the record says besides. */
const ODD_NUMBERS = [
  "none",
  'A "1"',
  "B, 2",
  "C; left out: 3",
  "D  4",
  "Withdrawn",
  "e (5)",
  "1. Draw",
  "on 6",
];
const LIST = aList(
  theHundred().map((cells, i) => ({
    ...cells,
    caseNumber: ODD_NUMBERS[i % 11] ? `${ODD_NUMBERS[i % 11]}${i < 11 ? "" : i}` : 1001 + i,
  })),
);

/** Selection record as it is written once the ten are flagged. */
const sheetOfRecord = ({ list, kept }: Going): SheetCells =>
  sheetOf([
    ...ABOVE,
    ...recordLines(list, kept, currentChoice(list, kept), { version: "1.2.3" }).map(({ cells }) => [
      ...cells,
    ]),
  ]);

const flaggedOnce = ({ list, kept }: Going): Going => ({
  list,
  kept: afterFlagging(kept, list, currentChoice(list, kept).ten, asMoment("26/11/2026 08:05")),
});

const readBack = (going: Going): ChoiceRecord | undefined => readRecord(sheetOfRecord(going), A1, going.list);

/** What a choice comes to: all that the sheet tells, and what follows from it. */
const meaning = (list: CaseList, record: ChoiceRecord) => {
  const { by, ten, byHand, reserves, takenOut }: CurrentChoice = currentChoice(list, record);
  const { drawings, broughtBack, excluded, withdrawals, baseline } = record;
  return {
    by,
    ten,
    byHand,
    reserves,
    takenOut: [...takenOut].sort(),
    drawings,
    broughtBack,
    excluded,
    withdrawals,
    baseline,
  };
};

type Step = (going: Going) => Going;

const anyCase = fc.nat(99).map((i) => LIST.cases[i]?.number ?? "");
const words = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    "because of this ".repeat(20),
    "two  spaces ".repeat(15),
    "; replaced by on ",
    "none: at home",
  ),
);
const reason = words.map((text) => text.trim().replace(/ {2,}/g, " "));
const seed = fc
  .oneof(words, fc.constantFrom("4-6-1-3", " with seed 7", "x picked before: none; left out: none"))
  .filter((text) => text.trim() !== "");

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.constantFrom("Draw" as const, "Draw" as const, "Spread" as const), seed).map(
    ([method, text]): Step =>
      (going) =>
        pressed(method, going, text),
  ),
  fc
    .tuple(anyCase, reason)
    .map(([number, why]): Step => ({ list, kept }) => ({ list, kept: withExclusion(kept, number, why) })),
  fc.tuple(anyCase, reason).map(
    ([number, why]): Step =>
      ({ list, kept }) =>
        byHandIn({ list, kept: withPickReason(kept, number, why) }, [number]),
  ),
  fc.nat(9).map((place): Step => ({ list, kept }) => {
    const number = currentChoice(list, kept).ten[place]?.theCase.number ?? "";
    return byHandIn({ list, kept: afterUnticking(kept, number) }, [], [number]);
  }),
  fc
    .tuple(fc.nat(9), fc.constantFrom(...WITHDRAWN_BECAUSE), reason)
    .map(([place, because, more]): Step => (going) => {
      const { by, ten, reserves } = currentChoice(going.list, going.kept);
      const one = ten[place];
      return by && one && reserves[one.group].length > 0
        ? withdrawn(going, one.theCase.number, because, more)
        : going;
    }),
  fc.nat(3).map((place): Step => (going) => {
    const choice = earlierChoices(going.kept)[place];
    if (!choice || choice.ten.some((number) => going.kept.excluded.has(number))) return going;
    const { list, events } = bringBack(going.list, going.kept, choice);
    return { list, kept: after(going.kept, events, asMoment("26/11/2026 08:01 GMT")) };
  }),
);

test("what was chosen is read from the record again: lines written, lines read", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 7 }), (steps) => {
      const going = flaggedOnce(
        steps.reduce<Going>((before, next) => next(before), { list: LIST, kept: EMPTY_RECORD }),
      );
      const read = readBack(going);
      expect(read && meaning(going.list, read)).toEqual(meaning(going.list, going.kept));
    }),
    { seed: 20261126, numRuns: 60 },
  );
});

const DRAWN = flaggedOnce(pressed("Draw", { list: LIST, kept: EMPTY_RECORD }));

test("rows and columns inserted before it do no harm", () => {
  const cells = sheetOfRecord(DRAWN);
  const moved = { ...cells, top: 3, left: 2 };
  expect(readRecord(moved, { row: 3, column: 2 }, DRAWN.list)).toEqual(readBack(DRAWN));
});

test("a list that has changed since is known by its fingerprint, though not which cases", () => {
  const { cases } = DRAWN.list;
  const other = aList(theHundred());
  expect(cases).toHaveLength(other.cases.length);
  expect(readRecord(sheetOfRecord(DRAWN), A1, other)?.baseline?.list).toEqual({
    fingerprint: DRAWN.kept.baseline?.list.fingerprint,
    digests: UNKNOWN_DIGESTS,
  });
});

test("what people wrote over is left out, and the rest counts", () => {
  const cells = sheetOfRecord(
    withdrawn(DRAWN, currentChoice(DRAWN.list, DRAWN.kept).ten[0]?.theCase.number ?? ""),
  );
  const spoilt = cells.values.map((row) =>
    row.map((cell) =>
      String(cell)
        .replace(/^on .* with seed .*/, "yesterday")
        .replace(/^moved away/, "gone"),
    ),
  );
  const read = readRecord({ ...cells, values: spoilt }, A1, DRAWN.list);
  expect(read).toMatchObject({ drawings: [], withdrawals: [] });
  expect(read?.baseline?.ten).toHaveLength(10);
});

test("a sheet that tells of no choice has none", () => {
  expect(readRecord(sheetOf([]), A1, LIST)).toBeUndefined();
  expect(
    readRecord(sheetOf([...ABOVE, ["Why each case"], ["1047", "Picked: so."]]), A1, LIST),
  ).toBeUndefined();
});
