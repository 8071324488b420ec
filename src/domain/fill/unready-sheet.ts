import { bandCells } from "../case-list/grid/case-list-sheet";
import { listedFew } from "../case-list/wording";
import type { ListLayout } from "../case-list/list-layout";
import { type CellRange, overlaps, rangeAddress } from "../spreadsheet/address";
import { CannotDo } from "../shared/cannot-do";
import type { SheetReading } from "../spreadsheet/sheet-reading";

/** So many blocks of merged cells are named one by one. */
const NAMED = 5;

/** Throws CannotDo where one of these sheets is protected. */
export function refuseProtected(readings: readonly (SheetReading | undefined)[]): void {
  const locked = readings.find((reading) => reading?.isProtected);
  if (locked)
    throw new CannotDo(
      `The sheet ${locked.sheet} is protected. Unprotect it on the Review tab, then press again.`,
    );
}

/**
 * Throws CannotDo where the sheet that becomes the list has a filter, or merged cells where the table or the band
 * above it goes: Excel makes no table there, and a merged cell takes in nothing. `down`: how many rows are put in
 * above before the list stands as its layout says.
 */
export function refuseUnready(
  { sheet, merged, hasFilter }: SheetReading,
  layout: ListLayout,
  down = 0,
): void {
  if (hasFilter)
    throw new CannotDo(
      `The sheet ${sheet} has a filter. Switch it off (Filter on the Data tab), then press again.`,
    );
  const needed: CellRange[] = [
    layout.table,
    ...bandCells(layout).map(({ position: { row, column } }) => ({
      top: row,
      left: column,
      bottom: row,
      right: column,
    })),
  ];
  const inTheWay = merged.filter((area) =>
    needed.some((cells) => overlaps({ ...area, top: area.top + down, bottom: area.bottom + down }, cells)),
  );
  if (inTheWay.length === 0) return;
  const [where, verb, them] = [
    listedFew(inTheWay.map(rangeAddress), NAMED),
    inTheWay.length === 1 ? "is" : "are",
    inTheWay.length === 1 ? "it" : "them",
  ];
  throw new CannotDo(
    `${where} on the sheet ${sheet} ${verb} merged. Unmerge ${them} (Merge & Center on the Home tab), then press again.`,
  );
}
