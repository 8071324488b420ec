import type { Cell } from "../spreadsheet/cell";

/**
 * Ends what is said of a number that is not whole: a format such as 0, or a narrow column, shows it rounded, and people
 * would look for what is said in vain. "" for all else.
 */
export const mayShow = (cell: Cell): string =>
  typeof cell === "number" && !Number.isInteger(cell) ? `, though the cell may show ${shown(cell)}` : "";

/** In a cell formatted as a percentage, 2 that is typed is 0.02, and shows as 2%. */
const shown = (cell: number): string =>
  cell > 0 && cell < 0.3 && Number.isInteger(Math.round(cell * 1e6) / 1e4)
    ? `${Math.round(cell * 100)}%`
    : cell.toFixed(0);
