import type { Finding } from "../../domain/case-list/finding";
import { stillGiven, withReason } from "../../domain/fill/reasons/reasons";
import { expectChecks, reasonChanges } from "../../domain/fill/reasons/kept-reasons";
import { trimmed } from "../../domain/spreadsheet/cell";
import { action } from "../action";
import { checkInSteps, loadReading } from "../check-in-steps";
import { keptReasons } from "../kept-in-workbook";
import { currentReasons } from "./current-reasons";

/**
 * Keeps a reason for a warning in the workbook and, where the sheet Checks has the finding, writes it there too; a
 * blank text takes the reason away. The words of reasons whose finding has gone leave the workbook with it.
 */
export const giveReason = action({
  id: "give-reason",
  label: "Keep the reason",
  doing: "keep the reason",
  isQueued: true,
  async run(context, finding: Finding, text: string) {
    const { reasonInSheet } = await import(
      /* webpackChunkName: "check" */ "../../domain/fill/checks-sheet/checks-reading"
    );
    const { requireCaseList } = await loadReading();
    const { reading, list } = requireCaseList(await context.workbook.read());
    const { Checks } = reading.ourTables;
    const { settings } = reading;
    const found = await checkInSteps(list, context.clock);
    // Somebody else may have given one since the pane read.
    const { reasons } = await currentReasons(reading, list, found, context.state());
    const wanted = withReason(stillGiven(reasons, found, list, true), finding, text);
    await context.apply([
      expectChecks(settings),
      ...reasonChanges(settings, await keptReasons(settings), wanted, context.stamp()),
      ...(Checks ? reasonInSheet(Checks, finding, text) : []),
    ]);
    return `${finding.address}: The reason is ${trimmed(text) === "" ? "taken away" : "kept"}.`;
  },
});
