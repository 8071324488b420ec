/** The headings under which the record says what the add-in reads again. */
export const RECORD_HEADINGS = {
  chosen: "How the ten were chosen",
  picked: "Picked by hand",
  notKnown: "Not known how they came in",
  excluded: "Excluded by hand",
  unticked: "Unticked since the draw",
  withdrawn: "Withdrawn",
  withdrawnEarlier: "Withdrawn earlier, chosen again since",
  turns: "Ticked and unticked by hand",
  flaggings: "Every ten that was flagged",
  changes: "What changed about the ten from one flagging to the next",
  drawings: "Every draw and spread so far",
  why: "Why each case",
} as const;

/** What stands for a reason that nobody gave. */
export const NO_REASON = "no reason given";
