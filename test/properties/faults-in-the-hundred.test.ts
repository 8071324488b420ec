import fc from "fast-check";
import { check } from "../../src/domain/case-list/check";
import type { Finding } from "../../src/domain/case-list/finding";
import { GROUPS } from "../../src/domain/case-list/groups";
import { aList, type CaseCells, theHundred } from "../support/a-list";
import { type Fault, faultsOf } from "./faults";
import { replaced } from "../support/replaced";
import { said } from "../domain/support/said";

/** The faultless hundred: LAC in rows 6 to 40, CPR in 41 to 70, LDD in 71 to 105. */
const HUNDRED = theHundred().map((row, i): CaseCells => ({ ...row, caseNumber: `N${1001 + i}` }));
const BLOCKS = { LAC: [0, 34], CPR: [35, 64], LDD: [65, 99] } as const;

interface Planted extends Fault {
  readonly at: number;
}
const planted: fc.Arbitrary<Planted> = fc.constantFrom(...GROUPS).chain((group) => {
  const [min, max] = BLOCKS[group];
  return fc
    .tuple(fc.constantFrom(...faultsOf(group)), fc.integer({ min, max }))
    .map(([fault, at]) => ({ ...fault, at }));
});
/** A few faults, no two in one row. */
const someFaults = fc.uniqueArray(planted, { maxLength: 8, selector: ({ at }) => at });

const withFault = (rows: readonly CaseCells[], { at, cells }: Planted): CaseCells[] =>
  replaced(rows, at, { ...rows[at], ...cells });
const withFaults = (faults: readonly Planted[]): CaseCells[] => faults.reduce(withFault, HUNDRED);

/** A finding without its address. */
const wherever = ({ rule, column, caseNumber, message }: Finding) => ({
  rule,
  column,
  caseNumber,
  says: message,
});
const inAnyOrder = (findings: readonly Finding[]): string[] =>
  findings.map((finding) => JSON.stringify(wherever(finding))).sort();

describe.each(GROUPS)("in a faultless list, a %s case", (group) => {
  test.each(faultsOf(group))("with $kind gives exactly that finding", (fault) => {
    for (const at of BLOCKS[group])
      expect(said(aList(withFault(HUNDRED, { ...fault, at })))).toEqual(fault.says(at + 6));
  });
});

test("any one fault in any row gives exactly its findings, and undoing it gives none", () => {
  fc.assert(
    fc.property(planted, (fault) => {
      const faulty = withFault(HUNDRED, fault);
      expect(said(aList(faulty))).toEqual(fault.says(fault.at + 6));
      expect(said(aList(replaced(faulty, fault.at, HUNDRED[fault.at] ?? {})))).toEqual([]);
    }),
  );
});

test("a case number used twice gives a finding at each of the two", () => {
  const two = fc
    .uniqueArray(fc.nat(99), { minLength: 2, maxLength: 2 })
    .map((rows) => rows.sort((a, b) => a - b));
  fc.assert(
    fc.property(two, ([a = 0, b = 0]) => {
      const number = `N${1001 + a}`;
      expect(said(aList(replaced(HUNDRED, b, { ...HUNDRED[b], caseNumber: ` n${1001 + a} ` })))).toEqual([
        `A${a + 6}, Case number: ${number} is also in row ${b + 6}. List each child once.`,
        `A${b + 6}, Case number: ${number.toLowerCase()} is also in row ${a + 6}. List each child once.`,
      ]);
    }),
    { numRuns: 30 },
  );
});

test("faults in different rows do not hide each other", () => {
  const ofCells = (words: readonly string[]): string[] =>
    words.filter((message) => !/^[D-G]2:/.test(message));
  fc.assert(
    fc.property(someFaults, (faults) => {
      const each = [...faults].sort((a, b) => a.at - b.at).flatMap(({ at, says }) => ofCells(says(at + 6)));
      expect(ofCells(said(aList(withFaults(faults))))).toEqual(each);
    }),
  );
});

test("sorting the rows changes nothing but addresses", () => {
  const order = fc.shuffledSubarray([...HUNDRED.keys()], { minLength: 100 });
  fc.assert(
    fc.property(someFaults, order, (faults, rows) => {
      const faulty = withFaults(faults);
      const before = check(aList(faulty)).findings;
      const after = check(aList(rows.map((at) => faulty[at] ?? {}))).findings;
      expect(inAnyOrder(after)).toEqual(inAnyOrder(before));
      for (const { row, address, caseNumber } of after)
        if (row !== undefined && caseNumber) {
          expect(address.endsWith(String(row))).toBe(true);
          expect(rows[row - 6]).toBe(Number(caseNumber.slice(1)) - 1001);
        }
    }),
    { numRuns: 50 },
  );
});

test("empty rows between the cases are told, and change nothing else but addresses; those below change nothing", () => {
  const gaps = fc.array(fc.nat(100), { maxLength: 6 });
  const empty = fc.constantFrom<CaseCells>({}, { caseNumber: "", team: "  " });
  fc.assert(
    fc.property(someFaults, gaps, empty, (faults, places, emptyRow) => {
      const faulty = withFaults(faults);
      const gappy = places.reduce((rows, at) => [...rows.slice(0, at), emptyRow, ...rows.slice(at)], faulty);
      const [told, others] = [true, false].map((isEmptyRow) =>
        check(aList(gappy)).findings.filter(({ rule }) => (rule === "empty-rows") === isEmptyRow),
      );
      expect(told?.length === 0).toBe(places.every((at) => at === 100));
      expect(others?.map(wherever)).toEqual(check(aList(faulty)).findings.map(wherever));
      expect(said(aList([...faulty, emptyRow, emptyRow]))).toEqual(said(aList(faulty)));
    }),
    { numRuns: 50 },
  );
});
