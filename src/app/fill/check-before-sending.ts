import { readiness } from "../../domain/fill/readiness";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import { action } from "../action";
import { checkedAnew } from "./check-now";

/** Checks the list and looks for hidden things, comments and links: `State.hiddenContent`. */
export const checkBeforeSending = action({
  id: "check-before-sending",
  label: "Check before sending",
  doing: "look through the workbook",
  async run(context) {
    const checked = await checkedAnew(context);
    if (!checked) throw new CannotDo("There is no case list in this workbook yet.");
    context.set({ hiddenContent: await context.workbook.readHiddenContent() });
    return `${readiness(checked, checked.reasons).message}.`;
  },
});
