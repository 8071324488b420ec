import fc from "fast-check";
import { placement, type Slot } from "../../../../src/domain/fill/checks-sheet/checks-placement";

const said = (slots: readonly (Slot | undefined)[]): string =>
  slots
    .map((slot) => (!slot ? "-" : "finding" in slot ? `f${slot.finding}` : `left ${slot.left}`))
    .join(", ");
const fixed = (...rows: number[]) => rows.map((row) => ({ row, isFixed: true }));

test("without anything of people's, findings stand in their order", () => {
  expect(said(placement([undefined, undefined], []).slots)).toBe("f0, f1");
});

test("a finding beside which something stands keeps its row, the others fill what is free", () => {
  const { slots, moves } = placement([undefined, 0, undefined], []);
  expect(said(slots)).toBe("f1, f0, f2");
  expect(moves).toEqual([]);
});

test("rows whose finding has gone come beneath, and those beyond the end come up", () => {
  const { slots, moves } = placement([undefined, 5], fixed(0));
  expect(said(slots)).toBe("f0, f1, left 0");
  expect(moves).toEqual([
    { from: 5, to: 1, of: 5 },
    { from: 0, to: 2, of: 0 },
  ]);
});

test("two that stand in each other's place change it by way of an empty row", () => {
  const { slots, moves } = placement([1], fixed(0));
  expect(said(slots)).toBe("f0, left 0, -");
  expect(moves).toEqual([
    { from: 0, to: 2, of: 0 },
    { from: 1, to: 0, of: 1 },
    { from: 2, to: 1, of: 0 },
  ]);
});

const LONGEST = 8;
const aTable = fc
  .record({
    count: fc.integer({ min: 1, max: LONGEST }),
    rows: fc.uniqueArray(fc.integer({ min: 0, max: 2 * LONGEST }), { maxLength: LONGEST }),
    left: fc.integer({ min: 0, max: LONGEST }),
  })
  .map(({ count, rows, left }) => ({
    homes: Array.from({ length: count }, (_, i) => rows.slice(left)[i]),
    left: fixed(...rows.slice(0, left)),
  }));

test("whatever stands where, each is placed once, findings above, and a move never goes to a row that is taken", () => {
  fc.assert(
    fc.property(aTable, ({ homes, left }) => {
      const { slots, moves } = placement(homes, left);
      const taken = new Set([...homes.flatMap((home) => home ?? []), ...left.map(({ row }) => row)]);
      for (const { from, to } of moves) {
        expect([taken.has(from), taken.has(to)]).toEqual([true, false]);
        taken.delete(from);
        taken.add(to);
      }
      expect(slots.slice(0, homes.length).every((slot) => slot && "finding" in slot)).toBe(true);
      expect(slots.slice(homes.length).filter((slot) => slot && "left" in slot)).toHaveLength(left.length);
      expect(new Set(slots.flatMap((slot) => (slot ? JSON.stringify(slot) : []))).size).toBe(
        homes.length + left.length,
      );
    }),
  );
});
