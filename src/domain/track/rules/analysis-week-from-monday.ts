import type { ProcessFault, ProcessRule } from "../rule";
import { TIMETABLE_DATES } from "../timetable/timetable";
import { wrongDays } from "../timetable/wrong-days";

/** Any day of the analysis week stands for its Monday, and a weekend is no day to be due; people are told so. */
export const analysisWeekFromMonday: ProcessRule = {
  id: "analysis-week-from-monday",
  severity: "info",
  why: "“On the Wednesday and remainder of the analysis week.”",
  find: ({ timetable, positions }) => {
    const wrong = wrongDays(timetable);
    return TIMETABLE_DATES.flatMap((name): ProcessFault[] => {
      const message = wrong[name];
      return message === undefined ? [] : [{ position: positions[name], message }];
    });
  },
};
