import { columnSet, when } from "../column-set";
import { dayMonthYear } from "../../spreadsheet/dates";
import { and } from "../grid/formula-parts";
import type { CaseRule } from "../rule";

const REFERRAL = columnSet("referral");

/** A list cannot hold a referral that came after the day it describes. */
export const referralByListDate: CaseRule = {
  id: "referral-by-list-date",
  severity: "error",
  why: "The list describes its list date: no referral can come after it.",
  test: ({ referral }, { listDate }) => when((referral ?? 0) > (listDate ?? Infinity), REFERRAL),
  message: (_, { referral }, { listDate }) =>
    referral && listDate
      ? `${dayMonthYear(referral)} is after the list date, ${dayMonthYear(listDate)}. Check both dates.`
      : "Check the date.",
  native: ({ cell, band, isDate }) => {
    const date = cell("referral");
    const listDate = band("ListDate");
    const after = `INT(${date})>INT(${listDate})`;
    return [
      {
        target: "referral",
        style: "wrong",
        formula: `IFERROR(${and(isDate(date), isDate(listDate), after)},FALSE)`,
      },
    ];
  },
};
