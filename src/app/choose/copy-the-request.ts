import { trimmed } from "../../domain/spreadsheet/cell";
import { requestText } from "../../domain/choose/copy-the-request";
import { notReadyToFlag } from "../../domain/choose/tracked";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import type { Reading } from "../workbook";
import { theChoiceIn } from "./the-choice";

/** Copies a text; false where the host does not allow it and the pane shows the text instead. */
export type Copy = (text: string) => Promise<boolean>;

/**
 * Copies the request to the authority, from what was read last: a clipboard is open for a moment after a press,
 * not for as long as a reading may take. Throws a Refusal unless there are ten.
 */
export async function copyTheRequest(reading: Reading | undefined, copy: Copy): Promise<string> {
  if (!reading) throw new CannotDo("The list has not been read yet. Press again in a moment.");
  const { list, standing: current } = theChoiceIn(reading);
  const reasons = notReadyToFlag(list);
  if (reasons.length > 0) throw new CannotDo(reasons.join(" "));
  const isCopied = await copy(requestText(trimmed(list.band.Authority), current.ten));
  return isCopied
    ? "The request is copied. Paste it into your letter to the authority."
    : "The add-in may not copy here. The text is selected in the field below: copy it with Ctrl+C.";
}
