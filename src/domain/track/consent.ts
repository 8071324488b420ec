import { isBlank } from "../spreadsheet/cell";
import { isHealth } from "./agencies";
import { CONSENT, isFile, isSent } from "./steps";
import type { Tracking, TrackingRow } from "./tracking";

/** What may be read of a case's health service records (guidance, 5.ii). */
export type Consent = "given" | "awaited" | "unclear" | "no health records" | "declined" | "withdrawn";

/**
 * A case's consent: given once somebody has given it in full and nobody has refused. The latest answer of each
 * person counts; where one of their answers has no date, the lowest row counts. An answer in other words than the
 * list's, or of which only the day is known, is no consent: it is unclear.
 */
export function consentOf(rows: readonly TrackingRow[]): Consent {
  const latest = new Map<string, TrackingRow>();
  for (const row of rows) {
    if (row.step !== CONSENT || !isAnswered(row)) continue;
    const before = latest.get(row.agency);
    if (!before || isLater(row, before)) latest.set(row.agency, row);
  }
  const answers = new Set([...latest.values()].map(({ outcome }) => (isSent(outcome) ? undefined : outcome)));
  if (answers.has("Withdrawn")) return "withdrawn";
  if (answers.has("Declined")) return "declined";
  if (answers.has("No health records")) return "no health records";
  if (answers.has(undefined)) return "unclear";
  return answers.has("Full consent") ? "given" : "awaited";
}

/** Something came back, whatever it says. */
const isAnswered = ({ outcome, cells }: TrackingRow): boolean =>
  !isBlank(cells.Done) || (outcome === undefined ? !isBlank(cells.Outcome) : !isSent(outcome));

const isLater = ({ done }: TrackingRow, { done: before }: TrackingRow): boolean =>
  done === undefined || before === undefined || done >= before;

/** Why a health file may not be read, and so not be asked for; undefined of any other row, and of a file that is not needed or was returned. */
export function consentLacking(
  { rowsOf }: Pick<Tracking, "rowsOf">,
  { step, agency, number, outcome }: TrackingRow,
): Exclude<Consent, "given"> | undefined {
  if (!isFile(step) || !isHealth(agency) || outcome === "Not needed" || outcome === "Returned")
    return undefined;
  const consent = consentOf(rowsOf.get(number) ?? []);
  return consent === "given" ? undefined : consent;
}

export const CONSENT_WORDS: Readonly<Record<Consent, string>> = {
  given: "full consent",
  awaited: "no answer yet",
  unclear: "an answer that is not clear",
  "no health records": "consent without health records",
  declined: "declined",
  withdrawn: "withdrawn",
};
