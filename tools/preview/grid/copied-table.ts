import { parse } from "papaparse";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const cellOf = (text: string): string =>
  `<td>${text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character).replace(/\r\n?|\n/g, "<br>")}</td>`;

/**
 * Copied text, cells with tabs between them in lines, as an HTML table. Univer makes one too, but takes "<5" for a tag,
 * leaves out what is empty at the beginning, and breaks a cell of two lines in two.
 */
export function copiedTable(text: string): string {
  const rows = parse<string[]>(text.replace(/\r?\n$/, ""), { delimiter: "\t" }).data;
  return `<table>${rows.map((row) => `<tr>${row.map(cellOf).join("")}</tr>`).join("")}</table>`;
}
