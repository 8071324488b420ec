import { CannotDo } from "../../domain/shared/cannot-do";
import { counted } from "../../domain/case-list/wording";
import { trackedAmong } from "../../domain/choose/selected-cases/flagged-cases";
import { trimmed } from "../../domain/spreadsheet/cell";
import { momentOf } from "../../domain/choose/choice-record/moment";
import { summary as summarySheet, summaryText } from "../../domain/track/summary-sheet";
import { summaryMade } from "../../domain/track/summary-made";
import { SUMMARY } from "../../domain/track/marked-summary";
import { action } from "../action";
import { dayAt } from "../day-at";
import { endingBegun } from "../begun-sheet";
import { caseListOf } from "../case-list-of";
import { requireTracking, tenMissingIn, visitsIn } from "./read-tracking";

/** Makes the sheet Summary, or makes it again: the ten, with where each stands, to print for the team. */
export const summary = action({
  id: "summary",
  label: "Make the summary",
  doing: "make the summary",
  async run({ workbook, apply, clock, stamp }) {
    const reading = await workbook.read();
    const tracking = requireTracking(reading);
    const missing = tenMissingIn(reading);
    if (missing !== undefined) throw new CannotDo(missing);
    const authority = trimmed(caseListOf(reading)?.band.Authority ?? "");
    const visits = visitsIn(reading);
    const made = stamp();
    const now = { today: dayAt(clock.now()), moment: momentOf(made.time) };
    const { changes } = await endingBegun(workbook, reading, [SUMMARY], (without) => ({
      changes: summarySheet(tracking, visits, authority, without, now),
    }));
    await apply([...changes, summaryMade(summaryText(tracking, visits), made)]);
    return `The summary of ${counted(trackedAmong(tracking.flagged).length, "case")} is made, on one sheet to print.`;
  },
});
