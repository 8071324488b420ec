import type { Finding } from "../../domain/case-list/finding";
import { reasonInSheet } from "../../domain/fill/checks-reading";
import { withReason } from "../../domain/fill/reasons";
import { keepReasons } from "../../domain/fill/kept-reasons";
import { trimmed } from "../../domain/spreadsheet/cell";
import { action } from "../action";
import { requireCaseList } from "../case-list-of";
import { checkInSteps } from "../check-in-steps";
import { currentReasons } from "./current-reasons";

/**
 * Keeps a reason for a warning in the workbook and, where the sheet Checks has the finding, writes it there too; a
 * blank text takes the reason away.
 */
export const giveReason = action({
  id: "give-reason",
  label: "Keep the reason",
  doing: "keep the reason",
  isQueued: true,
  async run(context, finding: Finding, text: string) {
    const { reading, list } = requireCaseList(await context.workbook.read());
    const { Checks } = reading.ourTables;
    // Somebody else may have given one since the pane read.
    const reasons = await currentReasons(
      reading,
      list,
      await checkInSteps(list, context.clock),
      context.state(),
    );
    await context.apply([
      keepReasons(withReason(reasons, finding, text)),
      ...(Checks ? reasonInSheet(Checks, finding, text) : []),
    ]);
    return `${finding.address}: The reason is ${trimmed(text) === "" ? "taken away" : "kept"}.`;
  },
});
