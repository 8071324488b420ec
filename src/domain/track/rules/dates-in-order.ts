import { dayInWords } from "../../spreadsheet/dates";
import { faultsInRows, type ProcessRule } from "../rule";

/** Nothing is done before it is asked for, or after today. */
export const datesInOrder: ProcessRule = {
  id: "dates-in-order",
  severity: "warning",
  why: "A slip of the keyboard in one date moves the dates that follow from it.",
  find: (tracking) => {
    const today = tracking.timetable.TodayDate;
    return faultsInRows(tracking, "Done", ({ requested, done }) => {
      if (done === undefined) return undefined;
      if (requested !== undefined && done < requested)
        return `Done before it was requested, on ${dayInWords(requested)}. Check both dates.`;
      return today !== undefined && done > today
        ? `This is after today, ${dayInWords(today)}. Check the date.`
        : undefined;
    });
  },
};
