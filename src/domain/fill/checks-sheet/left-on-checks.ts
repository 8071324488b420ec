import { cellAddress, rangeAddress } from "../../spreadsheet/address";
import { type Cell, isBlank, isFormula, normalised, trimmed } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import type { ExistingTable } from "../../spreadsheet/existing-table";
import { cellAt, type SheetCells } from "../../spreadsheet/sheet-cells";
import type { LeftRow, RowMove } from "./checks-placement";
import { checksCells, type ChecksPositions, checksPositions, GONE } from "./checks-reading";
import { CHECKS, type ChecksHeader, NOTHING_FOUND, SEVERITY_WORDS } from "./checks-table";
import type { Reasons } from "../reasons/reasons";

/** The columns of the table that are people's own. Rows count from 0, below the headers. */
export interface OwnColumns {
  /** Whether something stands in them that is about this row. */
  readonly isNoted: (row: number) => boolean;
  readonly moved: (move: RowMove) => Change[];
  /** What people have typed in them is as it was read: where it is, it belongs to its row. */
  readonly expected: readonly Change[];
}

/** In a column that holds formulas in most rows, Excel has filled them in: they say nothing of a row of its own. */
export function ownColumns(existing: ExistingTable, formulas: SheetCells | undefined): OwnColumns {
  const { sheet, range, cells } = existing;
  const ours = new Set<number | undefined>(Object.values(checksPositions(existing) ?? {}));
  const rows = Array.from({ length: range.bottom - range.top }, (_, i) => range.top + 1 + i);
  const held = (row: number, column: number): Cell => cellAt(formulas ?? cells, row, column);
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, i) => range.left + i).filter(
    (column) => !ours.has(column),
  );
  const filledIn = new Set(
    columns.filter((column) => 2 * rows.filter((row) => isFormula(held(row, column))).length > rows.length),
  );
  const isHeld = (row: number, column: number): boolean => {
    const cell = held(row, column);
    return !isBlank(cell) && !(filledIn.has(column) && isFormula(cell));
  };
  const wherever = (row: number): number => range.top + 1 + row;
  return {
    isNoted: (row) => columns.some((column) => isHeld(wherever(row), column)),
    moved: ({ from, to, of }) =>
      columns
        .filter((column) => isHeld(wherever(of), column))
        .map((column) => ({
          type: "move cells",
          sheet,
          from: cellAddress(wherever(from), column),
          range: cellAddress(wherever(to), column),
        })),
    expected: columns.map((column) => ({
      type: "expect",
      sheet,
      range: rangeAddress({ ...range, top: range.top + 1, left: column, right: column }),
      cells: rows.map((row) => [isFormula(held(row, column)) ? null : cellAt(cells, row, column)]),
      formulasToo: true,
    })),
  };
}

/**
 * The rows of no finding of now that stay all the same: people have written in their own columns, as a reason that
 * is none that the add-in keeps, or a row of their own. `taken`: the rows of findings.
 */
export function leftRows(
  existing: ExistingTable,
  positions: ChecksPositions,
  own: OwnColumns,
  taken: ReadonlySet<number | undefined>,
  keptReasons: Reasons,
): LeftRow[] {
  const { range } = existing;
  const kept = new Set(keptReasons.map(({ text }) => normalised(text)));
  return Array.from({ length: range.bottom - range.top }, (_, row) => row).flatMap((row): LeftRow[] => {
    if (taken.has(row)) return [];
    const held = checksCells(existing, positions, range.top + 1 + row);
    const isFixed = own.isNoted(row);
    const isWritten = !isBlank(held.Reason) && !kept.has(normalised(held.Reason));
    return isFixed || isWritten || isTheirs(held) ? [{ row, isFixed }] : [];
  });
}

const SEVERITIES: ReadonlySet<string> = new Set(Object.values(SEVERITY_WORDS).map(normalised));

/** Whether people have made a row themselves: what the add-in writes has a severity, or says that nothing was found. */
const isTheirs = (held: Readonly<Record<ChecksHeader, Cell>>): boolean =>
  !SEVERITIES.has(normalised(held.Severity)) &&
  trimmed(held.Finding) !== NOTHING_FOUND &&
  CHECKS.columns.some(({ header }) => !isBlank(held[header]));

/** What our cells of a row say that stays, from 0: the address is one of earlier. */
export function leftCells(
  existing: ExistingTable,
  positions: ChecksPositions,
  row: number,
): Readonly<Record<ChecksHeader, Cell>> {
  const held = checksCells(existing, positions, existing.range.top + 1 + row);
  const address = trimmed(held.Address);
  const isMarked = address === "" || address.startsWith(GONE) || isTheirs(held);
  return isMarked ? held : { ...held, Address: `${GONE}${address}` };
}
