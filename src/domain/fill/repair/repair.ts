import { bandCells, gridHelp, sheetStyles } from "../../case-list/grid/case-list-sheet";
import { codesSheet, withoutLeftovers } from "../../case-list/grid/codes-sheet";
import { countsInSight } from "../../case-list/grid/counts-in-sight";
import { type Damage, damageOf, type GridState } from "../../case-list/grid/damage";
import { CODES_SHEET, type ListLayout, namedPositions } from "../../case-list/list-layout";
import { positionAddress } from "../../spreadsheet/address";
import { isBlank } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import { hasSheet } from "../../spreadsheet/sheet-reading";
import { cellAt, type SheetCells } from "../../spreadsheet/sheet-cells";
import { restoreStructure, type RestoredStructure } from "./restore-structure";
import { bandNames, type SetUpWorkbook } from "./set-up";
import { refuseBandConflicts, refuseCasesAbove, refuseCodesConflict } from "./set-up-conflicts";

/** What a repair changes, and what it had found damaged. */
export interface Repair extends Pick<RestoredStructure, "restored" | "left"> {
  readonly changes: readonly Change[];
  readonly damage: readonly Damage[];
}

/**
 * Brings back what of the list's headers, columns, dropdowns, prompts, highlighting and counts is lost, and makes the
 * rest anew. No entry is changed. Throws CannotDo where something of somebody else's is in the way.
 */
export function repair(
  standing: ListLayout,
  cells: SheetCells,
  gridState: GridState | undefined,
  workbook: SetUpWorkbook,
): Repair {
  const { sheets, names } = workbook;
  // A list that has none of its names yet is one whose set-up failed on its way: it has no formats either.
  const isHalfMade = namedPositions(standing.sheet, names).size === 0;
  refuseCodesConflict(workbook);
  refuseCasesAbove(standing, cells);
  const structure = restoreStructure(standing, cells, names);
  const { layout } = structure;
  refuseBandConflicts(layout, structure.cells, structure.named, gridState);
  const damage = gridState ? damageOf(standing, gridState, sheets, names) : [];
  const isMoved = structure.changes.length > 0;
  return {
    damage,
    restored: structure.restored,
    left: structure.left,
    changes: [
      ...(hasSheet(sheets, CODES_SHEET) ? [] : [{ type: "add sheet", sheet: CODES_SHEET } as const]),
      ...(damage.includes("codes") && gridState?.codes ? withoutLeftovers(gridState.codes, names) : []),
      ...codesSheet(names),
      ...structure.changes,
      ...bandWrites(layout, structure.cells, isMoved || !areCountsOurs(layout, gridState)),
      ...(isHalfMade || isMoved ? sheetStyles(layout) : []),
      ...bandNames(layout, names),
      ...gridHelp(layout),
    ],
  };
}

/** Whether the boxes hold our formulas to the letter: one of a press that was cut short may speak of columns that are gone. */
const areCountsOurs = (layout: ListLayout, gridState: GridState | undefined): boolean =>
  bandCells(layout)
    .filter(({ ours }) => ours)
    .every(({ holds }, i) => gridState?.formulas[i] === holds);

/** Words and numbers only where the cell is empty; our formulas also where they are not as they should be. */
export const bandWrites = (layout: ListLayout, cells: SheetCells, countsToo: boolean): Change[] => [
  ...bandCells(layout)
    .filter(
      ({ position, ours }) => isBlank(cellAt(cells, position.row, position.column)) || (ours && countsToo),
    )
    .map(({ position, holds }): Change => ({
      type: "write",
      sheet: layout.sheet,
      range: positionAddress(position),
      cells: [[holds]],
    })),
  ...countsInSight(layout, cells, countsToo),
];
