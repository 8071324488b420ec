import { caseNumber } from "../../case-list/case";
import { isTracked } from "../../choose/selected-cases/flagged-cases";
import { trimmed } from "../../spreadsheet/cell";
import type { Programme } from "../programme/programme";
import type { ProcessFault, ProcessRule } from "../rule";

/** A meeting about a case that is no longer tracked is not to take place unnoticed; one that is over stays as it was. */
export const meetingOfTheTen: ProcessRule<Programme> = {
  id: "meeting-of-the-ten",
  severity: "warning",
  why: "Nobody is to be met about a case that is no longer tracked.",
  find: ({ rows, columns, flagged }) => {
    const column = columns["Case number"];
    if (column === undefined || flagged.length === 0) return [];
    return rows.flatMap(({ row, cells }): ProcessFault[] => {
      const typed = trimmed(cells["Case number"]);
      const theCase = flagged.find(({ number }) => number === caseNumber(typed));
      const isOver = ["Held", "Declined"].includes(trimmed(cells.Status));
      if (typed === "" || isOver || (theCase && isTracked(theCase))) return [];
      const message = theCase
        ? `${typed} is no longer one of the ten. Call the meeting off; the row may stay, struck through.`
        : `${typed} is not one of the ten. Correct the number.`;
      return [{ position: { row: row - 1, column }, message, caseNumber: typed }];
    });
  },
};
