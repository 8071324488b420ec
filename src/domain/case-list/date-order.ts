import type { Cell } from "../spreadsheet/cell";
import { type DateOrder, type DateReadings, readDate } from "../spreadsheet/date-reading";
import { type DateSystem, type SerialDate, serialDate } from "../spreadsheet/dates";
import { withPlainSpaces } from "../spreadsheet/plain-spaces";
import type { CaseList } from "./case-list";
import { indexOf } from "./columns";
import { memoizeByList } from "./memoize-by-list";

/** What a text in the column of dates says. */
export type ReferralMeant =
  /** The day that it says, alone or together with the column's other dates. */
  | { readonly kind: "certain"; readonly date: SerialDate }
  /** The days that it could be; one where it is written in another order than day first. */
  | { readonly kind: "uncertain"; readonly dates: readonly SerialDate[] }
  | { readonly kind: "no date" };

const AT = indexOf("referral");

/** A number that Excel cannot show as a date may be one in eight digits, as other systems export it: 20050314. */
const readingsOf = (cell: Cell): DateReadings =>
  typeof cell === "string" || (typeof cell === "number" && serialDate(cell) === undefined)
    ? readDate(String(cell))
    : new Map();

/** Whether all of the column's dates of numbers can be read day first, and no other order fits them all. */
const columnOrder = memoizeByList(({ cases }) => {
  const ofNumbers = cases
    .map(({ cells }) => readingsOf(cells[AT] ?? ""))
    .filter((readings) => readings.size > 0 && !readings.has("certain") && !readings.has("in Greenwich"));
  const fits = (order: DateOrder): boolean => ofNumbers.every((readings) => readings.has(order));
  return {
    isDayFirst: fits("day first") && !fits("month first") && !fits("year first"),
    hasYearFirst: ofNumbers.some((readings) => readings.size === 1 && readings.has("year first")),
  };
});

/** How a person says that the dates are written which cannot be told. */
export type ChosenOrder = "day first" | "month first";

/** Whether a text could be either, day first or month first, and its column does not tell: a person may. */
export function isOfEitherOrder(cell: Cell, list: CaseList): boolean {
  const readings = readingsOf(cell);
  const [day, month] = [readings.get("day first"), readings.get("month first")];
  if (day === undefined || month === undefined || referralMeant(cell, list).kind !== "uncertain")
    return false;
  return Math.min(day, month) <= (list.listDate ?? Infinity);
}

/** All such texts of the column. */
export const referralsOfEitherOrder = memoizeByList((list): string[] =>
  list.cases.flatMap(({ cells }) => {
    const cell = cells[AT] ?? "";
    return isOfEitherOrder(cell, list) ? [String(cell)] : [];
  }),
);

/**
 * What a text in the column means, in the light of the others: a column's dates are all written in one order, and
 * one that can be read in one way only tells how to read the rest. Nothing but day first is taken for granted, unless
 * a person has `chosen`.
 */
export function referralMeant(cell: Cell, list: CaseList, chosen?: ChosenOrder): ReferralMeant {
  const readings = readingsOf(cell);
  const certain = readings.get("certain");
  if (certain !== undefined) return { kind: "certain", date: certain };
  const asChosen = chosen && readings.get(chosen);
  if (asChosen !== undefined) return { kind: "certain", date: asChosen };
  const dayFirst = readings.get("day first");
  const { isDayFirst, hasYearFirst } = columnOrder(list);
  const others = [...readings].filter(
    ([order, date]) =>
      date !== dayFirst && (order !== "year first" || dayFirst === undefined || hasYearFirst),
  );
  if (dayFirst !== undefined && (isDayFirst || others.length === 0))
    return { kind: "certain", date: dayFirst };
  const dates = [
    ...numberAsText(cell, list.dateSystem),
    ...new Set([...(dayFirst === undefined ? [] : [dayFirst]), ...others.map(([, date]) => date)]),
  ];
  return dates.length === 0 ? { kind: "no date" } : { kind: "uncertain", dates };
}

/** Of the years from 1954 to 2036. */
const NUMBER_AS_TEXT = /^[2-4]\d{4}$/;

/** The day of which a text may be Excel's own number, as a paste into cells of text leaves it: it may be another number. */
function numberAsText(cell: Cell, dateSystem: DateSystem): readonly SerialDate[] {
  const text = withPlainSpaces(cell);
  const date = NUMBER_AS_TEXT.test(text) ? serialDate(Number(text), dateSystem) : undefined;
  return date === undefined ? [] : [date];
}
