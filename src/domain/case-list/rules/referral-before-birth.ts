import type { Age } from "../case";
import { AGE_CODES } from "../codes";
import { columnSet, when } from "../column-set";
import { monthsOn } from "../../spreadsheet/dates";
import { memoizeByList } from "../memoize-by-list";
import { isPlaceholderDay } from "../placeholder";
import type { CaseRule } from "../rule";
import { listDateFarAhead } from "./list-date-near-referrals";

const REFERRAL = columnSet("referral");
/** Forty weeks: an unborn child can have been referred at most so many days before the list date. */
const PREGNANCY = 280;

/**
 * For each age, the earliest day a child of that age on the list date can have been born; nothing where the list date
 * is told as mistyped: all referrals would come before birth.
 */
const earliestDays = memoizeByList((list) => {
  const { listDate } = list;
  const days = new Map<Age | undefined, number>();
  if (listDate === undefined || listDateFarAhead(list)) return days;
  for (const { code } of AGE_CODES.codes)
    if (typeof code === "number") days.set(code, monthsOn(listDate, -(12 * code + 6)) ?? 0);
  return days.set("Unborn", listDate - PREGNANCY);
});

/** Nobody is referred before birth; an unborn child not before it was conceived. */
export const referralBeforeBirth: CaseRule = {
  id: "referral-before-birth",
  severity: "warning",
  why: "“Age of child to the nearest year” and “the date social care received the initial referral” must fit together.",
  test: ({ referral = Infinity, age }, list) =>
    when(referral < (earliestDays(list).get(age) ?? 0) && !isPlaceholderDay(referral), REFERRAL),
  message: (_, { age }) =>
    age === "Unborn"
      ? "The child is unborn, and this is more than 280 days before the list date. Check the date and the age."
      : "This is before the child was born. Check the date and the age.",
};
