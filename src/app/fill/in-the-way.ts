import { cellAt, type SheetCells } from "../../domain/spreadsheet/sheet-cells";
import { isBlank } from "../../domain/spreadsheet/cell";
import { CODE_LISTS } from "../../domain/case-list/codes";
import { bandCells } from "../../domain/case-list/grid/case-list-sheet";
import { BAND_NAMES, CODES_SHEET, type ListLayout, namedPositions } from "../../domain/case-list/list-layout";
import { positionAddress } from "../../domain/spreadsheet/address";
import { namesOn } from "../../domain/spreadsheet/defined-names";
import { listed } from "../../domain/case-list/wording";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import type { Reading } from "../workbook";

/**
 * Refuses where a cell of the band that has lost its name would fall on something else: on the list itself, on
 * another cell of the band, or, where a formula is to go, on what people typed.
 */
export function refuseWhatIsInTheWay(layout: ListLayout, cells: SheetCells, reading: Reading): void {
  const named = namedPositions(layout.sheet, reading.names);
  const taken = new Set([...named.values()].map(positionAddress));
  const formulas = reading.list?.gridState?.formulas ?? [];
  const typedOver = bandCells(layout)
    .filter(({ ours }) => ours)
    .filter(
      ({ position }, i) =>
        !isBlank(cellAt(cells, position.row, position.column)) && !String(formulas[i]).startsWith("="),
    )
    .map(({ position }) => position);
  const inTheWay = BAND_NAMES.filter((name) => !named.has(name))
    .map((name) => layout.band[name])
    .filter((at) => at.row >= layout.table.top || taken.has(positionAddress(at)) || typedOver.includes(at));
  if (inTheWay.length === 0) return;
  const first = Math.min(...inTheWay.map(({ row }) => row));
  const where = inTheWay.some(({ row }) => row >= layout.table.top)
    ? "above the headers"
    : `above row ${first + 1}`;
  throw new CannotDo(
    `The counts and dates above the list have lost their cells, and what stands in ${listed(inTheWay.map(positionAddress))} is not to be written over. Undo what deleted them, or insert empty rows ${where} until the headers stand in row 5, then press again.`,
  );
}

/** A sheet named Codes is the add-in's if one of its names points there. */
export function refuseCodesOfOthers({ sheets, names }: Reading): void {
  const codes = sheets.find((sheet) => sheet.toLowerCase() === CODES_SHEET.toLowerCase());
  if (codes === undefined || CODE_LISTS.some(({ name }) => namesOn(codes, names).has(name))) return;
  throw new CannotDo(
    `There is a sheet ${codes} that is not the add-in’s. Rename it, then press again: the add-in needs a sheet of that name for its code lists.`,
  );
}
