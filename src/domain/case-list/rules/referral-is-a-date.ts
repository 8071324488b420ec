import { trimmed } from "../../spreadsheet/cell";
import { cellOf } from "../case";
import { columnSet, hasColumn, when, without } from "../column-set";
import { indexOf } from "../columns";
import { and, not } from "../grid/formula-parts";
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
  message: (_, theCase) => {
    const shown = trimmed(cellOf(theCase, "referral"));
    return LOOKS_LIKE_A_DATE.test(shown)
      ? `${shown} is stored as text. Use Tidy up, or type the date again.`
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
