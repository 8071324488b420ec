import type { ListFault, ListRule } from "../rule";

/** A column that is none of the list's is not checked, and nobody would know. */
export const headersRecognised: ListRule = {
  id: "headers-recognised",
  severity: "error",
  why: "“On the provided spreadsheet”: what stands under another header is neither asked for nor checked.",
  find: ({ layout: { others = [], table } }) =>
    others.map(({ header, column }): ListFault => ({
      position: { row: table.top, column },
      message: `“${header}” is no header of the list, so this column is not checked. Type the header it stands for, or delete the column.`,
    })),
};
