import type { ExistingTable } from "../../../src/domain/spreadsheet/existing-table";
import { sheetTable } from "../../../src/domain/spreadsheet/sheet-table";
import type { Cell } from "../../../src/domain/spreadsheet/cell";

/** A table of three columns, one of them for people to fill in. */
export const VISITS = sheetTable({
  sheet: "Visits",
  table: "Visits",
  press: "Make the visits",
  headerRow: 1,
  frozenColumns: 1,
  columns: [
    { header: "Place", width: 90, format: { bold: true }, value: ({ place }: Visit) => place },
    { header: "Day", width: 60, value: ({ day }: Visit) => day },
    {
      header: "Notes",
      width: 120,
      validation: (first) => ({
        rule: { kind: "custom", formula: `=LEN(${first})<9` },
        prompt: { title: "Notes", message: "In short." },
      }),
    },
  ],
});

interface Visit {
  readonly place: string;
  readonly day: number | undefined;
}

/** The table with its headers in row 2 and these rows. */
export const visits = (headers: readonly string[], ...rows: readonly (readonly Cell[])[]): ExistingTable => ({
  sheet: "Visits",
  range: { top: 1, left: 0, bottom: 1 + rows.length, right: headers.length - 1 },
  cells: { top: 1, left: 0, values: [headers, ...rows] },
});
