import type { Case } from "../../case-list/case";
import type { CaseList } from "../../case-list/case-list";
import { columnSet } from "../../case-list/column-set";
import { indexOf } from "../../case-list/columns";
import { dateCell, type SerialDate } from "../../spreadsheet/dates";
import { memoizeByList } from "../../case-list/memoize-by-list";
import { dateFromText, dayOf, WORDED_DATE } from "../../spreadsheet/date-text";
import type { Correction } from "./correction";
import { withPlainSpaces } from "./plain-spaces";

const AT = indexOf("referral");
const MONTHS = 12;
const MIDNIGHT = /[ T]0{1,2}:00(?::00(?:\.0+)?)?Z?$/;
const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})$/;
const WORDED = new RegExp(`^${WORDED_DATE.source}$`, "i");

/** The text of a cell that may hold a date, without a time of midnight. */
const dateText = (cell: Case["cells"][number] | undefined): string =>
  typeof cell === "string" ? withPlainSpaces(cell).replace(MIDNIGHT, "") : "";

/**
 * Whether the column's own texts tell that it is written day first: one has a day over 12 in front, and none
 * has one in the middle.
 */
const isDayFirst = memoizeByList(({ cases }) => {
  let dayFirst = false;
  for (const { cells } of cases) {
    const [, first = "", , second = ""] = NUMERIC.exec(dateText(cells[AT])) ?? [];
    if (Number(second) > MONTHS) return false;
    if (Number(first) > MONTHS) dayFirst = true;
  }
  return dayFirst;
});

/** Texts that are dates. 01/02/05 is one only where another date of the column tells day from month. */
export const dates: Correction = {
  id: "dates",
  why: "A date instead of text",
  columns: columnSet("referral"),
  propose: (cell, _, list) => {
    const date = dateIn(dateText(cell), list);
    return date && dateCell(date, list.dateSystem);
  },
};

function dateIn(text: string, list: CaseList): SerialDate | undefined {
  const [, first, , second] = NUMERIC.exec(text) ?? [];
  if (first !== undefined && second !== undefined) {
    const tells = Number(first) > MONTHS || Number(first) === Number(second) || isDayFirst(list);
    return tells ? dateFromText(text) : undefined;
  }
  return WORDED.test(text) ? dateFromText(text) : yearFirst(text);
}

function yearFirst(text: string): SerialDate | undefined {
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
  return year === undefined ? undefined : dayOf(Number(year), Number(month), Number(day));
}
