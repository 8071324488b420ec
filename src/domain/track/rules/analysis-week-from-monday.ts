import { dayInWords, mondayOf } from "../../spreadsheet/dates";
import type { ProcessRule } from "../rule";

/** Any day of the analysis week stands for its Monday; people are told so. */
export const analysisWeekFromMonday: ProcessRule = {
  id: "analysis-week-from-monday",
  severity: "info",
  why: "“On the Wednesday and remainder of the analysis week.”",
  find: ({ timetable: { AnalysisWeek: day }, positions }) => {
    const monday = mondayOf(day);
    return day === undefined || monday === undefined || day === monday
      ? []
      : [
          {
            position: positions.AnalysisWeek,
            message: `${dayInWords(day)} is not a Monday. The week from ${dayInWords(monday)} is meant.`,
          },
        ];
  },
};
