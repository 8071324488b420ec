import { CASE_LIST_SHEET, CODES_SHEET } from "../../domain/case-list/list-layout";
import { sheetOfLostTable } from "../../domain/case-list/lost-table";
import { rangeAddress } from "../../domain/spreadsheet/address";
import { findSheet } from "../../domain/spreadsheet/sheet-reading";
import { action } from "../action";
import { repair } from "./repair";

const HIDDEN =
  " Some of its rows are hidden: to see every case, choose Clear on the Data tab, or select the rows and choose Unhide.";

/**
 * Makes the case list in a workbook that has none: of the sheet in front where that has the list's headers, else
 * on a new sheet. The list that is there is repaired. What people typed stays as it is.
 */
export const setUp = action({
  id: "set-up",
  label: "Set up the case list",
  doing: "set up the case list",
  async run(context) {
    const first = await context.workbook.read();
    // A chart sheet in front and a batch that failed look alike: only what fails twice is taken for a chart sheet.
    const isTold = first.list !== undefined || first.sheetInFront !== undefined;
    const reading = isTold ? first : await context.workbook.read();
    const isThere = reading.list && !reading.list.layout.isInPlace;
    if (isThere === true || (!reading.list && sheetOfLostTable(reading) !== undefined)) {
      const { repairNow } = await import(/* webpackChunkName: "fill" */ "./repair-now");
      return repairNow(context, reading, repair.doing);
    }
    const [{ newList }, { adopt }] = await Promise.all([
      import(/* webpackChunkName: "fill" */ "../../domain/fill/repair/set-up"),
      import(/* webpackChunkName: "fill" */ "../../domain/fill/returned/adopt"),
    ]);
    const readings = await context.workbook.readSheets(
      [
        ...new Set([
          reading.sheetInFront,
          findSheet(reading.sheets, CASE_LIST_SHEET),
          findSheet(reading.sheets, CODES_SHEET),
        ]),
      ].flatMap((sheet) => sheet ?? []),
    );
    const workbook = { sheets: reading.sheets, names: reading.names, readings };
    const front = readings.find(({ sheet }) => sheet === reading.sheetInFront);
    const adoption = front && adopt(front, workbook);
    if (adoption) {
      await context.apply(adoption.changes);
      const { table } = adoption.layout;
      const cases = rangeAddress({ ...table, top: table.top + 1 });
      return `This sheet is now the case list, with its cases in ${cases}. No entry was changed.${front.hasHiddenRows ? HIDDEN : ""} Enter the local authority in B2 and the list date in B3.`;
    }
    await context.apply(newList(workbook));
    return "The case list is set up. Enter the local authority in B2 and the list date in B3, then type or paste the cases from row 6.";
  },
});
