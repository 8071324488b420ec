import { flaggingSteps } from "../../domain/choose/flag-the-ten";
import { momentOf } from "../../domain/choose/choice-record/moment";
import { notReadyToFlag } from "../../domain/choose/quotas";
import { SELECTED_CASES } from "../../domain/choose/selected-cases/selected-cases-table";
import { SELECTION_RECORD } from "../../domain/choose/selection-record/marked-record";
import { action } from "../action";
import { endingBegun } from "../begun-sheet";
import { inSteps } from "../in-steps";
import { VERSION } from "../version";
import { readyFirst } from "./ready-first";
import { reasonsOnSheet } from "./reasons-on-sheet";
import { readChoice } from "./read-choice";
import { trackingAfter } from "./tracking-after";

/**
 * Writes the ten to the sheet Selected cases, and how they were chosen to Selection record, in one batch. Throws
 * CannotDo, and writes nothing, where it cannot.
 */
export const flagTheTen = action({
  id: "flag-the-ten",
  label: "Flag the ten",
  doing: "flag the ten",
  async run(context) {
    const choice = await readChoice(context);
    const { reading, list, stamp, asRead, keep } = choice;
    const unready =
      notReadyToFlag(list).length === 0 ? await readyFirst(context, list, SELECTED_CASES.press) : undefined;
    const { typed, record } = await reasonsOnSheet(context.workbook, choice);
    const ours = [SELECTED_CASES, SELECTION_RECORD];
    const { changes, events, words, flagged } = await endingBegun(
      context.workbook,
      reading,
      ours,
      (workbook) =>
        inSteps(
          flaggingSteps(list, record, momentOf(stamp.time), {
            ...workbook,
            selectedCases: workbook.ourTables.SelectedCases,
            version: VERSION,
            unready,
          }),
          context.clock,
        ),
    );
    // What is kept comes first: with it a press that ended halfway is finished by the next.
    await context.apply([
      ...asRead,
      ...keep([...typed, ...events]),
      ...changes,
      ...trackingAfter(reading, flagged),
    ]);
    return words;
  },
});
