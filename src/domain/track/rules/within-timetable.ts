import type { ProcessRule } from "../rule";
import { dueAfterTimetable } from "../timetable/due-after-timetable";

/** Files and interviews that run past the timetable have rules of their own, row by row. */
export const withinTimetable: ProcessRule = {
  id: "within-timetable",
  severity: "info",
  why: "“Completed and returned within three weeks to the LI”: what is asked for later is due later than the timetable says.",
  find: (tracking) =>
    dueAfterTimetable(tracking)
      .filter(({ name }) => name === "QuestionnairesDue")
      .map(({ name, words }) => ({ position: tracking.positions[name], message: words })),
};
