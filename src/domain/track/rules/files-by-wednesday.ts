import { dayInWords } from "../../spreadsheet/dates";
import { faultsInRows, type ProcessRule } from "../rule";
import { isFile } from "../steps";
import { derivedDates } from "../timetable/timetable";

/** The files are at the central point from the Wednesday of analysis week on. */
export const filesByWednesday: ProcessRule = {
  id: "files-by-wednesday",
  severity: "warning",
  why: "“The local authority should arrange for the files to be available on the Wednesday and remainder of the analysis week.”",
  find: (tracking) => {
    const { FilesReady: wednesday } = derivedDates(tracking.timetable);
    const { TodayDate: today } = tracking.timetable;
    if (wednesday === undefined) return [];
    // Nothing can be ready by a day that is past: a file that came in later is due later.
    const isPast = today !== undefined && today > wednesday;
    return [
      ...faultsInRows(tracking, "Due", ({ step, due, isClosed }) =>
        !isPast && isFile(step) && !isClosed && due !== undefined && due > wednesday
          ? `The files are to be ready by ${dayInWords(wednesday)}. Change the date.`
          : undefined,
      ),
      ...faultsInRows(tracking, "Done", ({ step, done, outcome }) =>
        isFile(step) && outcome !== "Not needed" && done !== undefined && done > wednesday
          ? `This came after ${dayInWords(wednesday)}, when the files were to be ready. Say in Notes how it was read.`
          : undefined,
      ),
    ];
  },
};
