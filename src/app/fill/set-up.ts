import { CASE_LIST_SHEET } from "../../domain/case-list/list-layout";
import { rangeAddress } from "../../domain/spreadsheet/address";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import { action } from "../action";
import { repairNow } from "./repair";

/**
 * Makes the case list in a workbook that has none: of the sheet in front where that has the list's headers, else
 * on a new sheet. The list that is there is repaired. What people typed stays as it is.
 */
export const setUp = action({
  id: "set-up",
  label: "Set up the case list",
  doing: "set up the case list",
  async run(context) {
    const reading = await context.workbook.read();
    if (reading.list) return repairNow(context, reading);
    const [{ newList }, { adopt }] = await Promise.all([
      import(/* webpackChunkName: "fill" */ "../../domain/fill/set-up"),
      import(/* webpackChunkName: "fill" */ "../../domain/fill/returned/adopt"),
    ]);
    const adoption = reading.inFront && adopt(reading.inFront.sheet, reading.inFront.cells, reading);
    if (adoption) {
      await context.apply(adoption.changes);
      const { table } = adoption.layout;
      return `This sheet is now the case list, with its cases in ${rangeAddress({ ...table, top: table.top + 1 })}. No entry was changed. Enter the local authority in B2 and the list date in B3.`;
    }
    if (reading.sheets.some((sheet) => sheet.toLowerCase() === CASE_LIST_SHEET.toLowerCase()))
      throw new CannotDo(
        `A sheet named ${CASE_LIST_SHEET} is there already. If it holds the list, go to it and press again; else rename it first.`,
      );
    await context.apply(newList(reading));
    return "The case list is set up. Enter the local authority in B2 and the list date in B3, then type or paste the cases from row 6.";
  },
});
