import type { CaseList } from "../../src/domain/case-list/case-list";
import { check } from "../../src/domain/case-list/check";
import { changedSince, digestList } from "../../src/domain/choose/changed-since";
import {
  type ChoiceRecord,
  EMPTY_RECORD,
  type Withdrawal,
} from "../../src/domain/choose/choice-record/choice-record";
import { compared } from "../../src/domain/choose/coverage/comparison";
import { coverageGaps } from "../../src/domain/choose/coverage/coverage-gaps";
import { currentChoice } from "../../src/domain/choose/choice-record/current-choice";
import { draw } from "../../src/domain/choose/draw";
import { filterChoices, filtered } from "../../src/domain/choose/filters/filters";
import { NOTHING_BY_HAND } from "../../src/domain/choose/pool";
import { notReadyToFlag, quotaText } from "../../src/domain/choose/quotas";
import { newSelectedCases } from "../../src/domain/choose/selected-cases/new-selected-cases";
import { ticked } from "../../src/domain/choose/ticks";
import { withReasonsOf } from "../../src/domain/fill/checks-sheet/checks-reading";
import { CHECKS, SEVERITY_WORDS } from "../../src/domain/fill/checks-sheet/checks-table";
import { blanksForNo } from "../../src/domain/fill/fill-no";
import { stillGiven, withReasons } from "../../src/domain/fill/reasons/reasons";
import { proposalsFor } from "../../src/domain/fill/tidy-up/tidy-up";
import { undoCells } from "../../src/domain/fill/undo-cells";
import type { Change } from "../../src/domain/spreadsheet/change";
import { mergedChanges } from "../../src/domain/spreadsheet/merged-changes";
import { placedWrites } from "../../src/domain/spreadsheet/placed-writes";
import { headersOf } from "../../src/domain/spreadsheet/sheet-table";
import { gathered } from "../../src/excel/read/gathered-ranges";
import { aSeed } from "../domain/choose/a-choice";
import { DRAWN_AT } from "../domain/choose/a-chosen-ten";
import { recordLines } from "../domain/choose/at-once";
import { generatedRows } from "../domain/choose/generated-lists";
import { aCase, aList } from "../support/a-list";
import { counted, type Looks } from "../support/counted";

const MANY = 2_000;
/** Each rule looks at every case, and so may each group and each column. */
const MOST = 200;

/** Work looks at each of many items so often at most, however many there are. */
function expectFewLooks(work: (looks: Looks) => unknown): void {
  const looks = { count: 0 };
  work(looks);
  expect(looks.count).toBeGreaterThan(0);
  expect(looks.count / MANY).toBeLessThan(MOST);
}

const list = aList(
  generatedRows({
    seed: 7,
    skew: 1,
    sizes: { LAC: MANY / 2, CPR: MANY / 4, LDD: MANY / 4 },
    teams: 40,
    leads: MANY / 10,
    issues: 0.1,
    otherGroups: 0,
  }).map((row) => aCase({ ...row, gender: "f ", sen: "" })),
);
const chosen = draw(list, aSeed("4-6-1-3"), NOTHING_BY_HAND).ten.map(({ theCase }) => theCase.number);
const flagged = ticked(list, new Set(chosen)).list;
const others = list.cases.map(({ number }) => number).filter((number) => !chosen.includes(number));
/** Half of the list is excluded, and a quarter withdrawn. */
const record: ChoiceRecord = {
  ...EMPTY_RECORD,
  excluded: new Map(others.slice(0, MANY / 2).map((number) => [number, "not again"])),
  withdrawals: others.slice(MANY / 2, (3 * MANY) / 4).map((number): Withdrawal => ({
    number,
    because: "closed",
    more: "",
    at: DRAWN_AT,
    replacement: number,
  })),
};

test.each<[string, (cases: CaseList) => unknown]>([
  ["the check", check],
  ["what can be tidied", proposalsFor],
  ["undoing what was tidied", (it) => undoCells(proposalsFor(list), it)],
  ["the blanks for No", blanksForNo],
  ["a draw", (it) => draw(it, aSeed("4-6-1-3"), NOTHING_BY_HAND)],
  ["ticks", (it) => ticked(it, new Set(others))],
  ["the quotas", (it) => [quotaText(it), notReadyToFlag(it)]],
  ["the current choice", (it) => currentChoice(it, record)],
  ["the sheet of the ten", (it) => newSelectedCases(it, record, currentChoice(it, record))],
  ["the record", (it) => recordLines(it, record, currentChoice(it, record), { version: "1.0.0" })],
  ["the digests", digestList],
  ["what has changed", (it) => changedSince({ fingerprint: "", digests: "" }, it)],
  ["the filters", (it) => [filterChoices(it.cases), filtered(it.cases, { team: "team 1", search: "team" })]],
  ["the comparison", (it) => compared([], it.cases)],
  ["what the ten cannot show", (it) => coverageGaps([], it.cases)],
])("%s: looks at a case as often in a long list as in a short one", (_, work) => {
  expectFewLooks((looks) => work({ ...flagged, cases: counted(flagged.cases, looks) }));
});

test("reasons look at a finding as often where there are many", () => {
  const found = check(list);
  const headers = headersOf(CHECKS.columns);
  const rows = found.findings.map(({ address, caseNumber = "", severity, message }, i) => [
    address,
    caseNumber,
    SEVERITY_WORDS[severity],
    message,
    `Reason ${i}`,
  ]);
  const range = { top: 0, left: 0, bottom: rows.length, right: headers.length - 1 };
  const reasons = withReasons(
    [],
    found.findings.map((finding) => ({ finding, text: "It is so." })),
  );
  expect(found.findings.length).toBeGreaterThan(MANY);
  expectFewLooks((looks) => {
    const values = counted([headers, ...rows], looks);
    const findings = counted(found.findings, looks);
    const all = counted(reasons, looks);
    const checks = { sheet: CHECKS.sheet, range, cells: { top: 0, left: 0, values } };
    return stillGiven(withReasonsOf(checks, findings, all), { ...found, findings }, list);
  });
});

const CHANGES = Array.from({ length: MANY }, (_, i): Change => {
  const range = `A${3 * i + 1}`;
  return i % 2 === 0
    ? { type: "write", sheet: "Case list", range, cells: [[i]] }
    : { type: "format", sheet: "Case list", range, style: { bold: true } };
});

test.each<[string, (changes: readonly Change[]) => unknown]>([
  ["where changes write", placedWrites],
  ["changes put together", mergedChanges],
])("%s: looks at a change as often where there are many", (_, work) => {
  expectFewLooks((looks) => work(counted(CHANGES, looks)));
});

test("ranges to be read are looked at as often where there are many", () => {
  const ranges = Array.from({ length: MANY }, (_, i) => ({
    top: 9_000 * (i >> 1),
    bottom: 9_000 * (i >> 1),
    left: i % 2,
    right: i % 2,
  }));
  expectFewLooks((looks) => gathered(counted(ranges, looks)));
});
