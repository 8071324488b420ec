import { check } from "../../src/domain/case-list/check";
import type { CaseList } from "../../src/domain/case-list/case-list";
import { expectedCount } from "../../src/domain/case-list/counts";
import { COUNTS } from "../../src/domain/case-list/list-layout";
import { CASE_RULES, LIST_RULES } from "../../src/domain/case-list/rules";
import { rowsAreCases } from "../../src/domain/case-list/rules/rows-are-cases";
import { Chance } from "../support/chance";
import { asRead, type Verdict, judge } from "./judge";
import { type NastyList, nastyList } from "./nasty-list";

const LISTS = 24;
const SEED = 20_060_613;

const NATIVE = new Set([...CASE_RULES, ...LIST_RULES].filter(({ native }) => native).map(({ id }) => id));

/** "age-in-years F14" for each finding of a rule that has a native form. */
const found = (list: CaseList): Set<string> =>
  new Set(
    check(list)
      .findings.filter(({ rule }) => NATIVE.has(rule))
      // The grid says of the whole row what is wrong in one of its cells.
      .map(
        ({ rule, address }) =>
          `${rule} ${rule === rowsAreCases.id ? address.replace(/[A-Z]+/, "A") : address}`,
      ),
  );

/** Those of one set that the other lacks, with what stands in the row, for whoever has to mend it. */
const lacking = (list: NastyList, all: ReadonlySet<string>, some: ReadonlySet<string>): string[] =>
  [...all]
    .filter((mark) => !some.has(mark))
    .map((mark) => {
      const row = Number(/\d+$/.exec(mark)?.[0]) - list.layout.table.top - 2;
      return `${list.layout.sheet} ${mark}: ${JSON.stringify(row < 0 ? list.band : list.rows[row])}`;
    });

describe("every rule that is also native, on lists of odd cells, judged by LibreOffice", () => {
  const chance = new Chance(SEED);
  const lists = Array.from({ length: LISTS }, (_, i) => nastyList(chance, `List ${i + 1}`));
  let judged: readonly (readonly [NastyList, Verdict, CaseList])[];

  beforeAll(async () => {
    const verdicts = await judge(lists);
    judged = lists.flatMap((list, i) => {
      const verdict = verdicts[i];
      return verdict ? [[list, verdict, asRead(list, verdict)] as const] : [];
    });
  }, 180_000);

  it("has at least 20,000 cells to agree on, and faults of every rule among them", () => {
    expect(lists.flatMap(({ rows }) => rows).flat().length).toBeGreaterThanOrEqual(20_000);
    const rules = judged.flatMap(([, { highlighted }]) => [...highlighted].map((mark) => mark.split(" ")[0]));
    expect(new Set(rules)).toEqual(NATIVE);
  });

  it("is TRUE or FALSE in every cell, whatever stands there", () => {
    expect(judged.flatMap(([, { undecided }]) => undecided)).toEqual([]);
  });

  it("finds in TypeScript whatever is highlighted in the grid", () => {
    const missed = judged.flatMap(([nasty, { highlighted }, list]) =>
      lacking(nasty, highlighted, found(list)),
    );
    expect(missed).toEqual([]);
  });

  it("highlights in the grid whatever TypeScript finds", () => {
    const missed = judged.flatMap(([nasty, { highlighted }, list]) =>
      lacking(nasty, found(list), highlighted),
    );
    expect(missed).toEqual([]);
  });

  it("counts in the boxes what TypeScript counts", () => {
    for (const [{ layout: layout }, { counts }, list] of judged)
      expect([layout.sheet, counts]).toEqual([
        layout.sheet,
        Object.fromEntries(COUNTS.map((key) => [key, String(list.counts[key])])),
      ]);
  });

  it("adds up the expected numbers as TypeScript does, wherever they are numbers", () => {
    const whole = judged.filter(([, , list]) => expectedCount(list, "All") !== undefined);
    expect(whole.length).toBeGreaterThan(0);
    for (const [, { expectedAll }, list] of whole)
      expect(expectedAll).toBe(String(expectedCount(list, "All")));
  });
});
