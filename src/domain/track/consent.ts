import { CONSENT, isSent } from "./steps";
import type { TrackingRow } from "./tracking";

/** What may be read of a case's health service records (guidance, 5.ii). */
export type Consent = "given" | "awaited" | "no health records" | "declined" | "withdrawn";

/**
 * A case's consent: given once somebody has given it in full and nobody has refused. The latest answer of each
 * person counts; where one of their answers has no date, the lowest row counts.
 */
export function consentOf(rows: readonly TrackingRow[]): Consent {
  const latest = new Map<string, TrackingRow>();
  for (const row of rows) {
    if (row.step !== CONSENT || row.outcome === undefined || isSent(row.outcome)) continue;
    const before = latest.get(row.agency);
    if (!before || isLater(row, before)) latest.set(row.agency, row);
  }
  const answers = new Set([...latest.values()].map(({ outcome }) => outcome));
  if (answers.has("Withdrawn")) return "withdrawn";
  if (answers.has("Declined")) return "declined";
  if (answers.has("No health records")) return "no health records";
  return answers.has("Full consent") ? "given" : "awaited";
}

const isLater = ({ done }: TrackingRow, { done: before }: TrackingRow): boolean =>
  done === undefined || before === undefined || done >= before;

export const CONSENT_WORDS: Readonly<Record<Consent, string>> = {
  given: "full consent",
  awaited: "no answer yet",
  "no health records": "consent without health records",
  declined: "declined",
  withdrawn: "withdrawn",
};
