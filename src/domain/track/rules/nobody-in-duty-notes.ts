import {
  IDENTIFYING_DETAILS,
  identifyingWords,
  WHY_NOBODY_IDENTIFIED,
} from "../../case-list/privacy/identifying-details";
import type { DutyVisits } from "../duty-visits";
import type { ProcessFault, ProcessRule } from "../rule";

/** The notes of a duty visit do not tell whose a file is: only its position in the log is kept. */
export const nobodyInDutyNotes: readonly ProcessRule<DutyVisits>[] = IDENTIFYING_DETAILS.map((entry) => ({
  id: `duty-${entry.detail}`,
  severity: "warning",
  why: WHY_NOBODY_IDENTIFIED,
  find: ({ rows, columns: { Notes: column } }) =>
    rows.flatMap(({ row, notes }): ProcessFault[] =>
      column !== undefined && typeof notes === "string" && entry.gives(notes)
        ? [{ position: { row: row - 1, column }, message: identifyingWords(entry) }]
        : [],
    ),
}));
