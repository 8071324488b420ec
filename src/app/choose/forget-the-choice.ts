import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import { action } from "../action";
import { CHOICE_KEY } from "../../domain/choose/kept-choice";

/** Takes out of the workbook what the add-in keeps of the choice. Cells and sheets stay as they are. */
export const forgetTheChoice = action({
  id: "forget-the-choice",
  label: "Forget the choice",
  doing: "forget the choice",
  async run({ workbook, apply }) {
    const { settings } = await workbook.read();
    if (!settings.has(CHOICE_KEY))
      throw new CannotDo("The add-in keeps nothing of a choice in this workbook.");
    await apply([{ type: "delete setting", key: CHOICE_KEY }]);
    return "The add-in has forgotten seed, reasons and draws. Sheets and Tracked cells are as they were.";
  },
});
