import { readDate } from "../../spreadsheet/date-reading";
import { MONTH } from "../../spreadsheet/date-text";
import type { SerialDate } from "../../spreadsheet/dates";

const UNITS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];
const TEENS = [
  ...["tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"],
  ...["eighteenth", "nineteenth", "twentieth"],
];
/** The days of a month in words, in their order. */
const DAYS = [...UNITS, ...TEENS, ...UNITS.map((unit) => `twenty-${unit}`), "thirtieth", "thirty-first"];
/** The longest first, or "twenty" would be cut off from "twenty-first". */
const DAY_IN_WORDS = `(?:${[...DAYS].reverse().join("|").replaceAll("-", "[ -]")})`;

const YEAR = "(?:\\d{4}|['’]?\\d{2})";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const SIGNS = ["/", "\\.", "[-–]", "\\\\"];
const numbers = (first: string, third: string): string =>
  SIGNS.map((sign) => `${first} ?${sign} ?\\d{1,2} ?${sign} ?${third}`).join("|");

/** "3rd of May", "third of May", "3-May", "3May". */
export const DAY_AND_MONTH = `(?:${DAY}|\\b${DAY_IN_WORDS})(?: day)?(?: of)?[ ,./-]{0,2}${MONTH}(?![a-z])`;
/** "May 3rd", "May the third". */
export const MONTH_AND_DAY = `\\b${MONTH}\\.? (?:the )?(?:${DAY}(?!\\d)|${DAY_IN_WORDS}\\b)`;
/** A day with its year, as people write it: ISO, with dots, dashes or strokes, its month in letters, or all of it in words. */
export const WRITTEN_DATE = `(?<!\\d|\\d[./-])(?:${[
  numbers("\\d{4}", "\\d{1,2}"),
  numbers("\\d{1,2}", YEAR),
  `${DAY_AND_MONTH}\\.?[ ,./-]{0,2}${YEAR}`,
  `${MONTH_AND_DAY},? ${YEAR}`,
  `\\d{4}[ -]${MONTH}[ -]\\d{1,2}`,
].join("|")})(?!\\d|[./-]\\d)`;

const DATES = new RegExp(WRITTEN_DATE, "gi");
const WORDED_DAY = new RegExp(`\\b${DAY_IN_WORDS}\\b`, "i");

/** The dates written in a text; of numbers, day first. Days that the calendar has not are left out. */
export const datesIn = (text: string): SerialDate[] =>
  [...text.matchAll(DATES)].flatMap(([written]) => {
    const readings = readDate(inFigures(written));
    return readings.get("day first") ?? readings.get("certain") ?? [];
  });

/** As a cell would hold it: "12 / 3 / 98" is "12/3/98", "third of May ’98" is "3 May 98". */
const inFigures = (written: string): string =>
  written
    .replace(WORDED_DAY, (day) => String(DAYS.indexOf(day.toLowerCase().replace(" ", "-")) + 1))
    .replace(/ ?([/.\\–-]) ?/g, (_, sign: string) => (sign === "–" || sign === "\\" ? "-" : sign))
    .replace(/['’]| day\b|\bthe /gi, "");
