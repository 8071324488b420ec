import { dayInWords } from "../../spreadsheet/dates";
import { faultsInRows, type ProcessRule } from "../rule";
import { derivedDates, firstFieldworkSunday } from "../timetable/timetable";

/** "If possible": told, nothing asked. */
export const interviewsInFirstWeek: ProcessRule = {
  id: "interviews-in-first-week",
  severity: "info",
  why: "“If possible to be conducted during the first week of the fieldwork.”",
  find: (tracking) => {
    const sunday = firstFieldworkSunday(tracking.timetable);
    const { FieldworkEnds: friday } = derivedDates(tracking.timetable);
    if (sunday === undefined || friday === undefined) return [];
    const says = `This is after the first week of the fieldwork, which ends on ${dayInWords(friday)}.`;
    return [
      ...faultsInRows(tracking, "Due", ({ step, due, isClosed }) =>
        step === "Interview" && !isClosed && due !== undefined && due > sunday ? says : undefined,
      ),
      ...faultsInRows(tracking, "Done", ({ step, done, outcome }) =>
        step === "Interview" && outcome !== "Declined" && done !== undefined && done > sunday
          ? says
          : undefined,
      ),
    ];
  },
};
