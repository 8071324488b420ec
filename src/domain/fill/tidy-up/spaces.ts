import { columnsWhere } from "../../case-list/column-set";
import type { Correction } from "./correction";
import { withPlainSpaces } from "../../spreadsheet/plain-spaces";

/** Spaces that nobody sees: at the ends, in runs, and those that Excel's TRIM leaves in. */
export const spaces: Correction = {
  id: "spaces",
  why: "Spaces taken out",
  columns: columnsWhere(({ key }) => key !== "tracked"),
  propose: (cell) => {
    if (typeof cell !== "string") return undefined;
    const text = withPlainSpaces(cell);
    return text === cell ? undefined : text;
  },
};
