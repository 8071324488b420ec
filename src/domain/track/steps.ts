/** The things to be done for a tracked case, in the order in which they come, and for the area (guidance, 5 to 7). */
export const STEPS = [
  "Leaflets and consent forms",
  "Questionnaire",
  "Case file",
  "Electronic records",
  "Interview",
  "Chaser",
  "Setting up",
] as const;
export type Step = (typeof STEPS)[number];

export const CONSENT: Step = "Leaflets and consent forms";

/**
 * How leaflet and form went out (guidance, 5.ii: "sent/delivered"). Neither is an answer: the day stands in Notes, since
 * Done holds the day of the answer.
 */
export const SENT_OUTCOMES = ["Sent", "Delivered"] as const;

/** Files on paper and records on a screen are asked for alike (guidance, 6). */
export const isFile = (step: Step | undefined): boolean =>
  step === "Case file" || step === "Electronic records";

/** How a thing can have ended, or how far it is. */
export interface OutcomeOf {
  readonly outcome: string;
  /** The steps it belongs to; left out: all. */
  readonly steps?: readonly Step[];
  /** Nothing more is awaited: it is never late. */
  readonly closes: boolean;
}

const FILES: readonly Step[] = ["Case file", "Electronic records"];
const OUTCOMES_OF = [
  ...SENT_OUTCOMES.map((outcome) => ({ outcome, steps: [CONSENT], closes: false })),
  { outcome: "Full consent", steps: [CONSENT], closes: true },
  { outcome: "No health records", steps: [CONSENT], closes: true },
  { outcome: "Declined", steps: [CONSENT, "Questionnaire", "Interview"], closes: true },
  { outcome: "Withdrawn", steps: [CONSENT], closes: true },
  { outcome: "Received", steps: ["Questionnaire"], closes: true },
  { outcome: "Ready", steps: FILES, closes: true },
  { outcome: "Lent back", steps: FILES, closes: true },
  { outcome: "Returned", steps: FILES, closes: true },
  { outcome: "Invited", steps: ["Interview"], closes: false },
  { outcome: "Accepted", steps: ["Interview"], closes: false },
  { outcome: "Held", steps: ["Interview"], closes: true },
  { outcome: "Agreed", steps: ["Setting up"], closes: true },
  { outcome: "Not needed", closes: true },
] as const satisfies readonly OutcomeOf[];

export type Outcome = (typeof OUTCOMES_OF)[number]["outcome"];

export const OUTCOMES: readonly Outcome[] = OUTCOMES_OF.map(({ outcome }) => outcome);

/** The outcomes after which nothing more is awaited. */
export const CLOSING: readonly Outcome[] = OUTCOMES_OF.filter(({ closes }) => closes).map(
  ({ outcome }) => outcome,
);

/** The outcomes that a step can have; a chaser can have any. */
export const outcomesOf = (step: Step): readonly Outcome[] =>
  OUTCOMES_OF.filter((entry: OutcomeOf) => step === "Chaser" || entry.steps?.includes(step) !== false).map(
    ({ outcome }) => outcome,
  );

/** How far an interview is: the outcomes that the programme shows. Declining is one, and asks for no reason. */
export const MEETING_STATUSES = ["Invited", "Accepted", "Declined", "Held"] as const;

/** Whether an outcome says only that leaflet and form went out. */
export const isSent = (outcome: string | undefined): outcome is (typeof SENT_OUTCOMES)[number] =>
  SENT_OUTCOMES.some((one) => one === outcome);

/** What "Received today" means for a step; for consent it has to be said which. */
export function receivedOutcome(step: Step | undefined): Outcome | undefined {
  switch (step) {
    case "Questionnaire":
      return "Received";
    case "Case file":
    case "Electronic records":
      return "Ready";
    case "Interview":
      return "Held";
    case "Setting up":
      return "Agreed";
    case "Leaflets and consent forms":
    case "Chaser":
    case undefined:
      return undefined;
  }
}
