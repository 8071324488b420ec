import { dayInWords, type SerialDate } from "../../spreadsheet/dates";

/**
 * Marks a day that somebody typed over Today, from which late and due are told: ", typed over: it is …". "" where the
 * sheet has the day that it is, or that day is not known.
 */
export const typedOver = (today: SerialDate, actual: SerialDate | undefined): string =>
  actual === undefined || today === actual ? "" : `, typed over: it is ${dayInWords(actual)}`;
