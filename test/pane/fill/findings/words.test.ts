import type { Finding } from "../../../../src/domain/case-list/finding";
import {
  caseWords,
  couldNotRunWords,
  EVERY_PART_WORDS,
  KIND_WORDS,
  moreWords,
  NONE_SHOWN_WORDS,
  NOTHING_WORDS,
  partWords,
  WHAT_WORDS,
} from "../../../../src/pane/fill/findings/words";

const finding = (caseNumber: string): Finding => ({
  rule: "a-rule",
  severity: "error",
  address: "F14",
  message: "Enter the age.",
  caseNumber,
});

test("Rules that could not run are named", () => {
  expect(couldNotRunWords(["age-in-years", "case-number-once"])).toBe(
    "Could not run: age-in-years, case-number-once. The list may have faults of this kind that are not shown.",
  );
});

test("Beside a finding stands the case, and what is no error says what it is", () => {
  expect(caseWords(finding("1009"))).toBe("Case 1009");
  expect(WHAT_WORDS).toEqual({ error: "", warning: "Warning", explained: "Explained", info: "Information" });
});

test("A list too long to show says how many there are", () => {
  expect(moreWords(20_000)).toBe(
    "The first 2,500 of 20,000 findings. Put these right, and the others follow.",
  );
});

test("Kinds, groups and empty lists have their words", () => {
  expect(KIND_WORDS).toEqual({
    error: "Errors",
    warning: "Warnings",
    explained: "Explained",
    info: "Information",
  });
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
