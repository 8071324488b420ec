import type { MarkedSheet } from "../spreadsheet/marked-sheet";

/** One sheet to print for the team. */
export const SUMMARY: MarkedSheet = {
  sheet: "Summary",
  name: "TeamSummary",
  what: "the summary",
  press: "Make the summary",
};
