import { dayMonthYear, type SerialDate } from "../../spreadsheet/dates";
import { memoizeByList } from "../memoize-by-list";
import { isPlaceholderDay } from "../placeholder";
import type { ListRule } from "../rule";

/** Of fewer referrals the last one says little. */
const FEW = 10;
/** In days: among a hundred cases somebody was referred in the last five years. */
const LONG = 1_826;

interface FarAhead {
  readonly listDate: SerialDate;
  readonly lastReferral: SerialDate;
}

/** The list date and the last referral before it, where they lie so far apart that one was mistyped: 2060 for 2006. */
export const listDateFarAhead = memoizeByList(({ cases, listDate }): FarAhead | undefined => {
  if (listDate === undefined) return undefined;
  const referrals = cases.flatMap(({ referral }) =>
    referral === undefined || referral > listDate || isPlaceholderDay(referral) ? [] : [referral],
  );
  const [first, ...others] = referrals;
  if (first === undefined || referrals.length < FEW) return undefined;
  const lastReferral = others.reduce((last, day) => (day > last ? day : last), first);
  return listDate - lastReferral > LONG ? { listDate, lastReferral } : undefined;
});

/** The list describes a day: one on which nobody has been referred for years is another. */
export const listDateNearReferrals: ListRule = {
  id: "list-date-near-referrals",
  severity: "warning",
  why: "Ages and dates are as on the day the list describes.",
  find: (list) => {
    const far = listDateFarAhead(list);
    if (!far) return [];
    const { listDate, lastReferral } = far;
    const message = `${dayMonthYear(listDate)} is more than five years after the last referral, ${dayMonthYear(lastReferral)}. Check the date.`;
    return [{ position: list.layout.band.ListDate, message }];
  },
};
