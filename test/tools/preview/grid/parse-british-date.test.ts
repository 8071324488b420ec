import { parseBritishDate } from "../../../../tools/preview/grid/parse-british-date";

test.each([
  ["13/06/2006", 38881],
  ["13-6-06", 38881],
  ["13.06.2006", 38881],
  ["2006-06-13", 38881],
  [" 1/2/05 ", 38384],
  ["01/03/1985", 31107],
])("%s is a day", (text, serial) => {
  expect(parseBritishDate(text)).toEqual({ serial });
});

test.each(["06/13/2006", "31/02/2006", "0/1/2006"])("%s has the shape of a date and is none", (text) => {
  expect(parseBritishDate(text)).toEqual({ serial: undefined });
});

test.each(["01632 960012", "13/06", "7 years", "13/06-2006", ""])("“%s” is no date at all", (text) => {
  expect(parseBritishDate(text)).toBeUndefined();
});
