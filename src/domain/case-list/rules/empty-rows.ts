import { indexOf } from "../columns";
import { firstRow } from "../list-layout";
import type { ListFault, ListRule } from "../rule";

/** An empty row in the middle looks like the end of the list to whoever reads it on. */
export const emptyRows: ListRule = {
  id: "empty-rows",
  severity: "warning",
  why: "“A list of 100 cases on the provided spreadsheet”: one row after the other, so that none is overlooked.",
  find: ({ cases, rowsWithoutCase, pastedRows, layout }) => {
    const column = layout.columns[indexOf("caseNumber")] ?? layout.table.left;
    const started = [...rowsWithoutCase, ...pastedRows.map(({ theCase }) => theCase), ...cases]
      .map(({ index }) => index)
      .sort((a, b) => a - b);
    const last = cases.at(-1)?.index ?? -1;
    return started.flatMap((index, i): ListFault[] => {
      const before = started[i - 1] ?? -1;
      // What follows has to be a case, or have one below it.
      if (index === before + 1 || index > last) return [];
      const empty = index - before - 1;
      const message =
        empty === 1
          ? "This row is empty, with cases below it. Delete the row."
          : `${empty} rows are empty from here on, with cases below them. Delete the rows.`;
      const places = Array.from({ length: empty }, (_, below) => before + 1 + below);
      return [{ position: { row: firstRow(layout) + before + 1, column }, message, places }];
    });
  },
};
