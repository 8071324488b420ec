import { undoAction } from "../undo-action";

/** Takes back what the add-in has written into people's cells, press by press, as long as the pane lives. */
export const undo = undoAction(
  { id: "undo", label: "Undo", doing: "undo what was written" },
  "There is nothing to undo.",
);
