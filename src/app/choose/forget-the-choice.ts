import { counted } from "../../domain/case-list/wording";
import { choiceSettings } from "../../domain/choose/choice-record/choice-settings";
import { expectChoice } from "../../domain/choose/choice-record/kept-choice";
import { markAsForgotten } from "../../domain/choose/selection-record/forgotten-record";
import { CannotDo } from "../../domain/shared/cannot-do";
import { action } from "../action";
import { requireCaseList } from "../case-list-of";
import { keptChoice } from "../kept-in-workbook";

/**
 * Takes out of the workbook what the add-in keeps of the choice, what cannot be read too. Cells and sheets stay as
 * they are, but for one line of Selection record: without it that sheet would be taken for what is kept. `agreed`:
 * the count of notes that was shown before the press; with another one nothing is deleted, since nobody has agreed
 * to it.
 */
export const forgetTheChoice = action({
  id: "forget-the-choice",
  label: "Forget the choice",
  doing: "forget the choice",
  async run({ workbook, apply, readNow }, agreed: number) {
    const read = await workbook.read();
    const kept = [...choiceSettings(read.settings).keys()];
    if (kept.length === 0) {
      const { list } = requireCaseList(read);
      const { isChoiceFromSheet } = await keptChoice(workbook, read, list);
      if (!isChoiceFromSheet) throw new CannotDo("The add-in keeps nothing of a choice in this workbook.");
    }
    if (kept.length !== agreed)
      throw new CannotDo(
        `The choice has changed: ${counted(kept.length, "note")} now. Look at the count, then press Forget the choice again.`,
      );
    await apply([
      ...expectChoice(read.settings),
      ...markAsForgotten(read),
      ...kept.map((key) => ({ type: "delete setting", key }) as const),
    ]);
    // A reading does not tell what stands on that sheet.
    await readNow({ anew: true });
    return `${kept.length === 0 ? "The choice is forgotten." : `${counted(kept.length, "note")} of the choice deleted.`} Sheets and Tracked cells are as they were.`;
  },
});
