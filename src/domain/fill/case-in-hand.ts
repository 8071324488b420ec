import { type Case, caseNumber } from "../case-list/case";
import type { CaseList } from "../case-list/case-list";
import { type ColumnKey, COLUMNS, indexOf } from "../case-list/columns";
import { caseInRow, caseNumbered, holdsNoCase } from "../case-list/find-case";
import { addressedMessage, type Finding } from "../case-list/finding";
import { type CellPosition, parseRange, type RowNumber } from "../spreadsheet/address";
import { type Cell, isBlank, trimmed } from "../spreadsheet/cell";
import { sameName } from "../spreadsheet/same-name";

/** The case that somebody fills in as a form: a row of the list, which may be empty still. */
export interface CaseInHand {
  /** Place of its row in the table's body, from 0. */
  readonly index: number;
  /** What the row holds, in the order of the columns. */
  readonly cells: readonly Cell[];
}

const NUMBER = indexOf("caseNumber");
const EMPTY: readonly Cell[] = COLUMNS.map(() => "");

/** The row's case as it is now. */
export const caseAt = (list: CaseList, index: number): CaseInHand => ({
  index,
  cells: caseInRow(list, index)?.cells ?? EMPTY,
});

/**
 * The first row from a place in the table's body on, downwards (1) or upwards (-1), that is a case or empty; undefined
 * where there is none. Where headers or a total stand there is no case to be filled in.
 */
export function rowToFill(list: CaseList, from: number, step: 1 | -1): number | undefined {
  const rows = list.layout.table.bottom - list.layout.table.top;
  for (let index = from; index >= 0 && index < rows; index += step)
    if (!holdsNoCase(list, index)) return index;
  return undefined;
}

/**
 * The row that is taken in hand: that of the selected cell, else the first row that is empty, else the first of all. Rows
 * that are no cases are passed over; undefined where all are.
 */
export function rowInHand(
  list: CaseList,
  selected: (CellPosition & { readonly sheet: string }) | undefined,
): number | undefined {
  const { sheet, table } = list.layout;
  const isInList =
    selected && sameName(selected.sheet, sheet) && selected.row > table.top && selected.row <= table.bottom;
  const from = isInList ? selected.row - table.top - 1 : (firstEmpty(list) ?? 0);
  return rowToFill(list, from, 1) ?? rowToFill(list, from, -1);
}

function firstEmpty(list: CaseList): number | undefined {
  const rows = list.layout.table.bottom - list.layout.table.top;
  for (let index = 0; index < rows; index++)
    if (!caseInRow(list, index) && !holdsNoCase(list, index)) return index;
  return undefined;
}

/** What is found in a cell of a row, at its own address or with other cells at the address of one of them. */
export const findingsOfCell = (findings: readonly Finding[], row: RowNumber, column: ColumnKey): Finding[] =>
  findings.filter(
    (one) =>
      (one.row === row && one.column === column) ||
      (one.covers?.column === column && one.covers.rows.includes(row)),
  );

/** The words of a finding beside a cell of a row: with its place where that is another row. */
export const wordsInRow = (finding: Finding, row: RowNumber): string =>
  parseRange(finding.address)?.top === row - 1 ? finding.message : addressedMessage(finding);

/** Its number as typed; "" where it has none. */
export const numberOf = ({ cells }: CaseInHand): string => trimmed(cells[NUMBER] ?? "");

/**
 * The same case in a later list, wherever its row is then. `own`: what has been written into it since. It is told by
 * what its row holds, else by its number, else by all that it held, or all but a little where two rows have its number;
 * undefined where it cannot be told.
 */
export function followCase(
  before: CaseInHand,
  own: ReadonlyMap<ColumnKey, Cell>,
  list: CaseList,
): CaseInHand | undefined {
  const there = caseAt(list, before.index);
  if (isContinued(before, own, there)) return there;
  for (const cell of [before.cells[NUMBER] ?? "", own.get("caseNumber") ?? ""]) {
    const number = caseNumber(cell);
    const numbered = number === "" || list.repeats.has(number) ? undefined : caseNumbered(list, number);
    if (numbered) return caseAt(list, numbered.index);
  }
  const alike = list.cases.filter((theCase) => isSame(before, theCase));
  const [only] = alike;
  return only && alike.length === 1 ? caseAt(list, only.index) : nearestNumbered(before, list);
}

/** More cells than these do not change by an entry that is taken back. */
const FEW = 2;

/** Of the rows that have its number, the one that differs from it in the fewest cells, if it is one, and those are few. */
function nearestNumbered(before: CaseInHand, list: CaseList): CaseInHand | undefined {
  const rows = (list.repeats.get(caseNumber(before.cells[NUMBER] ?? "")) ?? [])
    .map((index) => caseAt(list, index))
    .map((row) => ({ row, differing: row.cells.filter((cell, i) => cell !== before.cells[i]).length }))
    .sort((a, b) => a.differing - b.differing);
  const [first, second] = rows;
  return first && first.differing <= FEW && first.differing !== second?.differing ? first.row : undefined;
}

/** Whether what stood in the row, or was written into it, stands there: more may have come, but no other number. */
function isContinued(before: CaseInHand, own: ReadonlyMap<ColumnKey, Cell>, now: CaseInHand): boolean {
  const isBegun = before.cells.some((cell) => !isBlank(cell));
  return COLUMNS.every(({ key, index }) => {
    const [was = "", is = ""] = [before.cells[index], now.cells[index]];
    if (is === was || is === own.get(key)) return true;
    return isBlank(was) && (isBegun || key !== "caseNumber");
  });
}

const isSame = (before: CaseInHand, { cells }: Case): boolean =>
  before.cells.some((cell) => !isBlank(cell)) && before.cells.every((cell, i) => cell === cells[i]);
