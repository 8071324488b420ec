import { type Cell, isBlank, isErrorValue, trimmed } from "../../spreadsheet/cell";
import type { ListRule } from "../rule";

/** A text looks like a date in the cell, and is none to Excel. */
const asked = (cell: Cell): string =>
  typeof cell === "string" && !isBlank(cell) && !isErrorValue(cell)
    ? `${trimmed(cell)} is text, and no date. Type the date again, such as 14/03/2005.`
    : "Enter the date the list describes.";

/** Ages and dates are checked against the day the list describes, never against today. */
export const listDateEntered: ListRule = {
  id: "list-date-entered",
  severity: "error",
  why: "Ages and dates are as on the day the list describes.",
  find: ({ band, listDate, layout }) =>
    listDate === undefined && !layout.lost?.includes("ListDate")
      ? [{ position: layout.band.ListDate, message: asked(band.ListDate) }]
      : [],
  native: ({ band, isDate }) => {
    const cell = band("ListDate");
    return [
      { target: "ListDate", style: "missing", formula: `IFERROR(LEN(TRIM(${cell}))=0,FALSE)` },
      {
        target: "ListDate",
        style: "wrong",
        formula: `AND(NOT(IFERROR(LEN(TRIM(${cell}))=0,FALSE)),NOT(${isDate(cell)}))`,
      },
    ];
  },
};
