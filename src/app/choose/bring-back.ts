import { bringBack as broughtBack, earlierChoices } from "../../domain/choose/choice-record/earlier-choices";
import { quotaText } from "../../domain/choose/quotas";
import { CannotDo } from "../../domain/shared/cannot-do";
import { action } from "../action";
import { readChoice, requireTrackedColumn } from "./read-choice";

/**
 * Ticks the cases of an earlier choice and no others, and keeps each tick with the reason. `key`: the choice's, see
 * `earlierChoices`. Throws CannotDo, and writes nothing, where one of its cases cannot be tracked now.
 */
export const bringBack = action({
  id: "bring-back",
  label: "Bring back",
  doing: "bring the earlier choice back",
  async run(context, key: string) {
    const { list, record, asRead, keep } = await readChoice(context);
    requireTrackedColumn(list);
    const choice = earlierChoices(record).find((one) => one.key === key);
    if (!choice) throw new CannotDo("This choice is no longer known. Look at the earlier choices again.");
    const { changes, events, on, off, list: after } = broughtBack(list, record, choice);
    if (changes.length === 0) return `The cases of ${choice.at} are ticked already. ${quotaText(list)}.`;
    // What is kept comes first: with it a press that ended halfway is finished by the next.
    await context.apply([...asRead, ...keep(events), ...changes]);
    context.undos.forgetTicks();
    return `The choice of ${choice.at} is back: ${on} ticked, ${off} unticked. ${quotaText(after)}. Press Flag the ten to write it down.`;
  },
});
