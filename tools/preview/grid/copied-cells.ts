import { parse } from "papaparse";

/** Copied text as cells, those with tabs between them in lines; a cell of several lines stands in quotation marks. */
export const copiedCells = (text: string): readonly (readonly string[])[] =>
  parse<string[]>(text.replace(/\r?\n$/, ""), { delimiter: "\t" }).data.map((row) =>
    row.map((cell) => cell.replace(/\r\n?/g, "\n")),
  );
