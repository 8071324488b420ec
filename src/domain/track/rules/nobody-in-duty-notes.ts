import {
  IDENTIFYING_DETAILS,
  identifyingWords,
  WHY_NOBODY_IDENTIFIED,
} from "../../case-list/privacy/identifying-details";
import { INSPECTOR_COLUMN } from "../duty-visits/duty-visit-table";
import type { DutyVisits } from "../duty-visits/duty-visits";
import type { ProcessFault, ProcessRule } from "../rule";

/** The notes of a duty visit do not tell whose a file is, and who makes it is no name: only numbers are kept. */
export const nobodyInDutyNotes: readonly ProcessRule<DutyVisits>[] = IDENTIFYING_DETAILS.map((entry) => ({
  id: `duty-${entry.detail}`,
  severity: "warning",
  why: WHY_NOBODY_IDENTIFIED,
  find: ({ rows, lines, list, columns: { Notes: column } }) => [
    ...rows.flatMap(({ row, notes }): ProcessFault[] =>
      column !== undefined && typeof notes === "string" && entry.gives(notes)
        ? [{ position: { row: row - 1, column }, message: identifyingWords(entry) }]
        : [],
    ),
    ...lines.flatMap(({ line, inspector }): ProcessFault[] =>
      list && entry.gives(inspector)
        ? [
            {
              position: { row: line, column: list.head.column + INSPECTOR_COLUMN },
              message: identifyingWords(entry),
            },
          ]
        : [],
    ),
  ],
}));
