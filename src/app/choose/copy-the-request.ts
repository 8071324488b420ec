import { requestText } from "../../domain/choose/copy-the-request";
import { EMPTY_RECORD } from "../../domain/choose/choice-record";
import { currentChoice } from "../../domain/choose/current-choice";
import { notReadyToFlag } from "../../domain/choose/quotas";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import { trimmed } from "../../domain/spreadsheet/cell";
import { action } from "../action";

/** Copies a text; false where the host does not allow it and the pane shows the text instead. */
export type Copy = (text: string) => Promise<boolean>;

/**
 * Copies the request to the authority, from what was read last: a clipboard is open for a moment after a press,
 * not for as long as a reading may take. Throws CannotDo unless there are ten.
 */
export const copyTheRequest = action({
  id: "copy-the-request",
  label: "Copy the request",
  doing: "copy the request",
  async run({ state }, copy: Copy) {
    const { reading, checked, choiceRecord } = state();
    if (!reading) throw new CannotDo("The list has not been read yet. Press again in a moment.");
    if (!checked) throw new CannotDo("There is no case list in this workbook yet.");
    const { list } = checked;
    const reasons = notReadyToFlag(list);
    if (reasons.length > 0) throw new CannotDo(reasons.join(" "));
    const { ten } = currentChoice(list, choiceRecord ?? EMPTY_RECORD);
    const isCopied = await copy(requestText(trimmed(list.band.Authority), ten));
    return isCopied
      ? "The request is copied. Paste it into your letter to the authority."
      : "The add-in may not copy here. The text is selected in the field below: copy it with Ctrl+C.";
  },
});
