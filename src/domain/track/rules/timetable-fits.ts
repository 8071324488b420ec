import { milestoneGaps, shortWords, slackWords } from "../timetable/milestone-gaps";
import type { ProcessRule } from "../rule";

/** A chain of dates too short for what has to happen between them. */
export const timetableFits: ProcessRule = {
  id: "timetable-fits",
  severity: "warning",
  why: "Three weeks for the questionnaires, one to name the files, the files by Wednesday: a real review had 27 days from the list to its analysis week.",
  find: ({ timetable, positions }) => {
    const gaps = milestoneGaps(timetable);
    return gaps
      .filter(({ slack }) => slack < 0)
      .map((gap) => ({
        position: positions[gap.entered],
        message: `${shortWords(gap)} ${slackWords(gaps)}`,
      }));
  },
};
