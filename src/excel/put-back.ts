import { cellAddress } from "../domain/spreadsheet/address";
import type { CellBeforeAndAfter } from "./amiss";
import { type HeldCell, readCells } from "./read-cells";
import { untracked } from "./untracked";

/**
 * Gives cells back what they held, each for itself, so that no row that is hidden can lead it astray. Returns those
 * that do not hold it afterwards.
 */
export async function putBack(
  context: Excel.RequestContext,
  cells: readonly CellBeforeAndAfter[],
): Promise<CellBeforeAndAfter[]> {
  for (const { sheet, row, column, before } of cells) {
    const range = untracked(context.workbook.worksheets.getItem(sheet).getRange(cellAddress(row, column)));
    // Excel would make a number or a date of it.
    if (isTextWithDigits(before)) range.numberFormat = [["@"]];
    range.formulas = [[before.formula]];
  }
  const read = readCells(
    context,
    cells.map(({ sheet, row, column }) => ({
      sheet,
      range: { top: row, bottom: row, left: column, right: column },
    })),
  );
  await context.sync();
  const after = read();
  return cells.filter(
    ({ sheet, row, column, before }) => after.at(sheet, row, column)?.formula !== before.formula,
  );
}

const isTextWithDigits = ({ value, formula }: HeldCell): boolean =>
  typeof value === "string" && formula === value && /^(?=.*\d).{1,40}$|^[=+@'-]/.test(value);
