import type { Inspector } from "../../domain/choose/inspector";
import { action } from "../action";
import { readChoice } from "./read-choice";

/** Keeps which inspector works with this workbook: ticks and replacements from now on bear it. Never a name. */
export const chooseInspector = action({
  id: "choose-inspector",
  label: "You are",
  doing: "keep who chooses",
  isQueued: true,
  async run(context, who: Inspector) {
    const { record, keep } = await readChoice(context);
    if (record.inspector !== who) await context.apply(keep([{ type: "inspector", who }]));
    return `Ticks and replacements are logged as the ${who}’s.`;
  },
});
