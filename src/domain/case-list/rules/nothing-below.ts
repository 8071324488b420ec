import type { ListRule } from "../rule";

/** Excel takes what is typed right below a table into it; what was pasted further down, or undone, stays outside. */
export const nothingBelow: ListRule = {
  id: "nothing-below",
  severity: "warning",
  why: "“A list of 100 cases on the provided spreadsheet”: what stands below the list is none of its cases, and is easily overlooked.",
  find: ({ below }) =>
    below === undefined
      ? []
      : [
          {
            position: below,
            message: below.isHeaders
              ? "The headers of the list stand here once more, with no case below them. Delete this row."
              : "This stands below the list, where it is neither counted nor checked. Move it into the list if it is a case, else delete it.",
          },
        ],
};
