import { datesIn } from "../../../../src/domain/case-list/privacy/dates-in-text";
import { serialOf } from "../../../../src/domain/spreadsheet/dates";

test("dates in a text are read day first, days that are none are not", () => {
  expect(datesIn("12/03/1998, 1.2.05 and 3rd May 1999; 31/02/2000, 5-13-2001, 4 June 98, 1/2")).toEqual([
    serialOf(1998, 3, 12),
    serialOf(2005, 2, 1),
    serialOf(1999, 5, 3),
    serialOf(1998, 6, 4),
  ]);
});

test.each([
  ...["1998-03-12", "1998/03/12", "1998.3.12", "12.03.1998", "12 / 3 / 98", "12–03–1998", "12\\03\\1998"],
  ...["12 March 1998", "12th of March, 1998", "12-Mar-98", "12Mar1998", "12 Mar ’98", "12/Mar/1998"],
  ...["March 12, 1998", "March the 12th 1998", "Mar. 12 1998", "1998 March 12", "Thursday 12 March 1998"],
  ...["the twelfth of March 1998", "Twelfth day of March 1998", "on 12.03.1998."],
])("one is read: %s", (text) => {
  expect(datesIn(text)).toEqual([serialOf(1998, 3, 12)]);
});

test("days in words reach to the thirty-first", () => {
  expect(datesIn("twenty-first of May 1999, twenty first May 1999, thirty-first May 1999")).toEqual([
    serialOf(1999, 5, 21),
    serialOf(1999, 5, 21),
    serialOf(1999, 5, 31),
  ]);
});

test.each(["1.2.05.3", "12/03", "3 marks 2005", "v10.2.98.1", "12 weeks", "May 2005", "RND000627202323"])(
  "none is read: %s",
  (text) => {
    expect(datesIn(text)).toEqual([]);
  },
);
