import { atOnce, visited } from "../../../src/domain/shared/work-in-steps";

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

test("each of many is visited with its place, in order", () => {
  const seen: [number, number][] = [];
  atOnce(
    visited(numbers(1_001), (item, place) => {
      seen.push([item, place]);
    }),
  );
  expect(seen).toEqual(numbers(1_001).map((i) => [i, i]));
});

test("a list of a hundred is one step, one of thousands many", () => {
  const stepsFor = (count: number): number => [...visited(numbers(count), () => undefined)].length + 1;
  expect([0, 100, 200, 201, 10_000].map(stepsFor)).toEqual([1, 1, 1, 2, 50]);
});
