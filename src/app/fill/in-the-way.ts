import { cellAt, type SheetCells } from "../../domain/spreadsheet/sheet-cells";
import { isBlank } from "../../domain/spreadsheet/cell";
import { CODE_LISTS } from "../../domain/case-list/codes";
import { bandCells } from "../../domain/case-list/grid/case-list-sheet";
import { BAND_NAMES, CODES_SHEET, type ListPlace, namedSpots } from "../../domain/case-list/list-layout";
import { spotAddress } from "../../domain/spreadsheet/address";
import { namesOn } from "../../domain/spreadsheet/defined-names";
import { listed } from "../../domain/case-list/wording";
import { Refusal } from "../cannot-do";
import type { Reading } from "../workbook";

/**
 * Refuses where a cell of the band that has lost its name would fall on something else: on the list itself, on
 * another cell of the band, or, where a formula is to go, on what people typed.
 */
export function refuseWhatIsInTheWay(place: ListPlace, cells: SheetCells, reading: Reading): void {
  const named = namedSpots(place.sheet, reading.names);
  const taken = new Set([...named.values()].map(spotAddress));
  const formulas = reading.list?.furnishing?.formulas ?? [];
  const typedOver = bandCells(place)
    .filter(({ ours }) => ours)
    .filter(({ at }, i) => !isBlank(cellAt(cells, at.row, at.column)) && !String(formulas[i]).startsWith("="))
    .map(({ at }) => at);
  const inTheWay = BAND_NAMES.filter((name) => !named.has(name))
    .map((name) => place.band[name])
    .filter((at) => at.row >= place.table.top || taken.has(spotAddress(at)) || typedOver.includes(at));
  if (inTheWay.length === 0) return;
  const first = Math.min(...inTheWay.map(({ row }) => row));
  const where = inTheWay.some(({ row }) => row >= place.table.top)
    ? "above the headers"
    : `above row ${first + 1}`;
  throw new Refusal(
    `The counts and dates above the list have lost their cells, and what stands in ${listed(inTheWay.map(spotAddress))} is not to be written over. Undo what deleted them, or insert empty rows ${where} until the headers stand in row 5, then press again.`,
  );
}

/** A sheet named Codes is the add-in's if one of its names points there. */
export function refuseCodesOfOthers({ sheets, names }: Reading): void {
  const codes = sheets.find((sheet) => sheet.toLowerCase() === CODES_SHEET.toLowerCase());
  if (codes === undefined || CODE_LISTS.some(({ name }) => namesOn(codes, names).has(name))) return;
  throw new Refusal(
    `There is a sheet ${codes} that is not the add-in’s. Rename it, then press again: the add-in needs a sheet of that name for its code lists.`,
  );
}
