import type { ListRule } from "../rule";

/** Ages and dates are checked against the day the list describes, never against today. */
export const listDateEntered: ListRule = {
  id: "list-date-entered",
  severity: "error",
  why: "Ages and dates are as on the day the list describes.",
  find: ({ listDate, place }) =>
    listDate === undefined ? [{ at: place.band.ListDate, says: "Enter the date the list describes." }] : [],
  native: ({ band, isDate }) => {
    const cell = band("ListDate");
    return [
      { on: "ListDate", look: "missing", formula: `IFERROR(LEN(TRIM(${cell}))=0,FALSE)` },
      {
        on: "ListDate",
        look: "wrong",
        formula: `AND(NOT(IFERROR(LEN(TRIM(${cell}))=0,FALSE)),NOT(${isDate(cell)}))`,
      },
    ];
  },
};
