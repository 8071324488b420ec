import { dateFromText, WORDED_DATE } from "../../spreadsheet/date-text";

const FULL_DATE = new RegExp(`\\b\\d{1,2}([./-])\\d{1,2}\\1\\d{4}\\b|${WORDED_DATE.source}`, "gi");

/** Whether a text holds a day with its year in full, or with its month in letters. */
export const givesDate = (text: string): boolean =>
  [...text.matchAll(FULL_DATE)].some(([written]) => dateFromText(written) !== undefined);

/** The forms of BS 7666; letters that no postcode has in a place are left out, and so are "3rd" and "4th". */
const POSTCODE =
  /\b(?:[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKPSTUW]? ?\d[ABD-HJLNP-UW-Z]{2}|[a-pr-uwyz][a-hk-y]?\d[\da-hjkpstuw]? (?!\d(?:st|nd|rd|th)\b)\d[abd-hjlnp-uw-z]{2})\b/;

export const givesPostcode = (text: string): boolean => POSTCODE.test(text);

/** A number in the national plan: 10 or 11 digits from 01, 02, 03, 07 or 08 on, or with +44. */
const PHONE = /(?<![\w/.-])(?:\+44 ?(?:\(0\))? ?|\(?0)[12378](?:[ ()-]{0,2}\d){8,9}(?![ -]?\d)(?!\w)/;

export const givesPhoneNumber = (text: string): boolean => PHONE.test(text);

/** One character before the @ is enough to tell: a run of them would be tried from each of its places. */
const EMAIL = /[\w.%+-]@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}\b/i;

export const givesEmail = (text: string): boolean => EMAIL.test(text);
