import { columnSet } from "../../case-list/column-set";
import type { CellCorrection } from "./correction";
import { withPlainSpaces } from "../../spreadsheet/plain-spaces";
import { isDoubted } from "./written-code";

const YEARS = /^(?:aged?:? )?0?(\d{1,2})(?:\.0+)? ?(?:years?|yrs?|y|yo)?\.?(?: old| of age)?$/i;
const UNBORN = /^(?:unborn(?: baby| child)?|not yet born)$/i;
/** Ages are asked for up to here. */
const OLDEST = 25;

/**
 * "7 years" is 7, and 8.88 is 9: guidance, 4, "to the nearest year", where 6 months or more count up. Months in words
 * are left alone: how many count up is for the authority to say.
 */
export const ages: CellCorrection = {
  id: "ages",
  why: "The age as a whole number",
  columns: columnSet("age"),
  propose: (cell) => {
    if (typeof cell === "number") return nearestYear(cell);
    const text = withPlainSpaces(cell);
    if (isDoubted(text)) return undefined;
    if (UNBORN.test(text)) return cell === "Unborn" ? undefined : "Unborn";
    const [, years] = YEARS.exec(text) ?? [];
    return years === undefined || text === String(Number(years)) ? undefined : Number(years);
  },
};

const nearestYear = (age: number): number | undefined =>
  Number.isInteger(age) || age < 0 || age >= OLDEST + 0.5 ? undefined : Math.floor(age + 0.5);
