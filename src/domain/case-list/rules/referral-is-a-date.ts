import { dateInWords } from "../../spreadsheet/date-text";
import { withPlainSpaces } from "../../spreadsheet/plain-spaces";
import { cellOf } from "../case";
import { columnSet, hasColumn, when, without } from "../column-set";
import { indexOf } from "../columns";
import { and, not } from "../grid/formula-parts";
import { isOfEitherOrder, referralMeant } from "../date-order";
import type { CaseRule } from "../rule";

const REFERRAL = columnSet("referral");
const AT = indexOf("referral");
const LOOKS_LIKE_A_DATE = /^\d{1,4}([./-]| )(\d{1,2}|[a-z]{3,9})\1\d{1,4}$/i;

/** Guidance, 4: "The date social care received the initial referral". */
export const referralIsADate: CaseRule = {
  id: "referral-is-a-date",
  severity: "error",
  why: "“The date social care received the initial referral.”",
  test: ({ filled, errors, referral }) =>
    when(referral === undefined && hasColumn(without(filled, errors), AT), REFERRAL),
  message: (_, theCase, list) => {
    const cell = cellOf(theCase, "referral");
    const shown = withPlainSpaces(cell);
    const meant = referralMeant(cell, list);
    const stored = `${shown} is stored as ${typeof cell === "number" ? "a number" : "text"}`;
    if (meant.kind === "uncertain")
      return `${stored} and could be ${meant.dates.map(dateInWords).join(" or ")}. ${isOfEitherOrder(cell, list) && !list.layout.isInPlace ? "Choose which under Tidy up, or type" : "Type"} the date again, with the month in letters.`;
    if (meant.kind === "certain")
      return meant.date > (list.listDate ?? Infinity)
        ? `${stored} and is after the list date. Type the date again.`
        : list.layout.isInPlace
          ? `${stored}. Type the date again.`
          : `${stored}. Use Tidy up, or type the date again.`;
    return LOOKS_LIKE_A_DATE.test(shown)
      ? `There is no day ${shown}. Enter the date of the initial referral, such as 14/03/2005.`
      : `${shown} is not a date. Enter the date of the initial referral, such as 14/03/2005.`;
  },
  native: ({ cell, isFilled, isDate }) => [
    {
      target: "referral",
      style: "wrong",
      formula: and(isFilled("referral"), not(isDate(cell("referral")))),
    },
  ],
};
