import type { Finding } from "../../../../src/domain/case-list/finding";
import {
  besideWords,
  checkedWords,
  couldNotRunWords,
  EVERY_PART_WORDS,
  KIND_WORDS,
  moreWords,
  NONE_SHOWN_WORDS,
  NOTHING_WORDS,
  partWords,
} from "../../../../src/pane/fill/findings/words";
import { aList, theHundred } from "../../../support/a-list";
import { checkedOf } from "../../../support/a-session";

const finding = (caseNumber?: string): Finding => ({
  rule: "a-rule",
  severity: "error",
  address: "F14",
  message: "Enter the age.",
  ...(caseNumber !== undefined && { caseNumber }),
});

describe("What was checked", () => {
  const checked = checkedOf(aList(theHundred()));

  test("is said with its time, rules and cases", () => {
    expect(checkedWords(checked, 12)).toBe("Case list, checked 14:32:05, 12 rules, 100 cases");
  });

  test("says how many rules ran, and which did not", () => {
    const crashed = { ...checked, couldNotRun: ["age-in-years", "case-number-once"] };
    expect(checkedWords(crashed, 12)).toBe("Case list, checked 14:32:05, 10 of 12 rules, 100 cases");
    expect(couldNotRunWords(crashed.couldNotRun)).toBe(
      "Could not run: age-in-years, case-number-once. The list may have faults of this kind that are not shown.",
    );
  });
});

test("Beside a finding stands the case, and what is no error says what it is", () => {
  expect(besideWords({ finding: finding("1009"), kind: "error" })).toBe("Case 1009");
  expect(besideWords({ finding: finding("1009"), kind: "warning" })).toBe("Warning, Case 1009");
  expect(besideWords({ finding: finding("1009"), kind: "explained" })).toBe("Explained, Case 1009");
  expect(besideWords({ finding: finding(""), kind: "info" })).toBe("Note");
  expect(besideWords({ finding: finding(), kind: "error" })).toBe("");
});

test("A list too long to show says how many there are", () => {
  expect(moreWords(20_000)).toBe(
    "The first 2,500 of 20,000 findings. Put these right, and the others follow.",
  );
});

test("Kinds, groups and empty lists have their words", () => {
  expect(KIND_WORDS).toEqual({ error: "Errors", warning: "Warnings", explained: "Explained", info: "Notes" });
  expect([partWords("LAC", 1_200), partWords("no group", 0), partWords("whole list", 3)]).toEqual([
    "LAC (1,200)",
    "No group (0)",
    "Whole list (3)",
  ]);
  expect([EVERY_PART_WORDS, NOTHING_WORDS, NONE_SHOWN_WORDS]).toEqual([
    "All groups",
    "Nothing to put right.",
    "No findings of the kind that is shown.",
  ]);
});
