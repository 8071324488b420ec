import { isAsMeant } from "../domain/spreadsheet/as-meant";
import { type Cell } from "../domain/spreadsheet/cell";
import { parseRange } from "../domain/spreadsheet/address";
import type { Change } from "../domain/spreadsheet/change";
import type { PlacedWrite } from "../domain/spreadsheet/placed-writes";
import type { CellsRead, HeldCell } from "./read-cells";

/** A cell with what it held before a press, "" where it is new, and what it holds after it. */
export interface CellBeforeAndAfter {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: HeldCell;
  readonly after: HeldCell;
}

interface WrittenCell extends CellBeforeAndAfter {
  /** undefined where only Excel knows: a formula that was moved refers to other cells then. */
  readonly meant: Cell | undefined;
}

const EMPTY: HeldCell = { value: "", formula: "" };

/** What was written, cell by cell, as it was before and after; of a cell written twice the last counts. */
export function writtenCells(
  writes: readonly PlacedWrite[],
  before: CellsRead,
  after: CellsRead,
): WrittenCell[] {
  const found = new Map<string, WrittenCell>();
  for (const write of writes) {
    const { after: place, before: stood } = write;
    if (!place) continue;
    write.cells.forEach((cells, i) =>
      cells.forEach((meant, j) => {
        if (meant === null) return;
        const [row, column] = [place.range.top + i, place.range.left + j];
        const was = stood && before.at(stood.sheet, stood.range.top + i, stood.range.left + j);
        found.set(`${place.sheet}!${row}:${column}`, {
          sheet: place.sheet,
          row,
          column,
          meant,
          before: was ?? EMPTY,
          after: after.at(place.sheet, row, column) ?? EMPTY,
        });
      }),
    );
  }
  return [...found.values()];
}

export const isAmiss = ({ meant, before, after }: WrittenCell): boolean =>
  meant !== undefined && !isAsMeant(meant, after.formula, before.formula);

const isFormula = ({ formula, value }: HeldCell): boolean =>
  typeof formula === "string" && formula.startsWith("=") && value !== formula;

/** Cells that people typed in and that Excel has filled with a formula all the same. */
export function overwrittenCells(
  changes: readonly Change[],
  before: CellsRead,
  after: CellsRead,
): CellBeforeAndAfter[] {
  return changes.flatMap((change) => {
    const range = change.type === "keep" ? parseRange(change.range) : undefined;
    if (change.type !== "keep" || !range) return [];
    const { sheet } = change;
    const found: CellBeforeAndAfter[] = [];
    for (let row = range.top; row <= range.bottom; row++)
      for (let column = range.left; column <= range.right; column++) {
        const [was, is] = [before.at(sheet, row, column), after.at(sheet, row, column)];
        if (was && is && was.formula !== "" && !isFormula(was) && isFormula(is))
          found.push({ sheet, row, column, before: was, after: is });
      }
    return found;
  });
}
