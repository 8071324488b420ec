import fc from "fast-check";
import {
  ALL_BY_ROW,
  describedFindings,
  kindCounts,
  listedFindings,
  type FindingCursor,
  type FindingFilter,
  type ListedFinding,
  neighbour,
  partCounts,
} from "../../../src/domain/fill/finding-filter";
import type { Finding, Severity } from "../../../src/domain/case-list/finding";
import { rowNumber } from "../../../src/domain/spreadsheet/address";
import { withReason } from "../../../src/domain/fill/reasons/reasons";
import { check } from "../../../src/domain/case-list/check";
import { CASE_RULES, LIST_RULES } from "../../../src/domain/case-list/rules";
import { aCase, aList, type CaseCells } from "../../support/a-list";

/** Rows 6 to 9: LAC, CPR, LDD, and a case without a group. */
const list = aList([aCase(), aCase({ group: "CPR" }), aCase({ group: "LDD" }), aCase({ group: "" })]);

const finding = (rule: string, severity: Severity, row?: number): Finding => ({
  rule,
  severity,
  address: row === undefined ? "D2" : `F${row}`,
  message: "Check.",
  ...(row !== undefined && { row: rowNumber(row), caseNumber: String(1000 + row) }),
});

const explained = finding("a-doubt", "warning", 6);
const FINDINGS = [
  finding("counts-as-expected", "error"),
  finding("age-in-years", "error", 6),
  explained,
  finding("mandatory-cells", "error", 7),
  finding("a-doubt", "warning", 7),
  finding("a-note", "info", 8),
  finding("mandatory-cells", "error", 9),
];
const RULES = [...LIST_RULES, ...CASE_RULES].map(({ id }) => id);
const described = describedFindings({
  list,
  rules: RULES,
  findings: FINDINGS,
  reasons: withReason([], explained, "Checked with the team."),
});
const placeOf = (listed: ListedFinding): number => described.indexOf(listed);
const places = (filter: Partial<FindingFilter>): number[] =>
  listedFindings(described, { ...ALL_BY_ROW, ...filter }).map(placeOf);

test("each finding is known by kind, part and reason; a warning with a reason is explained", () => {
  expect(described.map(({ kind, part, reason }) => [kind, part, reason])).toEqual([
    ["error", "whole list", ""],
    ["error", "LAC", ""],
    ["explained", "LAC", "Checked with the team."],
    ["error", "CPR", ""],
    ["warning", "CPR", ""],
    ["info", "LDD", ""],
    ["error", "no group", ""],
  ]);
});

