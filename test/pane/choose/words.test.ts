import { asMoment } from "../../../src/domain/choose/choice-record/moment";
import { EMPTY_RECORD } from "../../../src/domain/choose/choice-record/choice-record";
import type { ChoiceNoteKind } from "../../../src/domain/choose/notes-by-kind";
import { currentChoice } from "../../../src/domain/choose/choice-record/current-choice";
import {
  cameInWords,
  drawnBeforeWords,
  excludeWords,
  forgetWords,
  groupWords,
  leftOutWords,
  moreChangesWords,
  optionWords,
  quotaWords,
  reasonLabel,
  reservesWords,
  shareWords,
  shownWords,
  staleWords,
  tooManyWords,
  trackWords,
  uncountedWords,
} from "../../../src/pane/choose/words";
import { type Going, pressed } from "../../domain/choose/a-chosen-ten";
import { sheetOf } from "../../domain/support/written";
import { aCase, aList, cases, theOnlyCase } from "../../support/a-list";
import { addressIn } from "../../support/list-addresses";

test("A group is said with its name", () => {
  expect(groupWords("CPR")).toBe("CPR, child protection register");
});

test("A quota says what to do", () => {
  expect(quotaWords("LAC", 3)).toBe("3 of 4, choose 1 more");
  expect(quotaWords("CPR", 2)).toBe("2 of 2, complete");
  expect(quotaWords("LDD", 6)).toBe("6 of 4, remove 2");
});

test("A tick is named by the case number as it was typed", () => {
  expect(trackWords(theOnlyCase({ caseNumber: "LA/0071 b" }).theCase)).toBe("Track LA/0071 b");
  expect(trackWords(theOnlyCase({ caseNumber: 1047 }).theCase)).toBe("Track 1047");
});

test("Ticks that count for no quota are named by their cells, in the order of the rows", () => {
  const list = aList([
    aCase({ group: "", tracked: "Yes" }),
    { tracked: "Yes" },
    aCase({ caseNumber: "7", tracked: "Yes" }),
    aCase({ caseNumber: "7" }),
    aCase({ tracked: "Yes" }),
  ]);
  expect(uncountedWords(list)).toBe(
    `Not counted: ${addressIn("tracked", 6)}, ${addressIn("tracked", 7)} and ${addressIn("tracked", 8)}. A tracked case needs a group and a case number of its own.`,
  );
  expect(leftOutWords(list)).toBe("3 cases left out: no group, no case number, or a number used twice.");
});

test("Nothing is said where all cases can be tracked", () => {
  const list = aList([aCase({ tracked: "Yes" }), aCase()]);
  expect(uncountedWords(list)).toBeUndefined();
  expect(leftOutWords(list)).toBeUndefined();
});

test("An exclusion and the reasons are named by the case number", () => {
  const { theCase } = theOnlyCase({ caseNumber: 1047 });
  expect(excludeWords(theCase)).toBe("Exclude 1047");
  expect(reasonLabel(theCase, true)).toBe("Why 1047 is excluded (optional)");
  expect(reasonLabel({ ...theCase, tracked: true }, false)).toBe("Why 1047 is picked (optional)");
  expect(reasonLabel(theCase, false)).toBe("Why 1047 is unticked (optional)");
});

const START: Going = {
  list: aList([...cases(5, { group: "LAC" }), ...cases(2, { group: "CPR" }), ...cases(8, { group: "LDD" })]),
  kept: EMPTY_RECORD,
};

test("What was drawn before is said: the one draw, or how many and the last", () => {
  const once = pressed("Draw", START);
  expect(drawnBeforeWords(EMPTY_RECORD)).toBeUndefined();
  expect(drawnBeforeWords(once.kept)).toBe(
    "So far: Draw with seed 4-6-1-3, 24/11/2026 18:39 GMT. A further draw is recorded as such.",
  );
  const twice = pressed("Spread", once, "2").kept;
  expect(drawnBeforeWords(twice)).toBe(
    "So far 2 choices, all of them logged. The last: Spread with seed 2, 24/11/2026 18:39 GMT.",
  );
  const back = {
    at: asMoment("24/11/2026 18:44 GMT"),
    choice: asMoment("24/11/2026 18:35 GMT"),
    drawings: 2,
  };
  expect(
    drawnBeforeWords({ ...twice, broughtBack: [{ ...back, ticked: [], unticked: [], drawing: 0 }] }),
  ).toBe(
    "So far 2 choices, all of them logged. The last: Spread with seed 2, 24/11/2026 18:39 GMT. Since then the choice of 24/11/2026 18:35 GMT was brought back.",
  );
});

