import { CODE_LISTS } from "../../case-list/codes";
import { codesSheet } from "../../case-list/grid/codes-sheet";
import { bandCells } from "../../case-list/grid/case-list-sheet";
import type { GridState } from "../../case-list/grid/damage";
import { BAND_NAMES, type BandName, CODES_SHEET, type ListLayout } from "../../case-list/list-layout";
import { isCaseByCells } from "../../case-list/cells-fitting";
import { listed } from "../../case-list/wording";
import { type CellPosition, positionAddress, rowNumber } from "../../spreadsheet/address";
import { CannotDo } from "../../shared/cannot-do";
import { isBlank } from "../../spreadsheet/cell";
import { namesOn } from "../../spreadsheet/defined-names";
import type { SheetsAndNames } from "../../spreadsheet/defined-names";
import { findSheet, holdsOnly, type SheetReading } from "../../spreadsheet/sheet-reading";
import { cellAt, type SheetCells } from "../../spreadsheet/sheet-cells";
import { formulaOf } from "../../spreadsheet/same-name";

type ReadSheets = SheetsAndNames & { readonly readings?: readonly SheetReading[] };

/**
 * Throws CannotDo where a cell of the band that has lost its name would fall on something else: on the list
 * itself, on another cell of the band, or, where a formula is to go, on what people typed.
 */
export function refuseBandConflicts(
  layout: ListLayout,
  cells: SheetCells,
  named: ReadonlyMap<BandName, CellPosition>,
  gridState?: GridState,
): void {
  const taken = new Set([...named.values()].map(positionAddress));
  const formulas = gridState?.formulas ?? [];
  const typedOver = bandCells(layout)
    .filter(({ ours }) => ours)
    .filter(
      ({ position }, i) =>
        !isBlank(cellAt(cells, position.row, position.column)) && !String(formulas[i]).startsWith("="),
    )
    .map(({ position }) => position);
  const conflicts = BAND_NAMES.filter((name) => !named.has(name))
    .map((name) => layout.band[name])
    .filter(
      (position) =>
        position.row >= layout.table.top ||
        taken.has(positionAddress(position)) ||
        typedOver.includes(position),
    );
  if (conflicts.length === 0) return;
  const first = Math.min(...conflicts.map(({ row }) => row));
  const where = conflicts.some(({ row }) => row >= layout.table.top)
    ? "above the headers"
    : `above row ${first + 1}`;
  throw new CannotDo(
    `The counts and dates above the list have lost their cells, and what stands in ${listed(conflicts.map(positionAddress))} is not to be written over. Undo what deleted them, or insert empty rows ${where} until the headers stand in row 5, then press again.`,
  );
}

/** Throws CannotDo where cases stand in rows above the list: a whole sheet was pasted over the counts, and they are not to be written over. */
export function refuseCasesAbove({ table }: ListLayout, cells: SheetCells): void {
  const row = cells.values
    .slice(0, table.top - cells.top)
    .findIndex((line) => isCaseByCells(line.slice(table.left - cells.left)));
  if (row >= 0)
    throw new CannotDo(
      `Row ${rowNumber(cells.top + row + 1)} holds a case above the list, where the counts belong. Undo the paste, and paste the cases below the headers; then press again.`,
    );
}

/** Whether a sheet named Codes is there that none of the add-in's names points at: what it holds has to tell whose it is. */
export function isCodesInDoubt({ sheets, names }: SheetsAndNames): boolean {
  const codes = findSheet(sheets, CODES_SHEET);
  return (
    codes !== undefined &&
    !CODE_LISTS.some(({ name }) => formulaOf(namesOn(codes, names), name) !== undefined)
  );
}

/** What the sheet Codes holds, where it is there and has been read. */
export function codesReading({ sheets, readings }: ReadSheets): SheetReading | undefined {
  const codes = findSheet(sheets, CODES_SHEET);
  return readings?.find(({ sheet }) => sheet === codes);
}

/** Throws CannotDo where a sheet named Codes is not the add-in's: no name points there, and it holds something else. */
export function refuseCodesConflict(workbook: ReadSheets): void {
  const codes = findSheet(workbook.sheets, CODES_SHEET);
  if (codes === undefined || !isCodesInDoubt(workbook)) return;
  const reading = codesReading(workbook);
  if (reading && holdsOnly(reading, codesSheet(new Map()))) return;
  throw new CannotDo(
    `There is a sheet ${codes} that is not the add-in’s. Rename it, then press again: the add-in needs a sheet of that name for its code lists.`,
  );
}
