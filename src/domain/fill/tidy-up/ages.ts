import { columnSet } from "../../case-list/column-set";
import type { Correction } from "./correction";
import { withPlainSpaces } from "./plain-spaces";

const YEARS = /^(?:aged? )?(\d{1,2}) ?(?:years?|yrs?|y)\.?(?: old| of age)?$/i;
const UNBORN = /^(?:unborn(?: baby| child)?|not yet born)$/i;

/**
 * "7 years" is 7. Months are left alone: whether 7 is months or years, or how many count up, is for the
 * authority to say.
 */
export const ages: Correction = {
  id: "ages",
  why: "The age as a number",
  columns: columnSet("age"),
  propose: (cell) => {
    const text = withPlainSpaces(cell);
    if (UNBORN.test(text)) return cell === "Unborn" ? undefined : "Unborn";
    const [, years] = YEARS.exec(text) ?? [];
    return years === undefined ? undefined : Number(years);
  },
};
