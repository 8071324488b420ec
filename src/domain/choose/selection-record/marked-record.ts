import type { MarkedSheet } from "../../spreadsheet/marked-sheet";

/** How the ten were chosen, on a sheet that is the add-in's alone. */
export const SELECTION_RECORD: MarkedSheet = {
  sheet: "Selection record",
  name: "SelectionRecord",
  what: "the record",
  press: "Flag the ten",
};
