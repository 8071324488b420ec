import { markDates, unmarked } from "../../../../tools/preview/grid/mark-dates";

/** The marked cells of what is pasted. */
const found = (copied: string): string[] =>
  markDates(copied)
    .split(/[\t\n<>]/)
    .flatMap((cell) => unmarked(cell) ?? []);

test("a cell that is a date is marked, in text and in HTML", () => {
  expect(found("13/06/2006\t1.2.06\n2006-06-13\t 3-4-05 \n")).toEqual([
    "13/06/2006",
    "1.2.06",
    "2006-06-13",
    " 3-4-05 ",
  ]);
  expect(found("<table><tr><td>13/06/2006</td><td class=x>06/13/2006</td></tr></table>")).toEqual([
    "13/06/2006",
    "06/13/2006",
  ]);
});

test("a date in a sentence, and what is none, are left as they are", () => {
  const copied = "DOB 12/03/1999\t1/2\t1.5\t12/03/1999 or later\t2006";
  expect(markDates(copied)).toBe(copied);
});
