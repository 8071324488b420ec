import { indexOf } from "../columns";
import { firstRow } from "../list-layout";
import type { ListFault, ListRule } from "../rule";

/** An empty row in the middle looks like the end of the list to whoever reads it on. */
export const emptyRows: ListRule = {
  id: "empty-rows",
  severity: "warning",
  why: "“A list of 100 cases on the provided spreadsheet”: one row after the other, so that none is overlooked.",
  find: ({ cases, rowsWithoutCase, layout }) => {
    const column = layout.columns[indexOf("caseNumber")] ?? layout.table.left;
    const others = new Set(rowsWithoutCase.map(({ index }) => index));
    return cases.flatMap(({ index }, i): ListFault[] => {
      let before = cases[i - 1]?.index ?? -1;
      // A row of totals is not empty, and has a finding of its own.
      while (others.has(before + 1)) before++;
      const empty = index - before - 1;
      if (empty === 0) return [];
      const message =
        empty === 1
          ? "This row is empty, with cases below it. Delete the row."
          : `${empty} rows are empty from here on, with cases below them. Delete the rows.`;
      return [{ position: { row: firstRow(layout) + before + 1, column }, message }];
    });
  },
};
