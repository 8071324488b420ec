import type { Case } from "../../case-list/case";
import type { CaseList } from "../../case-list/case-list";
import { caseInRow, caseNumbered } from "../../case-list/find-case";
import { COLUMNS } from "../../case-list/columns";
import { CASE_LIST_TABLE, rowOf } from "../../case-list/list-layout";
import type { OutsideCase } from "../../case-list/second-list";
import { quotedSheet, rangeAddress } from "../../spreadsheet/address";
import { type Cell, isBlank, trimmed } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import type { ExistingTable } from "../../spreadsheet/existing-table";
import { cellAt, type SheetCells } from "../../spreadsheet/sheet-cells";
import type { TakingIn } from "./take-in";

type Taken = TakingIn["taken"][number];

export interface UndoneTakingIn {
  /** They put the cases back where they stood, and take them out of the table. */
  readonly changes: readonly Change[];
  readonly count: number;
  /** One sentence for each case that stays, its place first. */
  readonly refused: readonly string[];
}

/**
 * Takes cases out of the table again that are as they were taken in, and whose old cells are empty; and the rows by which
 * it had grown for them, as far as they are its last. `rows`: how many it had before. `old`: the cells of the sheet on
 * which they stood.
 */
export function undoTakingIn(
  taken: readonly Taken[],
  rows: number,
  list: CaseList,
  table: ExistingTable,
  old: SheetCells = table.cells,
): UndoneTakingIn {
  const { layout } = list;
  const back: Change[] = [];
  const out: Case[] = [];
  const refused: string[] = [];
  for (const { from, index } of taken) {
    const { number } = from.theCase;
    const theCase = number === "" ? caseInRow(list, index) : caseNumbered(list, number);
    const named = number === "" ? "A case without number" : `Case ${number}`;
    const isAsTaken =
      theCase &&
      COLUMNS.every(
        (column) => trimmed(theCase.cells[column.index] ?? "") === trimmed(from.cells[column.index] ?? ""),
      );
    const { sheet, range, held } = from;
    const address = rangeAddress(range);
    if (!theCase && isFreeFor(from, old, "held")) continue;
    if (!theCase) refused.push(`${named}: It is no longer in the list. Nothing of it is undone.`);
    else if (!isAsTaken || list.repeats.has(number))
      refused.push(`A${rowOf(layout, theCase.index)}: ${named} has changed since, so it stays in the list.`);
    else if (!isFreeFor(from, old))
      refused.push(
        `${sheet === layout.sheet ? "" : `${quotedSheet(sheet)}!`}${address}: Something stands here now, so ${named} stays in the list.`,
      );
    else {
      back.push(oldPlace(from, old), { type: "write", sheet, range: address, cells: [held] });
      out.push(theCase);
    }
  }
  const kept = layout.table.bottom - rowsToDrop(taken, rows, out, list, table);
  return {
    changes: [
      ...out.map((theCase) => asItStands(list, theCase)),
      ...back,
      ...out
        .filter(({ index }) => layout.table.top + 1 + index <= kept)
        .map(({ index }): Change => ({
          type: "write",
          ...rowOfList(list, index, () => ""),
        })),
      ...(kept < layout.table.bottom ? [droppedRows(list, kept)] : []),
    ],
    count: out.length,
    refused,
  };
}

/** How many of the table's last rows it had not before, and hold nothing but cases that go. */
function rowsToDrop(
  taken: readonly Taken[],
  rows: number,
  out: readonly Case[],
  { layout: { table, columns } }: CaseList,
  { cells, hasTotalRow = false }: ExistingTable,
): number {
  const grown = Math.min(taken.filter(({ index }) => index >= rows).length, table.bottom - table.top - rows);
  const goes = new Set(out.map(({ index }) => table.top + 1 + index));
  const isFree = (row: number): boolean => {
    for (let column = table.left; column <= table.right; column++)
      if (!(goes.has(row) && columns.includes(column)) && !isBlank(cellAt(cells, row, column))) return false;
    return true;
  };
  let count = 0;
  while (!hasTotalRow && count < grown && isFree(table.bottom - count)) count++;
  return count;
}

const droppedRows = ({ layout: { sheet, table } }: CaseList, bottom: number): Change => ({
  type: "drop table rows",
  table: CASE_LIST_TABLE,
  becomes: rangeAddress({ ...table, bottom }),
  sheet,
  range: rangeAddress({ ...table, top: bottom + 1 }),
});

/** Cells of a row of the table, each in its column, wherever that stands by now; the cells between them are left as they are. */
function rowOfList(
  { layout: { sheet, table, columns } }: CaseList,
  index: number,
  cellOf: (column: number) => Cell,
): { readonly sheet: string; readonly range: string; readonly cells: readonly (readonly (Cell | null)[])[] } {
  const row = table.top + 1 + index;
  const places = columns.flatMap((column) => column ?? []);
  const [left, right] = [Math.min(...places), Math.max(...places)];
  const cells = Array.from({ length: right - left + 1 }, (_, i): Cell | null => {
    const column = columns.indexOf(left + i);
    return column < 0 ? null : cellOf(column);
  });
  return { sheet, range: rangeAddress({ top: row, bottom: row, left, right }), cells: [cells] };
}

/** Nothing is done unless the case is as it was read. */
const asItStands = (list: CaseList, { index, cells }: Case): Change => ({
  type: "expect",
  ...rowOfList(list, index, (column) => cells[column] ?? ""),
});

/** Nothing is done unless the cells where it stood are as they were read: empty, or hold it again already. */
const oldPlace = ({ sheet, range, held }: OutsideCase, cells: SheetCells): Change => ({
  type: "expect",
  sheet,
  range: rangeAddress(range),
  cells: [held.map((cell, i) => (cell === null ? null : cellAt(cells, range.top, range.left + i)))],
});

/** Whether its old cells are empty, or hold it again already: an undoing may have been cut short. */
function isFreeFor({ range, held }: OutsideCase, sheet: SheetCells, how: "free" | "held" = "free"): boolean {
  const cells = held.flatMap((cell, i) =>
    cell === null ? [] : [{ cell, now: cellAt(sheet, range.top, range.left + i) }],
  );
  const isHeld = cells.every(({ cell, now }) => trimmed(now) === trimmed(cell));
  return isHeld || (how === "free" && cells.every(({ now }) => isBlank(now)));
}
