import { LAYOUTS } from "../../returned/layouts";
import { tryDamaged } from "../../returned/try-damaged";

const ROUNDS = 15;

test("damaged workbooks, any type of cell in any place, crash nothing and lose no cell", () => {
  const tried = Array.from({ length: ROUNDS * LAYOUTS }, (_, i) => ({ seed: i + 1, ...tryDamaged(i + 1) }));
  expect(tried.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  // Most are still known for lists.
  expect(tried.filter(({ lists }) => lists > 0).length).toBeGreaterThan(tried.length / 2);
});
