import { type ChoiceRecord, EMPTY_RECORD } from "../../../../src/domain/choose/choice-record/choice-record";
import { asMoment } from "../../../../src/domain/choose/choice-record/moment";
import { parseWholeChoice } from "../../../../src/domain/choose/choice-record/kept-choice-schema";
import { wholeChoice } from "../../../../src/domain/choose/choice-record/kept-choice";
import { aSeed } from "../a-choice";

const FULL: ChoiceRecord = {
  drawings: [
    {
      method: "Draw",
      seed: aSeed("4-6-1-3"),
      at: asMoment("24/11/2026 18:39"),
      picked: ["1001"],
      excluded: ["1002"],
      filled: ["1003", "1004"],
      fingerprint: "9f2c",
    },
  ],
  broughtBack: [
    {
      at: asMoment("25/11/2026 08:55 GMT"),
      who: "LI",
      choice: asMoment("24/11/2026 18:39"),
      ...{ drawing: 0, drawings: 1, ticked: ["1003"], unticked: ["1008"] },
    },
  ],
  filled: new Map([
    ["1003", "drawn"],
    ["1004", "spread"],
    ["1005", "picked"],
  ]),
  pickReasons: new Map([["1001", "complaint"]]),
  excluded: new Map([["1002", ""]]),
  written: new Map([["ch00061", "CH00061"]]),
  renumbered: new Map([["1009", "1010"]]),
  nos: new Map([["1001", 1]]),
  withdrawals: [
    {
      number: "1006",
      because: "other",
      more: "asked to",
      at: asMoment("25/11/2026 09:10"),
      replacement: "1007",
      who: "DLI",
    },
  ],
  withdrawn: new Set(["1006"]),
  sinceDrawing: new Set(["1001", "1003"]),
  turns: [
    { type: "unticked", number: "1003", at: asMoment("25/11/2026 09:12"), who: "LI", reason: "moved away" },
  ],
  flaggings: [
    {
      at: asMoment("25/11/2026 09:00"),
      ten: ["1001", "1003"],
      fingerprint: "9f2c",
      rows: { digests: "1001 ab" },
      changed: "1001 has changed.",
    },
  ],
  inspector: "LI",
  baseline: {
    at: asMoment("24/11/2026 18:39"),
    ten: ["1001"],
    list: { fingerprint: "9f2c", digests: "1001 ab" },
  },
  reasonsSoFar: new Set(),
  oldLines: ["0123456789"],
  gaps: [],
};

const stored = (record: ChoiceRecord): unknown => JSON.parse(JSON.stringify(wholeChoice(record)));

test("what was stored is read again", () => {
  expect(parseWholeChoice(stored(FULL))).toEqual(FULL);
  expect(parseWholeChoice(stored(EMPTY_RECORD))).toEqual(EMPTY_RECORD);
});

test.each([undefined, null, 7, "text", [], [1, 2], {}, { drawings: 7, filled: { a: 1 }, chosen: [] }])(
  "%j is no choice",
  (json) => {
    expect(parseWholeChoice(json)).toEqual(EMPTY_RECORD);
  },
);

test("parts that cannot have been stored are left out, and the others read", () => {
  const [drawing] = FULL.drawings;
  const json = {
    drawings: [
      drawing,
      { ...drawing, method: "Toss" },
      { ...drawing, seed: " " },
      { ...drawing, seed: 7 },
      null,
    ],
    filled: [["1003", "drawn"], ["1004", "bought"], ["1005"], "1006", [7, "drawn"]],
    pickReasons: [
      ["1001", "complaint"],
      ["1002", 7],
    ],
    excluded: "1002",
    withdrawals: [
      ...FULL.withdrawals,
      { number: "1008", because: "bored" },
      { number: 1009, because: "other" },
      { number: "1010", because: "closed" },
    ],
    chosen: { at: 7, ten: ["1001", 7], list: { fingerprint: "9f2c", digests: "1001 ab" } },
    lines: ["0123456789", 7],
  };
  expect(parseWholeChoice(json)).toEqual({
    reasonsSoFar: new Set(),
    drawings: FULL.drawings,
    broughtBack: [],
    filled: new Map([["1003", "drawn"]]),
    pickReasons: FULL.pickReasons,
    excluded: new Map(),
    written: new Map(),
    renumbered: new Map(),
    nos: new Map(),
    withdrawals: [
      ...FULL.withdrawals,
      { number: "1010", because: "closed", more: "", at: "", replacement: "" },
    ],
    // As versions kept it that did not know of these.
    withdrawn: new Set(["1006", "1010"]),
    sinceDrawing: new Set(["1001", "1003", "1004"]),
    turns: [],
    flaggings: [],
    inspector: undefined,
    baseline: { at: "", ten: ["1001"], list: { fingerprint: "9f2c", digests: "1001 ab" } },
    oldLines: ["0123456789"],
    gaps: [],
  });
});

test("a list remembered without its digests is none", () => {
  expect(parseWholeChoice({ chosen: { ten: [], list: { fingerprint: "9f2c" } } }).baseline).toBeUndefined();
  expect(parseWholeChoice({ chosen: { ten: [], list: { digests: "" } } }).baseline).toBeUndefined();
});
