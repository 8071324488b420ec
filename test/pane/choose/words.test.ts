import {
  groupWords,
  leftOutWords,
  quotaWords,
  trackWords,
  uncountedWords,
} from "../../../src/pane/choose/words";
import { aCase, aList, theOnlyCase } from "../../support/a-list";

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
    "Not counted: W6, W7 and W8. A tracked case needs a group and a case number of its own.",
  );
  expect(leftOutWords(list)).toBe("3 cases left out: no group, no case number, or a number used twice.");
});

test("Nothing is said where all cases can be tracked", () => {
  const list = aList([aCase({ tracked: "Yes" }), aCase()]);
  expect(uncountedWords(list)).toBeUndefined();
  expect(leftOutWords(list)).toBeUndefined();
});
