import { groupBy } from "../../../src/domain/shared/group-by";

test("keys, and the items of each, keep their order", () => {
  expect([...groupBy(["b1", "a1", "b2", "c1", "a2"], (text) => text.charAt(0))]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1", "a2"]],
    ["c", ["c1"]],
  ]);
});
