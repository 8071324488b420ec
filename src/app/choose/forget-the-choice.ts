import { CHOICE_KEY } from "../../domain/choose/stored-choice";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import type { Workbook } from "../workbook";

/** Takes out of the workbook what the add-in keeps of the choice. Cells and sheets stay as they are. */
export async function forgetTheChoice(workbook: Workbook): Promise<string> {
  const { settings } = await workbook.read();
  if (!settings.has(CHOICE_KEY)) throw new CannotDo("The add-in keeps nothing of a choice in this workbook.");
  await workbook.apply("forget the choice", [{ type: "delete setting", key: CHOICE_KEY }]);
  return "The add-in has forgotten seed, reasons and draws. Sheets and Tracked cells are as they were.";
}
