import { action } from "../action";
import { type HintView, hintKey } from "../hint-key";

/** Keeps in the workbook that somebody has read where to begin: it is not shown there again. */
export const closeHint = action({
  id: "close-hint",
  label: "Do not show again",
  doing: "keep that this was read",
  async run({ workbook, apply }, view: HintView) {
    const { settings } = await workbook.read();
    const key = hintKey(view);
    if (!settings.has(key)) await apply([{ type: "write setting", key, text: "true" }]);
    return "Where to begin is not shown again in this workbook.";
  },
});
