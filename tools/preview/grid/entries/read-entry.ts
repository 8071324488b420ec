import { compile } from "../../formulas/compile";
import type { CellValue } from "../../host/grid";
import { parseBritishDate } from "./parse-british-date";

/** What a cell holds after a text was typed or pasted into it, and the number format that it takes on. */
export type Entry =
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "value"; readonly value: CellValue; readonly numberFormat?: string | undefined };

interface ReadNumber {
  readonly value: number;
  readonly numberFormat?: string | undefined;
}

/** The number format of cells in which Excel keeps each entry as the text that it is. */
export const TEXT = "@";
/** Excel keeps so many digits of a number. */
const DIGITS = 15;
const DAY_SECONDS = 86_400;

/**
 * What Excel with British settings makes of a text that is typed or pasted into a cell.
 * @param pattern The number format of the cell; undefined where it is General.
 */
export function readEntry(text: string, pattern: string | undefined, thisYear: number): Entry {
  if (pattern === TEXT) return { kind: "value", value: text };
  const content = text.trim();
  if (/^(?:true|false)$/i.test(content)) return { kind: "value", value: /^t/i.test(content) };
  if (/^=./.test(text)) return { kind: "formula", formula: text };
  // Without a digit nothing is a number.
  if (!/\d/.test(content)) return { kind: "value", value: text };
  const moment = momentOf(content, thisYear);
  if (moment === "none") return { kind: "value", value: text };
  const read = moment ?? fractionOf(content) ?? numberOf(content);
  if (read) return inFormat(read, pattern);
  // A sign begins a formula too.
  const isFormula = /^[+-]/.test(content) && compile(`=${content}`) !== undefined;
  return isFormula ? { kind: "formula", formula: `=${content}` } : { kind: "value", value: text };
}

/** A number format of the cell's own stays; where it is per cent, 10 is 10%. */
function inFormat({ value, numberFormat }: ReadNumber, pattern: string | undefined): Entry {
  if (pattern === undefined) return { kind: "value", value, numberFormat };
  const isPercent = numberFormat === undefined && pattern.includes("%") && Math.abs(value) >= 1;
  return { kind: "value", value: isPercent ? value / 100 : value };
}

/** A day, a time, or both; "none" for a day that the calendar lacks. */
function momentOf(text: string, thisYear: number): ReadNumber | "none" | undefined {
  const [, date = text, time] = /^(.*\d) +(\d{1,2}:\d{2}.*)$/.exec(text) ?? [];
  const day = parseBritishDate(date, thisYear);
  if (day === "none") return day;
  if (!day) return timeOf(text);
  if (time === undefined) return { value: day.serial, numberFormat: day.numberFormat };
  const clock = timeOf(time);
  return clock ? { value: day.serial + clock.value, numberFormat: "dd/mm/yyyy hh:mm" } : "none";
}

/** "9:30", "9:30:15", "9:30 pm", "9 pm"; more than a day's hours are hours still. */
function timeOf(text: string): ReadNumber | undefined {
  const clock = /^(\d{1,4})(?::([0-5]\d))?(?::([0-5]\d))?(?: ?([ap])m?)?$/i.exec(text);
  if (!clock) return undefined;
  const [, hours = "", minutes, seconds, half] = clock;
  const isTwelve = half !== undefined;
  if (minutes === undefined && !/ ?[ap]m?$/i.test(text)) return undefined;
  if (isTwelve && Number(hours) > 12) return undefined;
  const hour = isTwelve ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours);
  const value = (hour * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / DAY_SECONDS;
  if (hour >= 24) return { value, numberFormat: "[h]:mm:ss" };
  const withSeconds = seconds === undefined ? "" : ":ss";
  return { value, numberFormat: isTwelve ? `h:mm${withSeconds} AM/PM` : `hh:mm${withSeconds}` };
}

/** "1 1/2", and "0 1/2" for a half: "1/2" is a day. */
function fractionOf(text: string): ReadNumber | undefined {
  const [, sign, whole, over, under] = /^(-?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
  if (whole === undefined || over === undefined || under === undefined || Number(under) === 0)
    return undefined;
  const value = Number(whole) + Number(over) / Number(under);
  return { value: sign === "-" ? -value : value, numberFormat: under.length > 1 ? "# ??/??" : "# ?/?" };
}

const NUMBER = /^([+-]?)([£$€]?)([+-]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[+-]?\d{1,3})?$/i;

/** "-1,047.50", "(5)", "£5", "5%", "1e5". */
function numberOf(text: string): ReadNumber | undefined {
  const inBrackets = /^\((.*)\)$/.exec(text)?.[1];
  const isPercent = text.startsWith("%") !== text.endsWith("%");
  const bare = (inBrackets ?? text).replace(/^%|%$/, "").trim();
  const [, sign, currency, ownSign, whole, fraction = "", exponent = ""] = NUMBER.exec(bare) ?? [];
  if (whole === undefined || !/\d/.test(whole + fraction) || (sign && ownSign)) return undefined;
  const size = Number(`${rounded(whole.replaceAll(",", ""))}${fraction}${exponent}`);
  if (!Number.isFinite(size)) return undefined;
  const isNegative = sign === "-" || ownSign === "-" || (inBrackets !== undefined && !sign);
  const value = (isNegative ? -size : size) / (isPercent ? 100 : 1);
  return { value, numberFormat: numberFormat() };

  function numberFormat(): string | undefined {
    if (exponent) return "0.00E+00";
    const decimals = /\.\d/.test(fraction) ? ".00" : "";
    if (isPercent) return `0${decimals}%`;
    return currency || whole?.includes(",") ? `${currency ?? ""}#,##0${decimals}` : undefined;
  }
}

/** Digits after the fifteenth are noughts in Excel. */
function rounded(whole: string): string {
  const digits = whole.replace(/^0+/, "");
  return digits.slice(0, DIGITS).padEnd(digits.length, "0");
}
