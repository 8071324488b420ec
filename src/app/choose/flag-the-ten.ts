import { flagTheTen as flagging } from "../../domain/choose/flag-the-ten";
import { action } from "../action";
import { momentOf } from "../moment";
import { VERSION } from "../version";
import { readChoice } from "./read-choice";

/**
 * Writes the ten to the sheet Selected cases, and how they were chosen to Selection record, in one batch. Throws
 * CannotDo, and writes nothing, where it cannot.
 */
export const flagTheTen = action({
  id: "flag-the-ten",
  label: "Flag the ten",
  doing: "flag the ten",
  async run(context) {
    const { reading, list, record } = await readChoice(context);
    const { changes, words } = flagging(list, record, momentOf(context.clock.now()), {
      ...reading,
      selectedCases: reading.ourTables.SelectedCases,
      version: VERSION,
    });
    await context.apply(changes);
    return words;
  },
});
