import { isAsMeant } from "../../domain/spreadsheet/as-meant";
import { type Cell, isFormula } from "../../domain/spreadsheet/cell";
import { parseRange } from "../../domain/spreadsheet/address";
import type { Change } from "../../domain/spreadsheet/change";
import { type Place, placeBefore, type PlacedWrite } from "../../domain/spreadsheet/placed-writes";
import type { CellsRead, HeldCell } from "../read/read-cells";

/** A cell with what it held before a press, "" where it is new, and what it holds after it. */
export interface CellBeforeAndAfter {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: HeldCell;
  readonly after: HeldCell;
}

interface CellOfWrite extends CellBeforeAndAfter {
  /** undefined where only Excel knows: a formula that was moved refers to other cells then. */
  readonly meant: Cell | undefined;
}

const EMPTY: HeldCell = { value: "", formula: "" };

/**
 * The cells that were written and of which something holds, as they were before and after; of a cell written twice the
 * last counts. No more is made of the others: a long record is 60,000 cells.
 */
export function cellsOfWrites(
  writes: readonly PlacedWrite[],
  before: CellsRead,
  after: CellsRead,
  isWanted: (cell: CellOfWrite) => boolean,
): CellOfWrite[] {
  const seen = new Map<string, Set<number>>();
  const found = [...writes].reverse().map(({ after: place, before: stood, cells }) => {
    const wanted: CellOfWrite[] = [];
    if (!place) return wanted;
    const { sheet, range } = place;
    const onSheet = seen.get(sheet) ?? new Set();
    seen.set(sheet, onSheet);
    cells.forEach((ofRow, i) =>
      ofRow.forEach((meant, j) => {
        const [row, column] = [range.top + i, range.left + j];
        const key = row * COLUMNS + column;
        if (meant === null || onSheet.has(key)) return;
        onSheet.add(key);
        const was = stood && before.at(stood.sheet, stood.range.top + i, stood.range.left + j);
        const is = after.at(sheet, row, column);
        const cell = { sheet, row, column, meant, before: was ?? EMPTY, after: is ?? EMPTY };
        if (isWanted(cell)) wanted.push(cell);
      }),
    );
    return wanted;
  });
  return found.reverse().flat();
}

/** So many columns has a sheet. */
const COLUMNS = 16_384;

export const isChanged = ({ before, after }: CellOfWrite): boolean => before.formula !== after.formula;

export const isAmiss = ({ meant, before, after }: CellOfWrite): boolean =>
  meant !== undefined && !isAsMeant(meant, after.formula, before.formula);

export const isComputed = ({ formula, value }: HeldCell): boolean => isFormula(formula, value);

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
        if (was && is && was.formula !== "" && !isComputed(was) && isComputed(is))
          found.push({ sheet, row, column, before: was, after: is });
      }
    return found;
  });
}

/** Cells of these places that have changed, wherever they stood before; those of new rows held nothing. */
export const changedCells = (
  places: readonly Place[],
  changes: readonly Change[],
  before: CellsRead,
  after: CellsRead,
): CellBeforeAndAfter[] =>
  places.flatMap(({ sheet, range: { left: column, top, bottom } }) => {
    const found: CellBeforeAndAfter[] = [];
    for (let row = top; row <= bottom; row++) {
      const stood = placeBefore(
        { sheet, range: { top: row, bottom: row, left: column, right: column } },
        changes,
      );
      const was = stood ? before.at(stood.sheet, stood.range.top, stood.range.left) : EMPTY;
      const is = after.at(sheet, row, column);
      if (was && is && was.formula !== is.formula) found.push({ sheet, row, column, before: was, after: is });
    }
    return found;
  });
