import { tidyUp } from "../../../src/app/fill/tidy-up";
import { proposalsFor } from "../../../src/domain/fill/tidy-up/tidy-up";
import { aCase, aList } from "../../support/a-list";
import { FakeWorkbook, readingOf, run } from "../../support/fake-workbook";

/** A row pasted twice: one number, and one slip in both. */
const TWICE = [1, 2].map(() => aCase({ caseNumber: "281722", livesIn: "Foster care" }));

test("of two rows that are alike, the one that was chosen is written", async () => {
  const list = aList([...TWICE, aCase()]);
  const both = proposalsFor(list);
  expect(both.map(({ address }) => address)).toEqual(["I6", "I7"]);
  const second = new FakeWorkbook(readingOf(list));
  await expect(run(tidyUp, second, both.slice(1))).resolves.toBe(
    "1 cell tidied. Undo tidy up takes it back.",
  );
  expect(second.writes).toEqual(["Case list!I7: 2"]);
});

test("chosen both, both are written, wherever they have moved", async () => {
  const workbook = new FakeWorkbook(readingOf(aList([aCase(), ...TWICE])));
  await run(tidyUp, workbook, proposalsFor(aList([...TWICE, aCase()])));
  expect(workbook.writes).toEqual(["Case list!I7:I8: 2 | 2"]);
});

test("one of two that have both moved is left alone, and that is said", async () => {
  const workbook = new FakeWorkbook(readingOf(aList([aCase(), aCase(), ...TWICE])));
  await expect(run(tidyUp, workbook, proposalsFor(aList([...TWICE, aCase()])).slice(0, 1))).rejects.toThrow(
    "None of these cells is as it was shown.",
  );
});
