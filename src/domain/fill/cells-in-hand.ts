import { caseNumber, cellOf } from "../case-list/case";
import type { CaseList } from "../case-list/case-list";
import { type ColumnKey, columnOf, indexOf } from "../case-list/columns";
import type { Finding } from "../case-list/finding";
import { caseInRow, caseNumbered, holdsNoCase } from "../case-list/find-case";
import type { Edit } from "../case-list/grid/cell-writes";
import { rowOf } from "../case-list/list-layout";
import { parseRange, type RowNumber } from "../spreadsheet/address";
import { type Cell, isBlank, normalised, trimmed } from "../spreadsheet/cell";
import { asTyped } from "./typed-cell";

/** A cell of the list as somebody saw it in the pane before typing another value. */
export interface CellInHand {
  /** Place of its row in the table's body, from 0. */
  readonly index: number;
  readonly column: ColumnKey;
  /** The case's number as typed; "" where it has none. */
  readonly caseNumber: string;
  readonly old: Cell;
}

/** Two cases that are alike are two children or one: no single cell tells. */
const NOT_BY_ONE_CELL: ReadonlySet<string> = new Set(["two-cases-alike"]);

/** The cell that puts a finding right, or the first of those that do; undefined where it takes whole rows, or none. */
export function cellToMend({ cases, layout }: CaseList, finding: Finding): CellInHand | undefined {
  if (layout.isInPlace || finding.severity === "info" || NOT_BY_ONE_CELL.has(finding.rule)) return undefined;
  const { column, rows } = cellsToMend(finding);
  const theCase = cases.find(({ index }) => rowOf(layout, index) === rows[0]);
  return theCase && column && cellInHand(theCase.index, column, theCase.cells);
}

/** The cells of one column that a finding asks to be put right: its own, or those that it names all at once at the first. */
function cellsToMend({ address, row, column, covers }: Finding): {
  readonly column?: ColumnKey | undefined;
  readonly rows: readonly RowNumber[];
} {
  if (row !== undefined) return { column, rows: [row] };
  // What is told at a header is about the column as a whole.
  const isAtFirst = covers !== undefined && parseRange(address)?.top === (covers.rows[0] ?? 0) - 1;
  return isAtFirst ? covers : { rows: [] };
}

/** A cell of a row; `cells`: what the row holds, in the order of the columns. */
export const cellInHand = (index: number, column: ColumnKey, cells: readonly Cell[]): CellInHand => ({
  index,
  column,
  caseNumber: trimmed(cells[indexOf("caseNumber")] ?? ""),
  old: cells[indexOf(column)] ?? "",
});

/** The cells of all findings of one rule with the same wrong value in the same column, its own among them. */
export function alikeCells(list: CaseList, findings: readonly Finding[], finding: Finding): CellInHand[] {
  const own = cellToMend(list, finding);
  if (!own || isBlank(own.old) || own.column === "caseNumber") return own ? [own] : [];
  const byRow = new Map(list.cases.map((theCase) => [rowOf(list.layout, theCase.index), theCase]));
  return findings.flatMap((one): CellInHand[] => {
    const { column, rows } = cellsToMend(one);
    if (one.rule !== finding.rule || column !== own.column) return [];
    return rows.flatMap((row): CellInHand[] => {
      const theCase = byRow.get(row);
      const cell = theCase && cellInHand(theCase.index, own.column, theCase.cells);
      return cell && normalised(cell.old) === normalised(own.old) ? [cell] : [];
    });
  });
}

/** The cells that are still as they were seen, wherever their rows are now, with another value. */
export function stillInHand(list: CaseList, cells: readonly CellInHand[], value: Cell): Edit[] {
  const { layout } = list;
  const rows = layout.table.bottom - layout.table.top;
  return cells.flatMap(({ index, column, caseNumber: typed, old }): Edit[] => {
    if (layout.columns[indexOf(column)] === undefined) return [];
    const number = caseNumber(typed);
    const isOwn = number !== "" && !list.repeats.has(number);
    const theCase = isOwn ? caseNumbered(list, number) : caseInRow(list, index);
    // A row in which nobody has begun a case.
    if (!theCase) {
      const isEmpty = number === "" && isBlank(old) && index < rows && !holdsNoCase(list, index);
      return isEmpty ? [{ index, column, cell: value }] : [];
    }
    const isSame = theCase.number === number && cellOf(theCase, column) === old;
    return isSame ? [{ index: theCase.index, column, cell: value }] : [];
  });
}

/** "n/a in CAMHS, 12 cells". */
export function alikeWords(
  { column, old }: CellInHand,
  count: number,
  list: Pick<CaseList, "dateSystem">,
): string {
  return `${asTyped(columnOf(column), old, list)} in ${columnOf(column).header}, ${count} cells`;
}