test("by row they stand in the order of the check", () => {
  expect(places({})).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test("by rule they stand together: errors, warnings, notes, and rules in the order of their table", () => {
  expect(places({ by: "rule" })).toEqual([0, 3, 6, 1, 2, 4, 5]);
});

test("only some kinds, only one part, and both", () => {
  expect(places({ kinds: ["warning", "info"] })).toEqual([4, 5]);
  expect(places({ part: "LAC" })).toEqual([1, 2]);
  expect(places({ part: "LAC", kinds: ["explained"], by: "rule" })).toEqual([2]);
  expect(places({ part: "LDD", kinds: ["error"] })).toEqual([]);
});

test("where warnings are shown, the one gone to stays when it is explained", () => {
  const shown = (kinds: FindingFilter["kinds"], at?: number, part?: FindingFilter["part"]): number[] =>
    listedFindings(described, { by: "row", kinds, part }, at === undefined ? undefined : described[at]).map(
      placeOf,
    );
  expect(shown(["warning"])).toEqual([4]);
  expect(shown(["warning"], 2)).toEqual([2, 4]);
  expect(shown(["warning"], 3)).toEqual([4]);
  expect(shown(["info"], 2)).toEqual([5]);
  expect(shown(["warning"], 2, "CPR")).toEqual([4]);
});

test("counts of kinds are those of the part shown, counts of parts those of the kinds shown", () => {
  expect(kindCounts(described, ALL_BY_ROW)).toEqual({ error: 4, warning: 1, explained: 1, info: 1 });
  expect(kindCounts(described, { ...ALL_BY_ROW, part: "CPR" })).toEqual({
    error: 1,
    warning: 1,
    explained: 0,
    info: 0,
  });
  expect(partCounts(described, { ...ALL_BY_ROW, part: "CPR", kinds: ["error"] })).toEqual({
    LAC: 1,
    CPR: 1,
    LDD: 0,
    "no group": 1,
    "whole list": 1,
  });
});

describe("the neighbour", () => {
  const gone = (found: Finding): FindingCursor => ({
    key: "gone",
    finding: found,
    rank: RULES.indexOf(found.rule),
  });
  const neighbourOf = (
    filter: Partial<FindingFilter>,
    from: FindingCursor | undefined,
    by: 1 | -1,
  ): number | undefined => {
    const full = { ...ALL_BY_ROW, ...filter };
    const found = neighbour(listedFindings(described, full), full.by, from, by);
    return found && placeOf(found);
  };
  const step = (filter: Partial<FindingFilter>, from: number | undefined, by: 1 | -1): number | undefined =>
    neighbourOf(filter, from === undefined ? undefined : described[from], by);

  test("is the first or the last where none was gone to", () => {
    expect([step({}, undefined, 1), step({}, undefined, -1)]).toEqual([0, 6]);
  });

  test("follows the order of the listing, and goes round", () => {
    expect([step({}, 3, 1), step({}, 3, -1), step({}, 6, 1), step({}, 0, -1)]).toEqual([4, 2, 0, 6]);
    const by = "rule";
    expect([step({ by }, 3, 1), step({ by }, 3, -1), step({ by }, 5, 1)]).toEqual([6, 0, 0]);
  });

  test("of a finding that is mended, or not shown, is the one beside where it stood", () => {
    const mended = gone(finding("case-number-once", "error", 7));
    expect([neighbourOf({}, mended, 1), neighbourOf({}, mended, -1)]).toEqual([5, 4]);
    const ofTheList = gone(finding("authority-named", "error"));
    expect([neighbourOf({}, ofTheList, 1), neighbourOf({}, ofTheList, -1)]).toEqual([0, 6]);
    const kinds = ["warning" as const];
    expect([step({ kinds }, 1, 1), step({ kinds }, 5, -1)]).toEqual([4, 4]);
    const inRule = gone(finding("mandatory-cells", "error", 8));
    const by = "rule" as const;
    expect([neighbourOf({ by }, inRule, 1), neighbourOf({ by }, inRule, -1)]).toEqual([6, 3]);
  });

  test("is none where nothing is listed", () => {
    expect(step({ part: "LDD", kinds: ["error"] }, 1, 1)).toBeUndefined();
  });

  test("comes to each finding that is listed once a round, forwards and backwards", () => {
    const listings = fc.record({
      by: fc.constantFrom("row" as const, "rule" as const),
      kinds: fc.subarray(["error" as const, "warning" as const, "explained" as const, "info" as const]),
      part: fc.constantFrom(undefined, "LAC" as const, "CPR" as const, "whole list" as const),
    });
    fc.assert(
      fc.property(listings, fc.constantFrom(1 as const, -1 as const), (listing, by) => {
        const shown = places(listing);
        const round: number[] = [];
        let at: number | undefined;
        while (round.length < shown.length) {
          at = step(listing, at, by);
          round.push(at ?? -1);
        }
        expect(by === 1 ? round : round.reverse()).toEqual(shown);
      }),
    );
  });
});

const checkedRows = (...rows: CaseCells[]) => check(aList(rows)).findings;
type CheckedRows = ReturnType<typeof checkedRows>;
const keysOf = (findings: CheckedRows): string[] =>
  describedFindings({ list, findings, reasons: [], rules: RULES }).map(({ key }) => key);

test("A finding keeps its key when rows come in above it", () => {
  const faulty = aCase({ caseNumber: "0071", age: "" });
  const keyOf = (findings: CheckedRows) =>
    keysOf(findings)[findings.findIndex(({ column }) => column === "age")];
  expect(keyOf(checkedRows(aCase(), aCase(), faulty))).toBe(keyOf(checkedRows(faulty)));
});

test("Every finding has a key of its own, also where cases have one number or none", () => {
  const row = { caseNumber: "1047", age: "", group: "" };
  const keys = keysOf(checkedRows(aCase(row), aCase(row), aCase({ ...row, caseNumber: "" })));
  expect(new Set(keys).size).toBe(keys.length);
});
