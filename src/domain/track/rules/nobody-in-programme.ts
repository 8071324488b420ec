import {
  IDENTIFYING_DETAILS,
  identifyingWords,
  WHY_NOBODY_IDENTIFIED,
} from "../../case-list/privacy/identifying-details";
import type { Programme } from "../programme/programme";
import type { ProgrammeHeader } from "../programme/programme-table";
import type { ProcessFault, ProcessRule } from "../rule";

const FREE: readonly ProgrammeHeader[] = ["Place", "Who", "With whom", "Needs", "Inspector"];

/** The programme names cases by number, agencies and places; nobody. */
export const nobodyInProgramme: readonly ProcessRule<Programme>[] = IDENTIFYING_DETAILS.map((entry) => ({
  id: `programme-${entry.detail}`,
  severity: "warning",
  why: WHY_NOBODY_IDENTIFIED,
  find: ({ rows, columns }) =>
    rows.flatMap(({ row, cells }): ProcessFault[] =>
      FREE.flatMap((header) => {
        const [cell, column] = [cells[header], columns[header]];
        return column !== undefined && typeof cell === "string" && entry.gives(cell)
          ? [{ position: { row: row - 1, column }, message: identifyingWords(entry) }]
          : [];
      }),
    ),
}));
