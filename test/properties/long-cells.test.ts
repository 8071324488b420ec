import { IDENTIFYING_DETAILS } from "../../src/domain/case-list/privacy/identifying-details";
import { isLikeAName } from "../../src/domain/case-list/privacy/person-names";
import { trimmed } from "../../src/domain/spreadsheet/cell";
import { check } from "../../src/domain/case-list/check";
import { seedOf } from "../../src/domain/choose/tickets";
import { checksRowFinder } from "../../src/domain/fill/checks-reading";
import { CHECKS } from "../../src/domain/fill/checks-table";
import { headersOf } from "../../src/domain/spreadsheet/sheet-table";
import { proposalsFor } from "../../src/domain/fill/tidy-up/tidy-up";
import { wordsIn } from "../../src/domain/spreadsheet/plain-spaces";
import { isHealth } from "../../src/domain/track/agencies";
import { aList } from "../support/a-list";

/** The most that a cell of Excel holds. */
const LONGEST = 32_767;
const SHORTER = LONGEST >> 3;
/** Eight times the text takes eight times as long where work is linear, 64 times where it is quadratic. */
const MOST = 48;
/** What takes less is too short to compare. Milliseconds. */
const NOTHING = 100;

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
];

/** The text as long as it may be, alone, and between what may stand at the ends. */
const texts = (part: string, length: number): string[] => {
  const text = part.repeat(Math.ceil(length / part.length));
  return [text.slice(0, length), `x${text}`.slice(0, length - 1) + "x", `born ${text}`.slice(0, length)];
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
  seed: seedOf,
  "a row of Checks": inChecks,
  "the check": (text) =>
    check(aList([{ caseNumber: text, group: "LAC", age: text, referral: text, additional: text }])),
  "what can be tidied": (text) =>
    proposalsFor(aList([{ caseNumber: text, group: text, age: text, referral: text, additional: text }])),
};

function timeOf(judge: (text: string) => unknown, text: string): number {
  const start = performance.now();
  judge(text);
  return performance.now() - start;
}

/** The least of a few times, since a machine may be busy. */
const leastTimeOf = (judge: (text: string) => unknown, text: string): number =>
  Math.min(...[0, 1, 2].map(() => timeOf(judge, text)));

describe("a cell as long as Excel has them", () => {
  test.each(Object.entries(JUDGES))("%s: the work grows with the text and no faster", (_, judge) => {
    const faster = NASTY.flatMap((part) =>
      texts(part, LONGEST).flatMap((text, i) => {
        if (timeOf(judge, text) < NOTHING) return [];
        const growth = leastTimeOf(judge, text) / leastTimeOf(judge, texts(part, SHORTER)[i] ?? "");
        return growth < MOST ? [] : [`${JSON.stringify(part)} ${i}`];
      }),
    );
    expect(faster).toEqual([]);
  });
});
