import { isBlank } from "../spreadsheet/cell";
import { listed } from "../case-list/wording";
import { CHILD, isHealth, PARENTS } from "./agencies";
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
  const answers = new Set(latestAnswers(rows).map(({ outcome }) => (isSent(outcome) ? undefined : outcome)));
  if (answers.has("Withdrawn")) return "withdrawn";
  if (answers.has("Declined")) return "declined";
  if (answers.has("No health records")) return "no health records";
  if (answers.has(undefined)) return "unclear";
  return answers.has("Full consent") ? "given" : "awaited";
}

const REFUSED = ["Withdrawn", "Declined"] as const;

/** Who has refused consent, by each person’s latest answer: withdrawn before declined. */
const refusals = (rows: readonly TrackingRow[]): { readonly how: string; readonly who: string[] }[] =>
  REFUSED.flatMap((how) => {
    const who = latestAnswers(rows).flatMap(({ outcome, agency }) => (outcome === how ? agency : []));
    return who.length === 0 ? [] : { how: how.toLowerCase(), who };
  });

/** "declined by child or young person": how consent was refused, and by whom. */
export const refusedWords = (rows: readonly TrackingRow[]): string =>
  refusals(rows)
    .map(({ how, who }) => (who.includes("") ? how : `${how} by ${listed(who.map(firstLower))}`))
    .join(", ");

const firstLower = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** The same where there is little room: "declined by child". */
export function refusedShort(rows: readonly TrackingRow[]): string {
  const [refusal] = refusals(rows);
  if (!refusal) return "";
  const [who, ...others] = refusal.who;
  const short = others.length > 0 ? undefined : SHORT_FOR.get(who ?? "");
  return short === undefined ? refusal.how : `${refusal.how} by ${short}`;
}

const SHORT_FOR: ReadonlyMap<string, string> = new Map([
  [PARENTS, "parents"],
  [CHILD, "child"],
]);

function latestAnswers(rows: readonly TrackingRow[]): TrackingRow[] {
  const latest = new Map<string, TrackingRow>();
  for (const row of rows) {
    if (row.step !== CONSENT || !isAnswered(row)) continue;
    const before = latest.get(row.agency);
    if (!before || isLater(row, before)) latest.set(row.agency, row);
  }
  return [...latest.values()];
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
