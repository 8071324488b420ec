import { columnSet } from "../../case-list/column-set";
import { referralMeant } from "../../case-list/date-order";
import { dateCell } from "../../spreadsheet/dates";
import type { Correction } from "./correction";

/** Texts that are dates. 01/02/05 is one only where another date of the column, or a person, tells day from month. */
export const dates: Correction = {
  id: "dates",
  why: "A date instead of text",
  columns: columnSet("referral"),
  propose: (cell, _, list, order) => {
    const meant = referralMeant(cell, list, order);
    return meant.kind === "certain" ? dateCell(meant.date, list.dateSystem) : undefined;
  },
};
