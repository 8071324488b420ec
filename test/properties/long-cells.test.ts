import { IDENTIFYING_DETAILS } from "../../src/domain/case-list/privacy/identifying-details";
import { isLikeAName } from "../../src/domain/case-list/privacy/person-names";
import { trimmed } from "../../src/domain/spreadsheet/cell";
import { check } from "../../src/domain/case-list/check";
import { seedOf } from "../../src/domain/choose/tickets";
import { checksRowFinder } from "../../src/domain/fill/checks-sheet/checks-reading";
import { CHECKS } from "../../src/domain/fill/checks-sheet/checks-table";
import { headersOf } from "../../src/domain/spreadsheet/sheet-table";
import { proposalsFor } from "../../src/domain/fill/tidy-up/tidy-up";
import { headerKey } from "../../src/domain/fill/returned/header-key";
import { inOneLine, wordsIn } from "../../src/domain/spreadsheet/plain-spaces";
import { isHealth } from "../../src/domain/track/agencies";
import { aList } from "../support/a-list";

/**
 * Four times what a cell of Excel holds: what is linear takes a moment for all of these texts together, what is
 * quadratic longer than a test may take.
 */
const LENGTH = 4 * 32_767;

/** Repeated, each is what some pattern nearly matches, from each of its places. */
const NASTY = [
  ...Array.from("aA1 '-.@%_+(\t\n\r=\"é\u00a0\u200b"),
  ...["\r\n", "\u00a0\n", "a.", "a@", "a@a", "a@a.", "a ", "A1 ", "01 ", "+44 ", "0(", "1-1-", "1/1/"],
  ...[
    "Ann ",
    "Sara ",
    "St Ann ",
    "Saint Sara",
    "Ann's ",
    "Ann Road ",
    "Mr A",
    "Mr. ",
    "name is",
    "known as ",
  ],
  ...["born ", "born on ", "b. ", "d. o. b ", "dob:", "1 May ", "T00:00:00.0", "social ", "midwi", "gp "],
  ...[
    "12 Oak ",
    "at 5 oak ",
    "12 ",
    "Flat 3 ",
    "address ",
    "NHS 9",
    "9 4 ",
    "brother ",
    "the Oak ",
    "J. ",
    "with J",
  ],
  ...["born in Leeds ", "12 / ", "1998-", "12 March ", "third of ", "dob 12 3 "],
];

/** A long text of such parts, alone, and between what may stand at the ends. */
const texts = (part: string): string[] => {
  const text = part.repeat(Math.ceil(LENGTH / part.length));
  return [text, `x${text}x`, `born ${text}`];
};

const inChecks = (text: string): void => {
  const headers = headersOf(CHECKS.columns);
  const values = [headers, [text, text, "Warning", text, text]];
  const range = { top: 0, left: 0, bottom: 1, right: headers.length - 1 };
  checksRowFinder({ sheet: "Checks", range, cells: { top: 0, left: 0, values } });
};

const JUDGES: Readonly<Record<string, (text: string) => unknown>> = {
  ...Object.fromEntries(IDENTIFYING_DETAILS.map(({ detail, gives }) => [`gives a ${detail}`, gives])),
  "is like a name": isLikeAName,
  "is about health": isHealth,
  words: wordsIn,
  trimmed,
  "what a header asks": headerKey,
  "a reason in one line": inOneLine,
  seed: seedOf,
  "a row of Checks": inChecks,
  "the check": (text) =>
    check(aList([{ caseNumber: text, group: "LAC", age: text, referral: text, additional: text }])),
  "what can be tidied": (text) =>
    proposalsFor(aList([{ caseNumber: text, group: text, age: text, referral: text, additional: text }])),
};

describe("a cell longer than Excel has them", () => {
  test.each(Object.entries(JUDGES))("%s: is soon known, whatever stands in it", async (_, judge) => {
    for (const text of NASTY.flatMap(texts)) {
      judge(text);
      // The test's time is up only where others have their turn.
      await new Promise(setImmediate);
    }
  });
});
