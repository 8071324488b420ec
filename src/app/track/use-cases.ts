/** What the inspectors' presses do after the choice: in one chunk, since the pane opens without them. */
export { addARow } from "./add-a-row";
export { drawSomeFiles } from "./draw-files";
export { goToRow } from "./go-to-row";
export { makeTheSummary } from "./make-the-summary";
export { makeTheTrackingSheet } from "./make-the-tracking-sheet";
export { outcomeOf, receivedToday, requestedToday, undoRecorded } from "./record";
export { setDates } from "./set-dates";