test("How the ten came in, and who stands by", () => {
  const { list, kept: record } = pressed("Draw", START);
  const current = currentChoice(list, record);
  expect(cameInWords(current)).toBe("0 picked, 10 drawn.");
  expect(cameInWords(currentChoice(list, EMPTY_RECORD))).toBe("10 picked.");
  expect(reservesWords(current.reserves)).toMatch(
    /^In reserve: LAC \d{4}; CPR none; LDD \d{4}, then \d{4}, then \d{4}\.$/,
  );
});

test("A sheet that names other cases than are ticked is said to, and no other", () => {
  const { list, kept: record } = pressed("Draw", START);
  const current = currentChoice(list, record);
  const sheetWith = (numbers: readonly string[], header = "Status") => ({
    sheet: "Selected cases",
    range: { top: 0, left: 0, bottom: numbers.length + 1, right: 1 },
    cells: sheetOf([
      ["Case number", header],
      ...numbers.map((number) => [number, " chosen"]),
      ["1999", "Reserve"],
    ]),
  });
  const ten = current.ten.map(({ theCase }) => theCase.number);
  const stale =
    "The sheet Selected cases names other cases than are ticked now. Press Flag the ten to bring it up to date.";
  expect(staleWords(undefined, current, list)).toBeUndefined();
  expect(staleWords(sheetWith(ten), current, list)).toBeUndefined();
  expect(staleWords(sheetWith(ten, "State"), current, list)).toBeUndefined();
  expect(staleWords(sheetWith(ten.slice(1)), current, list)).toBe(stale);
  expect(staleWords({ ...sheetWith(ten.slice(1)), sheet: "Ours" }, current, list)).toMatch(
    /^The sheet Ours /,
  );
  expect(staleWords(sheetWith([...ten.slice(1), "1999"]), current, list)).toBe(stale);

  const [first] = current.ten;
  const without = { ...current, ten: current.ten.slice(1) };
  const open = {
    ...list,
    cases: list.cases.map((one) => (one === first?.theCase ? { ...one, tracked: false } : one)),
  };
  expect(staleWords(sheetWith(ten), without, open)).toBe(
    "The sheet Selected cases names other cases than are ticked now. LAC: 3 of 4. Choose 1 more. Then press Flag the ten to bring it up to date.",
  );
});

test("What is forgotten is named by kind, one note as one, and the record as its sheet is called", () => {
  const words = (kinds: readonly (readonly [ChoiceNoteKind, number])[], sheet?: string): readonly string[] =>
    forgetWords(
      new Map(kinds),
      kinds.reduce((sum, [, count]) => sum + count, 0),
      sheet,
    );
  expect(words([["other", 1]])[0]).toBe(
    "This deletes the only note of the choice that the add-in keeps in this workbook.",
  );
  expect(
    words([
      ["draw", 1],
      ["other", 2],
    ])[0],
  ).toBe(
    "This deletes all 3 notes of the choice that the add-in keeps in this workbook: 1 draw and 2 other notes.",
  );
  expect(words([["draw", 1]], "Our record").at(-1)).toContain("the sheet Our record says “Not known");
});

test("Counts of cases, shares and options are said in few words", () => {
  expect(shareWords({ count: 3, share: 0.125 })).toBe("3 (13%)");
  expect(optionWords("White", 12)).toBe("White (12)");
  expect(shownWords(100, 100)).toBe("100 cases");
  expect(shownWords(1, 1000)).toBe("1 of 1,000 cases");
  expect(tooManyWords(1)).toBe("1 more case. Choose a filter to see it.");
  expect(tooManyWords(2)).toBe("2 more cases. Choose a filter to see them.");
  expect(moreChangesWords(1)).toBe(
    "1 more case, all named on the record of the choice once the ten are flagged again.",
  );
});
