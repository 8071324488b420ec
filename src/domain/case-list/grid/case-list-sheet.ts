import { rangeAddress, columnLetters, type CellPosition, positionAddress } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/cell";
import { type ColumnKey, COLUMNS, listOf } from "../columns";
import { EXPECTED, GROUPS } from "../groups";
import { BAND_LABELS } from "../band";
import { BAND_NAMES, columnRange, COUNTS, firstRow, type ListLayout } from "../list-layout";
import type { CellStyle, Change } from "../../spreadsheet/change";
import { DATE_FORMAT, HEADER_STYLE, TITLE_STYLE } from "../../spreadsheet/sheet-styles";
import { countFormula, expectedTotal } from "./count-formulas";
import { formulasFor } from "./formulas";
import { conditionalFormats } from "./conditional-formats";
import { validationOf } from "./validations";

const TEXT_FORMAT = "@";

/** A cell of the band and what set-up writes in it. `ours`: a formula, made good whenever it is another. */
export interface BandCell {
  readonly position: CellPosition;
  readonly holds: Cell;
  readonly ours: boolean;
}

/** What set-up writes above the table: words, count boxes, expected numbers. */
/** So many pages of A4 side by side hold all columns in print that can be read. */
const PRINTED_PAGES_WIDE = 3;

export function bandCells(layout: ListLayout): BandCell[] {
  const { band } = layout;
  const above = ({ row, column }: CellPosition): CellPosition => ({ row: row - 1, column });
  const before = ({ row, column }: CellPosition): CellPosition => ({ row, column: column - 1 });
  const words = (position: CellPosition, holds: string): BandCell => ({ position, holds, ours: false });
  return [
    words(above(before(band.Authority)), "Case list"),
    words(before(band.Authority), BAND_LABELS.Authority),
    words(before(band.ListDate), BAND_LABELS.ListDate),
    words(before(band.CountLAC), BAND_LABELS.counts),
    words(before(band.ExpectedLAC), BAND_LABELS.expected),
    ...COUNTS.map((key) => words(above(band[`Count${key}`]), key)),
    ...COUNTS.map((key) => ({ position: band[`Count${key}`], holds: countFormula(layout, key), ours: true })),
    ...GROUPS.map((group) => ({ position: band[`Expected${group}`], holds: EXPECTED[group], ours: false })),
    { position: band.ExpectedAll, holds: expectedTotal(layout), ours: true },
    // The title's row was deleted, or somebody has named a cell at the sheet's edge: there is no cell beside it.
  ].filter(({ position: { row, column } }) => row >= 0 && column >= 0);
}

/** The headers, in the order of the columns. */
export const HEADERS: readonly string[] = COLUMNS.map(({ header }) => header);

/** Dropdowns, prompts and highlighting: all that pasting destroys. Writes no cell. */
export function gridHelp(layout: ListLayout): Change[] {
  const { sheet } = layout;
  const formulas = formulasFor(layout);
  const body = rangeAddress({ ...layout.table, top: firstRow(layout) });
  const band = BAND_NAMES.map((name) => positionAddress(layout.band[name]));
  return [
    ...COLUMNS.flatMap((column): Change[] => {
      const range = columnRange(layout, column.key);
      return range
        ? [
            {
              type: "validate",
              sheet,
              range: rangeAddress(range),
              validation: validationOf(column, formulas),
            },
          ]
        : [];
    }),
    ...[body, ...band].map((range): Change => ({ type: "clear conditional formats", sheet, range })),
    ...conditionalFormats(layout),
  ];
}

/** Formats, widths, frozen panes and print set-up of a new list. */
export function sheetStyles(layout: ListLayout): Change[] {
  const { sheet, band, table } = layout;
  const format = (range: string, style: CellStyle): Change => ({
    type: "format",
    sheet,
    range,
    style,
  });
  const column = (key: ColumnKey, as: CellStyle): Change[] => {
    const range = columnRange(layout, key);
    return range ? [format(rangeAddress(range), as)] : [];
  };
  const headerRow = table.top + 1;
  return [
    format("A1", TITLE_STYLE),
    format("A2:A3", { bold: true }),
    format("C2:C3", { bold: true, horizontal: "Right" }),
    format("D1:G1", { bold: true, horizontal: "Center" }),
    format("D2:G3", { horizontal: "Center" }),
    format("D2:G2", { bold: true, size: 12 }),
    format(positionAddress(band.Authority), { horizontal: "Left" }),
    format(positionAddress(band.ListDate), { numberFormat: DATE_FORMAT, horizontal: "Left" }),
    format(rangeAddress({ ...table, bottom: table.top }), HEADER_STYLE),
    { type: "row height", sheet, rows: `${headerRow}:${headerRow}`, points: 62 },
    ...column("caseNumber", { numberFormat: TEXT_FORMAT }),
    // A row as high as its longest text: on paper nothing runs on into what stands beside it.
    format(rangeAddress({ ...table, top: firstRow(layout) }), { vertical: "Top" }),
    ...column("additional", { wrap: true }),
    ...column("referral", { numberFormat: DATE_FORMAT, horizontal: "Left" }),
    // A code is a number and its label a text: both stand where texts stand.
    ...COLUMNS.filter(listOf).flatMap(({ key }) => column(key, { horizontal: "Left" })),
    ...COLUMNS.map(({ index, width }): Change => {
      const letters = columnLetters(layout.columns[index] ?? index);
      return { type: "column width", sheet, columns: `${letters}:${letters}`, points: width };
    }),
    { type: "freeze", sheet, rows: headerRow, columns: 2 },
    // On one page its 23 columns would be too small to read.
    {
      type: "print setup",
      sheet,
      titleRows: `$1:$${headerRow}`,
      titleColumns: "$A:$B",
      pagesWide: PRINTED_PAGES_WIDE,
    },
  ];
}
