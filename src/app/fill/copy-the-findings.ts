import { counted } from "../../domain/case-list/wording";
import { CannotDo } from "../../domain/shared/cannot-do";
import { action } from "../action";
import type { Copy } from "../copy";

/**
 * Copies the findings that are listed, as the pane has put them in words. Nothing is read first: a clipboard is open
 * for a moment after a press. Throws CannotDo where there are none.
 */
export const copyTheFindings = action({
  id: "copy-the-findings",
  label: "Copy the findings",
  doing: "copy the findings",
  async run(_, copy: Copy, text: string, findings: number) {
    if (findings === 0) throw new CannotDo("No findings are listed, so there is nothing to copy.");
    return (await copy(text))
      ? `${counted(findings, "finding")} copied: places and what to do, nothing that the cells hold. Paste the text into an e-mail.`
      : "The add-in may not copy here. The text is selected in the field below: copy it with Ctrl+C.";
  },
});
