import { dayInWords } from "../../spreadsheet/dates";
import { counted } from "../../case-list/wording";
import { isOfArea } from "../area";
import { dueStatus } from "../row-status";
import { faultsInRows, type ProcessRule } from "../rule";
import { numbersOfTheTen } from "../tracking";

/** What was due and has not come. */
export const overdue: ProcessRule = {
  id: "overdue",
  severity: "warning",
  why: "Each date hangs on the one before it.",
  find: (tracking) => {
    const { timetable } = tracking;
    const ten = numbersOfTheTen(tracking);
    return faultsInRows(tracking, "Due", (row) => {
      const { due } = row;
      const today = timetable.TodayDate;
      if (due === undefined || today === undefined || !(ten.has(row.number) || isOfArea(row)))
        return undefined;
      return dueStatus(row, timetable) === "late"
        ? `This was due on ${dayInWords(due)}, ${counted(today - due, "day")} ago. Ask again, or enter when it was done.`
        : undefined;
    });
  },
};
