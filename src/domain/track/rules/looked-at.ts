import { isBlank, trimmed } from "../../spreadsheet/cell";
import type { DutyVisits } from "../duty-visits/duty-visits";
import type { ProcessFault, ProcessRule } from "../rule";

/** What counts as looked at is counted: an entry in other words is not. */
export const lookedAt: ProcessRule<DutyVisits> = {
  id: "duty-looked-at",
  severity: "warning",
  why: "The files that were looked at are counted.",
  find: ({ rows, columns: { "Looked at": column } }) =>
    rows.flatMap(({ row, looked }): ProcessFault[] =>
      column === undefined || isBlank(looked) || /^(?:yes|no)$/i.test(trimmed(looked))
        ? []
        : [
            {
              position: { row: row - 1, column },
              message: `“${trimmed(looked)}” is not counted. Choose Yes once the file has been looked at, or No.`,
            },
          ],
    ),
};
