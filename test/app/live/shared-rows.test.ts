import { sharedRows, withSharedRows } from "../../../src/app/live/shared-rows";
import { requireCaseList } from "../../../src/app/case-list-of";
import { memoizeByCells } from "../../../src/domain/case-list/memoize-by-cells";
import { aCase, aList } from "../../support/a-list";
import { FakeWorkbook, readingOf } from "../../support/fake-workbook";

const LENGTH = 10_000;

/** A reading of so many cases, its arrays made anew; the case at a place has this age. */
const aReading = (place: number, age: number, more = 0) =>
  readingOf(
    aList([
      ...Array.from({ length: more }, () => aCase({ caseNumber: "new" })),
      ...Array.from({ length: LENGTH }, (_, i) => aCase({ caseNumber: `C${i}`, age: i === place ? age : 7 })),
    ]),
  );

test("after an edit, what is worked out of a row is worked out for one row in ten thousand", async () => {
  let steps = 0;
  const workedOut = memoizeByCells(() => ++steps);
  const fake = new FakeWorkbook(aReading(4, 7));
  const workbook = withSharedRows(fake);
  const look = async (): Promise<number> => {
    steps = 0;
    for (const theCase of requireCaseList(await workbook.read()).list.cases) workedOut(theCase);
    return steps;
  };
  await expect(look()).resolves.toBe(LENGTH);
  fake.reading = aReading(4, 7);
  await expect(look()).resolves.toBe(0);
  fake.reading = aReading(4, 8);
  await expect(look()).resolves.toBe(1);
  // Three rows are inserted above: all others hold what they held.
  fake.reading = aReading(4, 8, 3);
  await expect(look()).resolves.toBe(3);
});

test("a row is taken from the reading before only where every cell of it is the same", () => {
  const before = [
    ["A", 1],
    ["B", 2],
    ["C", 3],
  ];
  const now = [
    ["A", 1],
    ["B", "2"],
    ["C", 3, ""],
  ];
  const shared = sharedRows(before, now);
  expect(shared).toEqual(now);
  expect(shared.map((row, i) => row === before[i])).toEqual([true, false, false]);
});

test("a workbook that counts its dates otherwise shares no rows with what it was", async () => {
  const fake = new FakeWorkbook(aReading(0, 7));
  const workbook = withSharedRows(fake);
  const first = await workbook.read();
  const { list } = fake.reading;
  if (!list) throw new Error("There is no list.");
  const values = list.cells.values.map((row) => [...row]);
  fake.reading = { ...fake.reading, list: { ...list, cells: { ...list.cells, values, dateSystem: 1904 } } };
  const second = await workbook.read();
  expect(second.list?.cells.values[6] === first.list?.cells.values[6]).toBe(false);
});
