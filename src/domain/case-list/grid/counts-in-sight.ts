import { positionAddress, rangeAddress } from "../../spreadsheet/address";
import { type Cell, isBlank } from "../../spreadsheet/cell";
import type { CellStyle, Change } from "../../spreadsheet/change";
import { cellAt, type SheetCells } from "../../spreadsheet/sheet-cells";
import { GROUPS } from "../groups";
import { type ListLayout } from "../list-layout";
import { CELL_STYLES } from "./cell-styles";
import { formulasFor } from "./formulas";

/** "LAC 33/35  CPR 30/30  LDD 35/35": short enough for the two columns that stay in sight. */
const OURS = /^LAC \S*\/\S* {2}CPR \S*\/\S* {2}LDD \S*\/\S*$/;
const STYLE: CellStyle = { size: 9, horizontal: "Left", vertical: "Bottom" };

/**
 * The counts once more, right above the case numbers: the boxes scroll away sideways, columns A and B do not. Written
 * only into a cell that is empty, or anew into one that holds them, beside which nothing stands.
 */
export function countsInSight(layout: ListLayout, cells: SheetCells, anew: boolean): Change[] {
  const { sheet, table } = layout;
  const row = table.top - 1;
  const column = table.left;
  const held = cellAt(cells, row, column);
  const isFree = isBlank(held) || OURS.test(String(held));
  const isTaken = Object.values(layout.band).some(
    (position) => position.row === row && position.column <= column + 1,
  );
  if (layout.isHeaderless || row <= 0 || isTaken || !isFree || !isBlank(cellAt(cells, row, column + 1)))
    return [];
  const range = positionAddress({ row, column });
  const both = rangeAddress({ top: row, bottom: row, left: column, right: column + 1 });
  const { band, isCount } = formulasFor(layout);
  const words = GROUPS.map((group) => `"${group} "&${band(`Count${group}`)}&"/"&${band(`Expected${group}`)}`);
  const differs = GROUPS.map((group) => {
    const expected = band(`Expected${group}`);
    return `IF(${isCount(expected)},${band(`Count${group}`)}<>${expected},FALSE)`;
  });
  return [
    { type: "format", sheet, range, style: STYLE },
    { type: "clear conditional formats", sheet, range: both },
    {
      type: "conditional format",
      sheet,
      range: both,
      formula: `=IFERROR(OR(${differs.join(",")}),FALSE)`,
      style: CELL_STYLES.wrong,
    },
    // Last: where it stands, all of it does, though a press ended halfway.
    ...(isBlank(held) || anew ? [{ type: "write", sheet, range, cells: [[formulaOf(words)]] } as const] : []),
  ];
}

const formulaOf = (words: readonly string[]): Cell => `=${words.join('&"  "&')}`;
