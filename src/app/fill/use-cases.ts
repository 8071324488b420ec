/** What the authority's presses do: in one chunk, since the pane checks and shows without them. */
export { fillNo } from "./fill-no";
export { giveReason } from "./give-reason";
export { makeTheChecksSheet } from "./make-the-checks-sheet";
export { setUp } from "./set-up";
export { tidyUp, undoTidying } from "./tidy-up";
