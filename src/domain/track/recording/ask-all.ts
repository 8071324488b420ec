import { listed } from "../../case-list/wording";
import { isBlank } from "../../spreadsheet/cell";
import { dayInWords, type SerialDate } from "../../spreadsheet/dates";
import { SOCIAL_CARE } from "../agencies";
import { CONSENT } from "../steps";
import { casesOf, type Tracking, type TrackingRow } from "../tracking";

/** What is asked of the authority for all ten at once (guidance, 5.ii, 5.iii and 6). */
export const ASKS = [
  {
    id: "leaflets",
    what: "leaflets and consent forms",
    one: "leaflet and consent form",
    is: ({ step }) => step === CONSENT,
  },
  {
    id: "questionnaires",
    what: "questionnaires",
    one: "questionnaire",
    is: ({ step }) => step === "Questionnaire",
  },
  {
    id: "files",
    what: "social care files",
    one: "social care file",
    is: ({ step, agency }) => step === "Case file" && agency === SOCIAL_CARE,
  },
] as const satisfies readonly {
  readonly id: string;
  readonly what: string;
  readonly one: string;
  readonly is: (row: TrackingRow) => boolean;
}[];
export type Ask = (typeof ASKS)[number];

/** The rows of the ten that have no date of request yet, and are awaited. */
export const rowsToAsk = (tracking: Tracking, { is }: Ask): TrackingRow[] =>
  casesOf(tracking)
    .flatMap(({ rows }) => rows)
    .filter((row) => is(row) && !row.isClosed && isBlank(row.cells.Requested));

/** What would be written, agency by agency: "Questionnaire, Social care: 1001 and 1002". */
export function askPreview(rows: readonly TrackingRow[], day: SerialDate | undefined): string[] {
  const numbers = new Map<string, string[]>();
  for (const { step, agency, caseNumber } of rows) {
    const what = `${step ?? ""}, ${agency}`;
    numbers.set(what, [...(numbers.get(what) ?? []), caseNumber]);
  }
  const when = day === undefined ? "" : ` ${dayInWords(day)}`;
  return [...numbers].map(([what, cases]) => `Requested${when} for ${what}: ${listed(cases)}`);
}
