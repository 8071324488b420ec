import type { Cell } from "../spreadsheet/cell";

/**
 * Ends what is said of a number that is not whole: a format such as 0, or a narrow column, shows it rounded, and people
 * would look for what is said in vain. "" for all else.
 */
export const mayShow = (cell: Cell): string =>
  typeof cell === "number" && !Number.isInteger(cell) ? `, though the cell may show ${cell.toFixed(0)}` : "";
