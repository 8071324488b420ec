/* eslint max-lines: ["error", 320] -- a table, to be read in one piece. */
import fc from "fast-check";
import { type CaseList, readCaseList } from "../../src/domain/case-list/case-list";
import { COLUMNS } from "../../src/domain/case-list/columns";
import { BAND_NAMES } from "../../src/domain/case-list/list-layout";
import type { Cell } from "../../src/domain/spreadsheet/cell";
import { check } from "../../src/domain/case-list/check";
import { columnSet, without } from "../../src/domain/case-list/column-set";
import type { Finding } from "../../src/domain/case-list/finding";
import { type Group, GROUPS } from "../../src/domain/case-list/groups";
import { isNhsNumber } from "../../src/domain/case-list/privacy/nhs-number";
import { CASE_RULES, LIST_RULES } from "../../src/domain/case-list/rules";
import { aCase, aList, type CaseCells, LIST_DATE, theHundred } from "../support/a-list";
import { faultsOf } from "./faults";
import { replaced } from "../support/replaced";
import { onOtherSheet } from "../domain/support/faulty-lists";
import { soundCase } from "../domain/support/sound-case";

const findingsOf = (rows: readonly CaseCells[]): readonly Finding[] => check(aList(rows)).findings;
const ruleAndPlace = ({ rule, address }: Finding): string => `${address} ${rule}`;
/** A finding without its row. */
const anywhere = ({ rule, severity, column, caseNumber, message }: Finding): string =>
  JSON.stringify({ rule, severity, column, caseNumber, says: message });

const HUNDRED = theHundred().map((row, i): CaseCells => ({ ...row, caseNumber: `N${1001 + i}` }));
const BLOCKS: Readonly<Record<Group, readonly [number, number]>> = {
  LAC: [0, 34],
  CPR: [35, 64],
  LDD: [65, 99],
};

/** A fault of one case: its rule, the column told, in which groups, and the cells that make it. */
type CaseFault = readonly [rule: string, column: string, groups: readonly Group[], cells: CaseCells];

const CASE_FAULTS: readonly CaseFault[] = [
  ["referral-before-birth", "C", GROUPS, { referral: 30_000 }],
  ["unborn-looked-after", "F", ["LAC"], { age: "Unborn", referral: LIST_DATE - 30 }],
  ["eighteen-or-over", "F", ["LAC", "CPR"], { age: 18, offended: "No", neet: "No" }],
  ["excluded-under-4", "T", GROUPS, { age: 3, excluded: "Yes" }],
  ["other-not-explained", "I", ["LAC"], { livesIn: 6, additional: "" }],
  ["other-not-explained", "K", ["LDD"], { lddType: "OTH", additional: "" }],
  ["needs-without-sen", "N", ["LDD"], { sen: "No" }],
  ["sen-at-school-action", "N", ["LDD"], { lddNature: "School Action" }],
  ["referral-of-unknown-case", "M", ["LDD"], { knownToSocialCare: "No" }],
  ["on-another-list", "I", ["CPR", "LDD"], { livesIn: 2 }],
  ["on-another-list", "K", ["LAC", "CPR"], { lddType: "MLD" }],
  ["not-employed-under-16", "U", GROUPS, { age: 14, offended: "No", neet: "Yes" }],
  ["health-and-camhs", "S", GROUPS, { healthSupport: "Yes", camhs: "Yes" }],
  ["error-values", "A", GROUPS, { caseNumber: "#N/A" }],
  ["error-values", "C", ["LAC", "CPR"], { referral: "#VALUE!" }],
  ["error-values", "D", GROUPS, { leadProfessional: "#REF!" }],
  ["error-values", "E", GROUPS, { team: "#N/A" }],
  ["error-values", "H", GROUPS, { ethnicity: "#N/A" }],
  ["error-values", "L", ["LDD"], { lddNature: "#NAME?" }],
  ["error-values", "P", GROUPS, { camhs: "#DIV/0!" }],
  ["error-values", "V", GROUPS, { additional: "#N/A" }],
  ["case-number-no-name", "A", GROUPS, { caseNumber: "Okafor" }],
  ["case-number-no-nhs-number", "A", GROUPS, { caseNumber: "943 476 5919" }],
  ["case-number-no-pupil-number", "A", GROUPS, { caseNumber: "B801200005001" }],
  ["case-number-no-birth-date", "A", GROUPS, { caseNumber: "JS 14/03/1992" }],
  ["case-number-no-email", "A", GROUPS, { caseNumber: "jx@school.example" }],
  ["case-number-in-full", "A", GROUPS, { caseNumber: "1.23457E+15" }],
  ["case-number-no-placeholder", "A", GROUPS, { caseNumber: "TBC" }],
  ["placeholders-replaced", "C", GROUPS, { referral: 1 }],
  ["placeholders-replaced", "E", GROUPS, { team: "n/a" }],
  ["free-text-nhs-number", "V", GROUPS, { additional: "NHS 943 476 5919" }],
  ["free-text-pupil-number", "V", GROUPS, { additional: "UPN B801200005001" }],
  ["free-text-birth-date", "V", GROUPS, { additional: "DOB 12/03/99" }],
  ["free-text-address", "V", GROUPS, { additional: "Lives at 12 Oak Road" }],
  ["free-text-postcode", "V", GROUPS, { additional: "School at NE1 4LP" }],
  ["free-text-phone", "V", GROUPS, { additional: "Ring 01632 960017" }],
  ["free-text-email", "V", GROUPS, { additional: "Write to head@school.example" }],
  ["free-text-name", "V", GROUPS, { additional: "Lives with Sarah" }],
];

