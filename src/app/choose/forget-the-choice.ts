import { choiceSettings } from "../../domain/choose/kept-choice";
import { markAsForgotten } from "../../domain/choose/selection-record/forgotten-record";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import { action } from "../action";
import { requireCaseList } from "../case-list-of";
import { keptChoice } from "../kept-in-workbook";

/**
 * Takes out of the workbook what the add-in keeps of the choice. Cells and sheets stay as they are, but for one line
 * of Selection record: without it that sheet would be taken for what is kept.
 */
export const forgetTheChoice = action({
  id: "forget-the-choice",
  label: "Forget the choice",
  doing: "forget the choice",
  async run({ workbook, apply, readNow }) {
    const read = await workbook.read();
    const kept = [...choiceSettings(read.settings).keys()];
    if (kept.length === 0) {
      const { list } = requireCaseList(read);
      const { choiceRecord } = await keptChoice(workbook, read, list);
      if (!choiceRecord) throw new CannotDo("The add-in keeps nothing of a choice in this workbook.");
    }
    await apply([...markAsForgotten(read), ...kept.map((key) => ({ type: "delete setting", key }) as const)]);
    // A reading does not tell what stands on that sheet.
    await readNow({ anew: true });
    return "The add-in has forgotten seed, reasons and draws. Sheets and Tracked cells are as they were.";
  },
});
