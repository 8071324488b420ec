import { rangesOfCells } from "../../../../tools/preview/files/ranges-of-cells";

test("neighbouring cells become one range", () => {
  const cells: [number, number][] = [];
  for (let row = 5; row < 105; row++) for (let column = 13; column < 21; column++) cells.push([row, column]);
  expect(rangesOfCells(cells)).toEqual([{ top: 5, left: 13, bottom: 104, right: 20 }]);
});

test("a hole splits a column in two, and the columns beside it stay together", () => {
  expect(
    rangesOfCells([
      [0, 0],
      [2, 0],
      [0, 1],
      [2, 1],
    ]),
  ).toEqual([
    { top: 0, left: 0, bottom: 0, right: 1 },
    { top: 2, left: 0, bottom: 2, right: 1 },
  ]);
});
