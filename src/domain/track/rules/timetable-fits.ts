import { chain, shortWords, slackWords } from "../milestone-gaps";
import type { ProcessRule } from "../rule";

/** A chain of dates too short for what has to happen between them. */
export const timetableFits: ProcessRule = {
  id: "timetable-fits",
  severity: "warning",
  why: "Three weeks for the questionnaires, one to name the files, the files by Wednesday: a real review had 27 days from the list to its analysis week.",
  find: ({ timetable, spots }) => {
    const links = chain(timetable);
    return links
      .filter(({ slack }) => slack < 0)
      .map((link) => ({ at: spots[link.entered], says: `${shortWords(link)} ${slackWords(links)}` }));
  },
};
