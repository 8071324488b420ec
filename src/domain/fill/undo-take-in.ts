import type { Case } from "../case-list/case";
import type { CaseList } from "../case-list/case-list";
import { caseInRow, caseNumbered } from "../case-list/find-case";
import { COLUMNS } from "../case-list/columns";
import { rowOf } from "../case-list/list-layout";
import { rangeAddress } from "../spreadsheet/address";
import { isBlank, trimmed } from "../spreadsheet/cell";
import type { Change } from "../spreadsheet/change";
import { cellAt, type SheetCells } from "../spreadsheet/sheet-cells";
import { heldIn, type TakingIn } from "./take-in";

type Taken = TakingIn["taken"][number];

export interface UndoneTakingIn {
  /** Puts the cases back where they stood: first, so that they are always somewhere. */
  readonly back: readonly Change[];
  /** Takes them out of the table. */
  readonly out: readonly Change[];
  readonly count: number;
  /** One sentence for each case that stays, its place first. */
  readonly refused: readonly string[];
}

/** Takes cases out of the table again that are as they were taken in, and whose old cells are empty. */
export function undoTakingIn(taken: readonly Taken[], list: CaseList, sheet: SheetCells): UndoneTakingIn {
  const { layout } = list;
  const back: Change[] = [];
  const out: Change[] = [];
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
    const address = rangeAddress(from.range);
    if (!theCase && isFreeFor(from, sheet, "held")) continue;
    if (!theCase) refused.push(`${named}: It is no longer in the list. Nothing of it is undone.`);
    else if (!isAsTaken || list.repeats.has(number))
      refused.push(`A${rowOf(layout, theCase.index)}: ${named} has changed since, so it stays in the list.`);
    else if (!isFreeFor(from, sheet))
      refused.push(`${address}: Something stands here now, so ${named} stays in the list.`);
    else {
      back.push({
        type: "write",
        sheet: layout.sheet,
        range: address,
        cells: [heldIn(from.range, from.cells)],
      });
      out.push(...rowOut(list, theCase));
    }
  }
  return { back, out, count: back.length, refused };
}

/** Clears a row of the table at once, if it is as it was read. */
function rowOut({ layout: { sheet, table, columns } }: CaseList, { index, cells }: Case): Change[] {
  const places = columns.flatMap((column) => column ?? []);
  const row = table.top + 1 + index;
  const range = rangeAddress({
    top: row,
    bottom: row,
    left: Math.min(...places),
    right: Math.max(...places),
  });
  return [
    { type: "expect", sheet, range, cells: [cells.slice(0, COLUMNS.length)] },
    { type: "write", sheet, range, cells: [COLUMNS.map(() => "")] },
  ];
}

/** Whether its old cells are empty, or hold it again already: an undoing may have been cut short. */
function isFreeFor(
  { range, cells }: Taken["from"],
  sheet: SheetCells,
  how: "free" | "held" = "free",
): boolean {
  const wanted = heldIn(range, cells);
  const now = wanted.map((_, i) => cellAt(sheet, range.top, range.left + i));
  const isHeld = now.every((cell, i) => trimmed(cell) === trimmed(wanted[i] ?? ""));
  return isHeld || (how === "free" && now.every(isBlank));
}
