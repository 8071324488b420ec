import { trimmed } from "../../spreadsheet/cell";
import { dayInWords, dayMonthYear, type SerialDate } from "../../spreadsheet/dates";
import { CONSENT, isSent, SENT_OUTCOMES } from "../steps";
import { dayIn } from "../timetable/timetable";
import type { TrackingRow } from "../tracking";

/** That leaflet and form went out, apart from what was answered. */
export interface Sent {
  readonly how: (typeof SENT_OUTCOMES)[number];
  /** undefined where nobody has said when. */
  readonly day: SerialDate | undefined;
}

const IN_NOTES = /\b(sent|delivered)\s+(?:on\s+)?(?:[a-z]{3,9}\s+)?(\d{1,2}[./ -]\w{1,9}[./ -]\d{2,4})/gi;

/** What Notes say of it: "Sent 14/06/2006". */
export const sentNote = (how: Sent["how"], day: SerialDate): string => `${how} ${dayMonthYear(day)}`;

/** How and when leaflet and form of a row went out: as Notes say last, or else its outcome. */
export function sentOf({
  step,
  outcome,
  cells,
}: Pick<TrackingRow, "step" | "outcome" | "cells">): Sent | undefined {
  if (step !== CONSENT) return undefined;
  const [, word, date] = [...trimmed(cells.Notes).matchAll(IN_NOTES)].at(-1) ?? [];
  const how = SENT_OUTCOMES.find((one) => one.toLowerCase() === word?.toLowerCase());
  const day = date === undefined ? undefined : dayIn(date);
  if (how && day !== undefined) return { how, day };
  return isSent(outcome) ? { how: outcome, day: undefined } : undefined;
}

/** "sent Wed 14/06/2006". */
export const sentWords = ({ how, day }: Sent): string =>
  day === undefined ? how.toLowerCase() : `${how.toLowerCase()} ${dayInWords(day)}`;