/** The hundred, with numbers of ten digits of which none is an NHS number. */
function withTenDigits(): CaseCells[] {
  const numbers = Array.from({ length: 200 }, (_, i) => String(4_000_000_000 + i));
  const others = numbers.filter((number) => !isNhsNumber(number));
  return HUNDRED.map((row, i) => ({ ...row, caseNumber: others[i] ?? "" }));
}

/** Faults of a list as a whole, with all that is told of it. */
const LIST_FAULTS: readonly (readonly [what: string, list: () => CaseList, told: readonly string[]])[] = [
  ["no authority", () => aList(HUNDRED, { Authority: " " }), ["B2 authority-named"]],
  ["no name of an authority", () => aList(HUNDRED, { Authority: "N/A" }), ["B2 authority-no-placeholder"]],
  [
    "a list date that is far ahead",
    () => aList(HUNDRED, { ListDate: LIST_DATE + 36_525 }),
    ["B3 list-date-near-referrals"],
  ],
  ["no list date", () => aList(HUNDRED, { ListDate: "13/06/2006" }), ["B3 list-date-entered"]],
  ["an expected number in words", () => aList(HUNDRED, { ExpectedLAC: "many" }), ["D3 expected-numbers"]],
  ["a case too few", () => aList(HUNDRED.slice(1)), ["D2 counts-as-expected", "G2 counts-as-expected"]],
  [
    "another number expected",
    () => aList(HUNDRED.slice(1), { ExpectedLAC: 34 }),
    ["D3 expected-number-changed"],
  ],
  [
    "a header gone",
    () => {
      const list = aList(HUNDRED);
      const columns = list.layout.columns.map((column, i) => (i === 4 ? undefined : column));
      const layout = { ...list.layout, columns, others: [{ header: "", column: 4 }] };
      return { ...list, layout, columns: without(list.columns, columnSet("team")) };
    },
    ["E5 column-headers"],
  ],
  [
    "a cell above the list gone",
    () => {
      const list = aList(HUNDRED, { ListDate: LIST_DATE });
      return { ...list, layout: { ...list.layout, lost: ["CountLDD", "ExpectedLDD"] } };
    },
    ["A1 band-whole"],
  ],
  [
    "another header",
    () => {
      const list = aList(HUNDRED);
      return { ...list, layout: { ...list.layout, others: [{ header: "Worker", column: 3 }] } };
    },
    ["D5 headers-recognised"],
  ],
  [
    "a cell below the list",
    () => ({ ...aList(HUNDRED), below: { row: 110, column: 2 } }),
    ["C111 nothing-below"],
  ],
  [
    "a case to the right of the list",
    () => ({ ...aList(HUNDRED), outside: [{ top: 7, left: 25, bottom: 7, right: 44 }] }),
    ["Z8 cases-outside"],
  ],
  [
    "a case on another system's export",
    () => ({
      ...aList(HUNDRED),
      secondLists: [onOtherSheet(aList([{ caseNumber: "2001" }]), "Export", false)],
    }),
    ["Export!A1 cases-on-other-sheets"],
  ],
  [
    "a case on a copy of the sheet",
    () => ({ ...aList(HUNDRED), secondLists: [onOtherSheet(aList([{ caseNumber: "2001" }]), "Copy")] }),
    ["Copy!A1 cases-on-a-copy"],
  ],
  [
    "a copy of the sheet",
    () => ({ ...aList(HUNDRED), secondLists: [onOtherSheet(aList(HUNDRED), "Case list (2)")] }),
    ["'Case list (2)'!A1 copies-of-the-list"],
  ],
  [
    "one lead professional of 51",
    () =>
      aList(
        HUNDRED.map((row, i) =>
          i < 51 ? { ...row, leadProfessional: "J. Marsh", referral: LIST_DATE - 99 - i } : row,
        ),
      ),
    ["D5 one-lead-professional"],
  ],
  [
    "no ethnicity stated",
    () => aList(HUNDRED.map((row) => ({ ...row, ethnicity: 6 }))),
    ["H5 every-ethnicity-not-stated"],
  ],
  [
    "an NHS number among numbers like it",
    () => aList(replaced(withTenDigits(), 9, { ...HUNDRED[9], caseNumber: "9434765919" })),
    ["A15 case-number-may-be-nhs-number"],
  ],
  ["a list pasted two columns off", () => pastedAt(2, (row) => ["", "", ...row]), ["A6 pasted-rows"]],
  ["a list pasted a column to the left", () => pastedAt(0, (row) => row.slice(1)), ["A6 pasted-rows"]],
  ["a list pasted into one column", () => pastedAt(0, (row) => [row.join("\t")]), ["A6 pasted-rows"]],
  [
    "a list pasted with Age and Gender exchanged",
    () => pastedAt(0, (row) => row.map((cell, i) => (i === 5 ? row[6] : i === 6 ? row[5] : cell) ?? "")),
    ["A6 pasted-rows"],
  ],
  ["a list pasted twice", () => aList([...HUNDRED, ...HUNDRED]), ["A106 pasted-rows"]],
  ["a total below", () => aList([...HUNDRED, { caseNumber: "Total", age: 100 }]), ["A106 rows-are-cases"]],
  [
    "a number with its noughts, and one without",
    () =>
      aList(
        HUNDRED.map((row, i) =>
          i === 8 ? { ...row, caseNumber: "0099" } : i === 9 ? { ...row, caseNumber: 99 } : row,
        ),
      ),
    ["A14 case-numbers-nearly-alike", "A15 case-numbers-nearly-alike"],
  ],
  [
    "social care named where it is asked for",
    () =>
      aList(
        replaced(HUNDRED, 99, { ...HUNDRED[99], knownToSocialCare: "", additional: "Known to social care" }),
      ),
    ["M105 mandatory-cells", "M105 social-care-mentioned"],
  ],
];

