import type { Cell } from "../../domain/spreadsheet/cell";
import { places } from "../places";

/** A cell that does not hold what it held when the write was decided, or what was written to it. */
export interface ChangedCell {
  readonly sheet: string;
  readonly address: string;
  /** What it holds now, a formula where it is one. */
  readonly holds: Cell;
}

/** What became of what a press wrote: nothing was written, all of it is put back, or it stands in these cells still. */
export type Became = "nothing written" | "put back" | readonly ChangedCell[];

export const standsStill = (became: Became): became is readonly ChangedCell[] => typeof became !== "string";

/** Ends the sentence that says what was in the way, and says what to do. */
export const becameWords = (became: Became, todo: string): string =>
  standsStill(became)
    ? `. ${notPutBackWords(became)}`
    : became === "put back"
      ? `, so what the add-in wrote is put back as it was. ${todo}`
      : `, so nothing was written. ${todo}`;

/** Says where what was written stands still. */
export const notPutBackWords = (left: readonly ChangedCell[]): string =>
  `What it wrote could not be put back in ${places(addressesOf(left))}: look there, and undo it in Excel.`;

export const addressesOf = (cells: readonly ChangedCell[]): string[] => cells.map(({ address }) => address);
