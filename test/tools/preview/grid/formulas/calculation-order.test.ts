import fc from "fast-check";
import {
  CalculationOrder,
  type PlacedFormula,
} from "../../../../../tools/preview/grid/formulas/calculation-order";
import type { SheetRange } from "../../../../../tools/preview/host/grid";
import { intersection } from "../../../../../tools/preview/host/ranges";
import { rangeAt } from "../../../../support/range-at";

interface Named extends PlacedFormula {
  readonly name: string;
}

const at = (address: string, sheet = "list"): SheetRange => ({ sheet, ...rangeAt(address) });

const formula = (name: string, ...reads: readonly string[]): Named => ({
  name,
  cell: at(name),
  reads: reads.map((address) => at(address)),
});

const order = (...formulas: readonly Named[]): string[] =>
  new CalculationOrder(formulas).formulas.map(({ formula: { name }, isCircular }) =>
    isCircular ? `${name} is circular` : name,
  );

const outdated = (formulas: readonly Named[], ...changes: readonly string[]): string[] =>
  [
    ...new CalculationOrder(formulas).outdated(
      changes.map((address) => at(address)),
      () => false,
    ),
  ]
    .map(({ name }) => name)
    .sort();

test("what a formula reads is worked out before it, wherever both stand", () => {
  expect(order(formula("A1", "B1"), formula("B1", "C1:C9"), formula("C9", "D1"))).toEqual(["C9", "B1", "A1"]);
});

test("a formula reads no formula of another sheet in the same cell", () => {
  const elsewhere = { ...formula("B1", "A1"), cell: at("B1", "other") };
  expect(order(formula("A1", "B1"), elsewhere)).toEqual(["A1", "B1"]);
});

test("one formula of each circle leads back to itself", () => {
  expect(order(formula("A1", "A1"))).toEqual(["A1 is circular"]);
  expect(order(formula("A1", "B1"), formula("B1", "A1"), formula("C1", "A1"))).toEqual([
    "B1 is circular",
    "A1",
    "C1",
  ]);
});

test("a column is looked up whether whole columns are read or one cell", () => {
  expect(order(formula("A1", "B1:XFD99"), formula("C7"), formula("XFD9"))).toEqual(["C7", "XFD9", "A1"]);
});

test("outdated is what reads a change, what reads that, and what was written over", () => {
  const formulas = [formula("A1", "B1"), formula("B1", "C1:C9"), formula("D1", "E1"), formula("F1")];
  expect(outdated(formulas, "C5")).toEqual(["A1", "B1"]);
  expect(outdated(formulas, "F1")).toEqual(["F1"]);
  expect(outdated(formulas, "G1")).toEqual([]);
});

test("all of a circle is outdated once one of it is", () => {
  const formulas = [formula("B1", "A1", "C1"), formula("A1", "B1"), formula("C1", "B1", "D1")];
  expect(outdated(formulas, "D1")).toEqual(["A1", "B1", "C1"]);
});

test("a balance that runs through 20,000 rows is ordered from its last row or from its first", () => {
  const down = Array.from({ length: 20_000 }, (_, i) => formula(`A${i + 2}`, `A${i + 1}`, `B${i + 2}`));
  for (const formulas of [down, [...down].reverse()]) {
    const found = order(...formulas);
    expect([found[0], found.at(-1)]).toEqual(["A2", "A20001"]);
    expect(outdated(formulas, "B2")).toHaveLength(20_000);
  }
});

describe("for any formulas", () => {
  const SIZE = 6;
  const index = fc.nat(SIZE - 1);
  const range = fc
    .tuple(fc.constantFrom("list", "other"), index, index, index, index)
    .map(([sheet, a, b, c, d]): SheetRange => ({
      sheet,
      top: Math.min(a, b),
      bottom: Math.max(a, b),
      left: Math.min(c, d),
      right: Math.max(c, d),
    }));
  const placed = fc
    .array(fc.record({ cell: range, reads: fc.array(range, { maxLength: 2 }) }), { maxLength: 20 })
    .map((formulas) => {
      const single = formulas.map(({ cell, reads }) => ({
        cell: { ...cell, bottom: cell.top, right: cell.left },
        reads,
      }));
      return [...new Map(single.map((one) => [JSON.stringify(one.cell), one])).values()];
    });
  const reads = (one: PlacedFormula, other: PlacedFormula): boolean =>
    one.reads.some((read) => intersection(read, other.cell) !== undefined);

  test("each comes once, and behind all that it reads unless it is circular", () => {
    fc.assert(
      fc.property(placed, (formulas) => {
        const ordered = new CalculationOrder(formulas).formulas;
        expect(new Set(ordered.map((one) => one.formula))).toEqual(new Set(formulas));
        for (const [i, { formula: one, isCircular }] of ordered.entries())
          expect(ordered.slice(i).some((later) => reads(one, later.formula))).toBe(isCircular);
      }),
    );
  });

  test("outdated is what is found by following each formula that reads the last ones", () => {
    fc.assert(
      fc.property(placed, fc.array(range, { maxLength: 2 }), (formulas, changes) => {
        const touched = (one: PlacedFormula): boolean =>
          changes.some((change) =>
            [one.cell, ...one.reads].some((cells) => intersection(cells, change) !== undefined),
          );
        let followed = formulas.filter(touched);
        for (let before = -1; before < followed.length;) {
          before = followed.length;
          const last = followed;
          followed = formulas.filter((one) => last.includes(one) || last.some((other) => reads(one, other)));
        }
        const found = new CalculationOrder(formulas).outdated(changes, () => false);
        expect(new Set(found)).toEqual(new Set(followed));
      }),
    );
  });
});
