import { CannotDo } from "../../domain/shared/cannot-do";
import { counted } from "../../domain/case-list/wording";
import { trackedAmong } from "../../domain/choose/selected-cases/flagged-cases";
import { trimmed } from "../../domain/spreadsheet/cell";
import { readDutyVisits, visitsOf } from "../../domain/track/duty-visits/duty-visits";
import { summary as summarySheet } from "../../domain/track/summary";
import { SUMMARY } from "../../domain/track/summary-sheet";
import { action } from "../action";
import { dayAt } from "../day-at";
import { endingBegun } from "../begun-sheet";
import { caseListOf } from "../case-list-of";
import { requireTracking, tenMissingIn } from "./read-tracking";

/** Makes the sheet Summary, or makes it again: the ten, with where each stands, to print for the team. */
export const summary = action({
  id: "summary",
  label: "Make the summary",
  doing: "make the summary",
  async run({ workbook, apply, clock }) {
    const reading = await workbook.read();
    const tracking = requireTracking(reading);
    const missing = tenMissingIn(reading);
    if (missing !== undefined) throw new CannotDo(missing);
    const authority = trimmed(caseListOf(reading)?.band.Authority ?? "");
    const { DutyVisit } = reading.ourTables;
    const visits = DutyVisit ? visitsOf(readDutyVisits(DutyVisit, reading.names)) : [];
    const { changes } = await endingBegun(workbook, reading, [SUMMARY], (without) => ({
      changes: summarySheet(tracking, visits, authority, without, dayAt(clock.now())),
    }));
    await apply(changes);
    return `The summary of ${counted(trackedAmong(tracking.flagged).length, "case")} is made, on one sheet to print.`;
  },
});