/** The hundred, each row as a paste that went wrong has left it. */
function pastedAt(by: number, pasted: (row: readonly Cell[]) => readonly Cell[]): CaseList {
  const { layout, cases: hundred, band } = aList(HUNDRED);
  const values: Cell[][] = Array.from({ length: layout.table.bottom + 1 }, () => []);
  for (const name of BAND_NAMES) {
    const { row, column } = layout.band[name];
    values[row] ??= [];
    (values[row] ?? [])[column] = band[name];
  }
  for (const { cells, index } of hundred) values[layout.table.top + 1 + index] = [...pasted(cells)];
  return readCaseList(layout, {
    top: 0,
    left: 0,
    values: values.map((row) => Array.from({ length: COLUMNS.length + by }, (_, i) => row[i] ?? "")),
  });
}

describe("adding a fault adds exactly its finding:", () => {
  test.each(CASE_FAULTS)("%s in %s", (rule, column, groups, cells) => {
    const planted = fc
      .constantFrom(...groups)
      .chain((group) => fc.integer({ min: BLOCKS[group][0], max: BLOCKS[group][1] }));
    fc.assert(
      fc.property(planted, (at) => {
        const faulty = replaced(HUNDRED, at, { ...HUNDRED[at], ...cells });
        expect(findingsOf(faulty).map(ruleAndPlace)).toEqual([`${column}${at + 6} ${rule}`]);
      }),
      { numRuns: 6 },
    );
  });

  test.each(LIST_FAULTS)("%s", (_, list, told) => {
    expect(check(list()).findings.map(ruleAndPlace)).toEqual(told);
  });

  test("two-cases-alike, at the greater of the two numbers", () => {
    const pair = fc.uniqueArray(fc.integer({ min: 0, max: 34 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(pair, ([a = 0, b = 0]) => {
        const twin = { ...HUNDRED[a], caseNumber: HUNDRED[b]?.caseNumber ?? "" };
        expect(findingsOf(replaced(HUNDRED, b, twin)).map(ruleAndPlace)).toEqual([
          `A${Math.max(a, b) + 6} two-cases-alike`,
        ]);
      }),
    );
  });

  test("empty-rows, wherever the row is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), (at) => {
        const rows = [...HUNDRED.slice(0, at), {}, ...HUNDRED.slice(at)];
        expect(findingsOf(rows).map(ruleAndPlace)).toEqual([`A${at + 6} empty-rows`]);
      }),
    );
  });

  test("rows-are-cases, wherever the row is and whatever else stands in it", () => {
    const words = fc.constantFrom(
      "Total",
      "TOTALS:",
      "Grand total",
      "Sub-total",
      " Case  number",
      "LAC total",
    );
    const others = fc.constantFrom<CaseCells>({}, { age: 712, referral: 100 }, { group: "LAC", sen: "100" });
    const noCase = fc.oneof(
      fc.tuple(words, others).map(([caseNumber, cells]): CaseCells => ({ ...cells, caseNumber })),
      fc.constantFrom<CaseCells>(
        { caseNumber: "." },
        { caseNumber: "-", team: "–" },
        { caseNumber: "\u00a0" },
      ),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), noCase, (at, cells) => {
        const list = aList([...HUNDRED.slice(0, at), cells, ...HUNDRED.slice(at)]);
        expect(check(list).findings.map(ruleAndPlace)).toEqual([`A${at + 6} rows-are-cases`]);
        expect(list.counts).toEqual({ LAC: 35, CPR: 30, LDD: 35, All: 100 });
      }),
    );
  });

  test("there is a fault here for every rule, or among the faults of the hundred", () => {
    const one = (cells: CaseCells): readonly string[] =>
      findingsOf([aCase(cells), aCase({ caseNumber: "1001" })]).map(({ rule }) => rule);
    const planted = new Set([
      ...CASE_FAULTS.map(([rule]) => rule),
      ...LIST_FAULTS.flatMap(([, , told]) => told.map((place) => place.split(" ").at(-1))),
      ...GROUPS.flatMap((group) => faultsOf(group).flatMap(({ cells }) => one({ group, ...cells }))),
      ...["case-number-once", "two-cases-alike", "empty-rows"],
    ]);
    expect([...CASE_RULES, ...LIST_RULES].map(({ id }) => id).filter((id) => !planted.has(id))).toEqual([]);
  });
});

test("sorting rows changes only addresses", () => {
  const rows = fc
    .array(fc.oneof(soundCase, fc.constantFrom(aCase(), aCase({ ethnicity: 7 }), aCase({ age: "" }))), {
      minLength: 2,
      maxLength: 12,
    })
    .map((unnumbered) => unnumbered.map((row, i): CaseCells => ({ ...row, caseNumber: `N${i}` })));
  const sorted = rows.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(sorted, ([before, after]) => {
      expect(findingsOf(after).map(anywhere).sort()).toEqual(findingsOf(before).map(anywhere).sort());
    }),
  );
});
