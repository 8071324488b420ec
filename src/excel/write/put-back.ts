import { cellAddress } from "../../domain/spreadsheet/address";
import type { CellBeforeAndAfter } from "./amiss";
import { type HeldCell, readCells } from "../read/read-cells";
import { untracked } from "../untracked";

/** Somebody may type in a cell at the very moment in which it is put back: so often theirs is given back in turn. */
const TRIES = 3;

/**
 * Gives cells back what they held, each for itself, so that no row that is hidden can lead it astray, and only where
 * they still hold what was written. Returns those that do not hold it afterwards.
 */
export async function putBack(
  context: Excel.RequestContext,
  cells: readonly CellBeforeAndAfter[],
  tries = TRIES,
): Promise<CellBeforeAndAfter[]> {
  if (cells.length === 0) {
    await context.sync();
    return [];
  }
  const places = cells.map(({ sheet, row, column }) => ({
    sheet,
    range: { top: row, bottom: row, left: column, right: column },
  }));
  const readFirst = readCells(context, places);
  for (const { sheet, row, column, before } of cells) {
    const range = untracked(context.workbook.worksheets.getItem(sheet).getRange(cellAddress(row, column)));
    // Excel would make a number or a date of it.
    if (isTextWithDigits(before)) range.numberFormat = [["@"]];
    range.formulas = [[before.formula]];
  }
  const readLast = readCells(context, places);
  await context.sync();
  const [first, last] = [readFirst(), readLast()];
  const others = cells.flatMap((cell) => {
    const held = first.at(cell.sheet, cell.row, cell.column);
    return held && held.formula !== cell.after.formula ? [{ ...cell, before: held, after: cell.before }] : [];
  });
  if (others.length > 0 && tries > 1) await putBack(context, others, tries - 1);
  return cells.filter(
    ({ sheet, row, column, before }) =>
      last.at(sheet, row, column)?.formula !== before.formula ||
      others.some((other) => other.sheet === sheet && other.row === row && other.column === column),
  );
}

const isTextWithDigits = ({ value, formula }: HeldCell): boolean =>
  typeof value === "string" && formula === value && /^(?=.*\d).{1,40}$|^[=+@'-]/.test(value);
