import { firstRow } from "../list-layout";
import type { RowWithoutCase } from "../not-a-case";
import type { ListFault, ListRule } from "../rule";

/** What is no child is in no count, and goes before the list is sent. */
export const rowsAreCases: ListRule = {
  id: "rows-are-cases",
  severity: "error",
  why: "“A list of 100 cases”: a total or a second row of headers is none of them.",
  find: ({ rowsWithoutCase, layout }) =>
    rowsWithoutCase
      .filter(({ isOfPaste }) => !isOfPaste)
      .map((row): ListFault => ({
        position: {
          row: firstRow(layout) + row.index,
          column: layout.columns[row.column] ?? layout.table.left,
        },
        message: `${words(row)} Delete this row.`,
      })),
  native: ({ body, isNoCase, isStray }) =>
    [isNoCase, ...(isStray === undefined ? [] : [isStray])].map((formula) => ({
      target: body,
      style: "wrong",
      formula,
      isAlone: true,
    })),
};

function words({ what, text }: RowWithoutCase): string {
  switch (what) {
    case "total":
      return "This is a total, not a case.";
    case "headers":
      return "This row repeats the headers.";
    case "stray character":
      return `Nothing but ${/\s/.test(text) ? "a blank that is no space" : `“${text}”`} stands in this row.`;
  }
}
