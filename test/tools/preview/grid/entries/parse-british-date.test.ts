import { parseBritishDate } from "../../../../../tools/preview/grid/entries/parse-british-date";

const YEAR = 2006;
const [DATE, DAY, MONTH, NAMED] = ["dd/mm/yyyy", "dd-mmm", "mmm-yy", "dd-mmm-yy"];

test.each([
  ["13/06/2006", 38881, DATE],
  ["13-6-06", 38881, DATE],
  ["13.06.2006", 38881, DATE],
  ["2006-06-13", 38881, DATE],
  ["2006/6/13", 38881, DATE],
  [" 1/2/05 ", 38384, DATE],
  ["01/03/1985", 31107, DATE],
  ["13/6", 38881, DAY],
  ["13-6", 38881, DAY],
  ["13 June", 38881, DAY],
  ["13-Jun", 38881, DAY],
  ["13jun", 38881, DAY],
  ["June 13", 38881, DAY],
  ["JUN13", 38881, DAY],
  ["6/13", 41426, MONTH],
  ["June 45", 16589, MONTH],
  ["6/2006", 38869, MONTH],
  ["June 2006", 38869, MONTH],
  ["Sept 2006", 38961, MONTH],
  ["13 June 2006", 38881, NAMED],
  ["13-Jun-06", 38881, NAMED],
  ["13/Jun/2006", 38881, NAMED],
  ["June 13, 2006", 38881, NAMED],
])("%s is a day", (text, serial, numberFormat) => {
  expect(parseBritishDate(text, YEAR)).toEqual({ serial, numberFormat });
});

test.each(["06/13/2006", "31/02/2006", "0/1/2006", "13/13", "29 February 2006", "30-2"])(
  "%s has the shape of a date and is none",
  (text) => {
    expect(parseBritishDate(text, YEAR)).toBe("none");
  },
);

test.each(["01632 960012", "13.06", "7 years", "13/06-2006", "Mayhew 5", "May", "13 Junes", ""])(
  "“%s” is no date at all",
  (text) => {
    expect(parseBritishDate(text, YEAR)).toBeUndefined();
  },
);
