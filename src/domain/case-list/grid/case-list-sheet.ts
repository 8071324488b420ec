import { blockAddress, columnLetters, type Spot, spotAddress } from "../../spreadsheet/address";
import type { Cell } from "../../spreadsheet/cell";
import { type ColumnKey, COLUMNS, listOf } from "../columns";
import { EXPECTED, GROUPS } from "../groups";
import { BAND_NAMES, columnBlock, COUNTS, firstRow, type ListPlace } from "../list-layout";
import type { CellStyle, Change } from "../../spreadsheet/change";
import { countFormula, expectedTotal } from "./count-formulas";
import { formulasFor } from "./formulas";
import { highlights } from "./conditional-formats";
import { validationOf } from "./validations";

export const DATE_FORMAT = "dd/mm/yyyy";
const TEXT_FORMAT = "@";
const HEADER = { fill: "1F3864", colour: "FFFFFF", bold: true, wrap: true, vertical: "Top" } as const;

/** A cell of the band and what set-up writes in it. `ours`: a formula, made good whenever it is another. */
export interface BandCell {
  readonly at: Spot;
  readonly holds: Cell;
  readonly ours: boolean;
}

/** What set-up writes above the table: words, count boxes, expected numbers. */
export function bandCells(place: ListPlace): BandCell[] {
  const { band } = place;
  const above = ({ row, column }: Spot): Spot => ({ row: row - 1, column });
  const before = ({ row, column }: Spot): Spot => ({ row, column: column - 1 });
  const words = (at: Spot, holds: string): BandCell => ({ at, holds, ours: false });
  return [
    words(above(before(band.Authority)), "Case list"),
    words(before(band.Authority), "Local authority"),
    words(before(band.ListDate), "List date"),
    words(before(band.CountLAC), "Listed"),
    words(before(band.ExpectedLAC), "Expected"),
    ...COUNTS.map((key) => words(above(band[`Count${key}`]), key)),
    ...COUNTS.map((key) => ({ at: band[`Count${key}`], holds: countFormula(place, key), ours: true })),
    ...GROUPS.map((group) => ({ at: band[`Expected${group}`], holds: EXPECTED[group], ours: false })),
    { at: band.ExpectedAll, holds: expectedTotal(place), ours: true },
  ];
}

/** The headers, in the order of the columns. */
export const HEADERS: readonly string[] = COLUMNS.map(({ header }) => header);

/** Dropdowns, prompts and highlighting: all that pasting destroys. Writes no cell. */
export function liveGrid(place: ListPlace): Change[] {
  const { sheet } = place;
  const formulas = formulasFor(place);
  const body = blockAddress({ ...place.table, top: firstRow(place) });
  const band = BAND_NAMES.map((name) => spotAddress(place.band[name]));
  return [
    ...COLUMNS.flatMap((column): Change[] => {
      const block = columnBlock(place, column.key);
      return block
        ? [{ do: "validate", sheet, range: blockAddress(block), with: validationOf(column, formulas) }]
        : [];
    }),
    ...[body, ...band].map((range): Change => ({ do: "clear highlights", sheet, range })),
    ...highlights(place),
  ];
}

/** Formats, widths, frozen panes and print set-up of a new list. */
export function sheetLooks(place: ListPlace): Change[] {
  const { sheet, band, table } = place;
  const format = (range: string, as: CellStyle): Change => ({
    do: "format",
    sheet,
    range,
    as,
  });
  const column = (key: ColumnKey, as: CellStyle): Change[] => {
    const block = columnBlock(place, key);
    return block ? [format(blockAddress(block), as)] : [];
  };
  const headerRow = table.top + 1;
  return [
    format("A1", { bold: true, size: 14 }),
    format("A2:A3", { bold: true }),
    format("C2:C3", { bold: true, horizontal: "Right" }),
    format("D1:G1", { bold: true, horizontal: "Center" }),
    format("D2:G3", { horizontal: "Center" }),
    format("D2:G2", { bold: true, size: 12 }),
    format(spotAddress(band.Authority), { horizontal: "Left" }),
    format(spotAddress(band.ListDate), { numberFormat: DATE_FORMAT, horizontal: "Left" }),
    format(blockAddress({ ...table, bottom: table.top }), HEADER),
    { do: "row height", sheet, rows: `${headerRow}:${headerRow}`, points: 62 },
    ...column("caseNumber", { numberFormat: TEXT_FORMAT }),
    ...column("referral", { numberFormat: DATE_FORMAT }),
    // A code is a number and its label a text: both stand where texts stand.
    ...COLUMNS.filter(listOf).flatMap(({ key }) => column(key, { horizontal: "Left" })),
    ...COLUMNS.map(({ index, width }): Change => {
      const letters = columnLetters(place.columns[index] ?? index);
      return { do: "column width", sheet, columns: `${letters}:${letters}`, points: width };
    }),
    { do: "freeze", sheet, rows: headerRow, columns: 2 },
    { do: "print setup", sheet, titleRows: `$1:$${headerRow}` },
  ];
}
