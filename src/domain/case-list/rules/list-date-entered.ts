import type { ListRule } from "../rule";

/** Ages and dates are checked against the day the list describes, never against today. */
export const listDateEntered: ListRule = {
  id: "list-date-entered",
  severity: "error",
  why: "Ages and dates are as on the day the list describes.",
  find: ({ listDate, layout }) =>
    listDate === undefined && !layout.lost?.includes("ListDate")
      ? [{ position: layout.band.ListDate, message: "Enter the date the list describes." }]
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
