import {
  IDENTIFYING_DETAILS,
  identifyingWords,
  WHY_NOBODY_IDENTIFIED,
} from "../../case-list/privacy/identifying-details";
import type { DutyVisits } from "../duty-visits";
import type { ProcessFault, ProcessRule } from "../rule";

/** Of the files of duty visits, positions are kept and nothing that tells whose they are. */
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
