import { CannotRun } from "./cannot-run";
import { cleanUp, requireNewWorkbook } from "./clean-up";
import type { Probe } from "./probe";
import { NO_ANSWER, type Outcome, runProbe } from "./run-probe";
import type { EventsCome } from "./scratch";
import { within } from "./within";

/** Probes by what they are about. */
export type ProbeGroups = Readonly<Record<string, readonly Probe[]>>;

export interface Result {
  readonly group: string;
  readonly probe: Probe;
  readonly outcome: Outcome;
}

/** How long an Excel may take to take away what probes have made, in milliseconds. */
const CLEANING = 20_000;
/** After so many probes without an answer in a row, no more are asked. */
const UNANSWERED = 2;

/**
 * Asks every probe in turn and cleans up after each group; tells of each as soon as it is answered. Throws CannotRun
 * where the workbook is not a new one, or where Excel answers no more.
 */
export async function runAll(
  groups: ProbeGroups,
  eventsCome: EventsCome,
  tell: (result: Result) => void,
): Promise<void> {
  await requireNewWorkbook();
  let number = 0;
  let unanswered = 0;
  for (const [group, probes] of Object.entries(groups)) {
    for (const probe of probes) {
      if (unanswered === UNANSWERED) break;
      number += 1;
      const outcome = await runProbe(probe, number, eventsCome);
      unanswered = isUnanswered(outcome) ? unanswered + 1 : 0;
      tell({ group, probe, outcome });
    }
    const isClean = await within(
      CLEANING,
      cleanUp().then(() => true),
      false,
    );
    if (unanswered === UNANSWERED || !isClean)
      throw new CannotRun(
        "Excel answers no more. Copy the report of what was asked, then close the workbook.",
      );
  }
}

const isUnanswered = (outcome: Outcome): boolean => outcome.kind === "not held" && outcome.came === NO_ANSWER;
