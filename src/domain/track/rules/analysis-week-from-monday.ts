import type { ProcessRule } from "../rule";
import { wrongDays } from "../timetable/wrong-days";

/** Any day of the analysis week stands for its Monday; people are told so. */
export const analysisWeekFromMonday: ProcessRule = {
  id: "analysis-week-from-monday",
  severity: "info",
  why: "“On the Wednesday and remainder of the analysis week.”",
  find: ({ timetable, positions }) => {
    const { AnalysisWeek: message } = wrongDays(timetable);
    return message === undefined ? [] : [{ position: positions.AnalysisWeek, message }];
  },
};
