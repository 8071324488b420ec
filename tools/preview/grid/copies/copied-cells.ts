import { parse } from "papaparse";

/** A cell that another program has copied. */
export interface CopiedCell {
  /** As it showed. */
  readonly text: string;
  /** As Excel writes it; left out where it is General or not told. */
  readonly numberFormat?: string;
  readonly isBold?: boolean;
  /** How many cells it covers, itself among them; left out where it is one. */
  readonly rows?: number;
  readonly columns?: number;
}

/** Rows of copied cells; what is undefined is covered by a merged cell, or lies beyond the end of its row. */
export type CopiedCells = readonly (readonly (CopiedCell | undefined)[])[];

/** Copied text as cells, those with tabs between them in lines; a cell of several lines stands in quotation marks. */
export const copiedCells = (text: string): CopiedCells =>
  parse<string[]>(text.replace(/\r?\n$/, ""), { delimiter: "\t" }).data.map((row) =>
    row.map((cell) => ({ text: cell.replace(/\r\n?/g, "\n") })),
  );
