import { dayInWords, type SerialDate } from "../spreadsheet/dates";
import { casesOf, type Tracking, type TrackingRow } from "./tracking";

const NO_NAMES = "Please name no child, parent or carer in your reply: use the case numbers.";

/** A text to paste into a letter. It holds case numbers, agencies and days, and nothing else about anybody. */
export const letter = (authority: string, lines: readonly string[]): string =>
  [authority === "" ? "Case tracking" : `Case tracking: ${authority}`, "", ...lines, "", NO_NAMES, ""].join(
    "\n",
  );

export const dayOr = (day: SerialDate | undefined, otherwise: string): string =>
  day === undefined ? otherwise : dayInWords(day);

/** "- 1001: Social care; Education", a line for each case of the ten that has such rows. */
export const linesByCase = (
  tracking: Tracking,
  is: (row: TrackingRow) => boolean,
  words: (row: TrackingRow) => string,
): string[] =>
  casesOf(tracking).flatMap(({ theCase: { caseNumber }, rows }) => {
    const whom = new Set(rows.filter(is).map(words));
    return whom.size === 0 ? [] : [`- ${caseNumber}: ${[...whom].join("; ")}`];
  });
