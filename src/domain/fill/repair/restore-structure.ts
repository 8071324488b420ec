import { COUNTS, findBand } from "../../case-list/band";
import { HEADERS } from "../../case-list/grid/case-list-sheet";
import { type BandName, CASE_LIST_TABLE, type ListLayout, namedPositions } from "../../case-list/list-layout";
import {
  headersPastedOver,
  isHeaderRowGone,
  isLikeAnEntry,
  isUnnamed,
  type MissingColumn,
  missingColumns,
} from "../../case-list/missing-columns";
import { isCaseByCells } from "../../case-list/cells-fitting";
import { listed } from "../../case-list/wording";
import { type CellPosition, cellAddress, rangeAddress, rowNumber } from "../../spreadsheet/address";
import { CannotDo } from "../../shared/cannot-do";
import { type Cell, isBlank, normalised } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import { cellAt, type SheetCells } from "../../spreadsheet/sheet-cells";
import { withLeftOut } from "../left-out";
import { insertColumn, insertRow, type SheetInRepair } from "./sheet-in-repair";

/** A list whose headers, columns and cells above it are back where they belong. */
export interface RestoredStructure {
  readonly changes: readonly Change[];
  /** Where all stands once the changes are made. */
  readonly layout: ListLayout;
  readonly cells: SheetCells;
  /** The cells of the band that have their names. */
  readonly named: ReadonlyMap<BandName, CellPosition>;
  /** What was put back, in words. */
  readonly restored: readonly string[];
  /** What is left to do by hand, in sentences. */
  readonly left: readonly string[];
}

/**
 * Puts back a row of headers, missing headers and columns, and rows above the list that were deleted. Entries stay as they
 * are: what stands in the way moves along. Throws CannotDo where nothing tells where something belongs.
 */
export function restoreStructure(
  layout: ListLayout,
  cells: SheetCells,
  names: ReadonlyMap<string, string>,
): RestoredStructure {
  const restored: string[] = [];
  const left: string[] = [];
  let sheet: SheetInRepair = {
    layout,
    cells,
    named: namedPositions(layout.sheet, names),
    changes: [],
    isTableMade: false,
  };
  if (isHeaderRowGone(layout)) {
    sheet = withHeaderRow(sheet);
    restored.push("the headers");
  } else {
    if (headersPastedOver(missingColumns(layout)).length > 0)
      throw new CannotDo(
        "Rows were pasted over the headers of the list. Undo the paste first: Repair writes over no entry.",
      );
    sheet = withLeftOut(sheet);
    if (sheet.layout.table.right - sheet.layout.table.left > layout.table.right - layout.table.left)
      restored.push("the columns beside the table");
    if (sheet.layout.table.bottom > layout.table.bottom) restored.push("the rows below the table");
    for (const missing of missingColumns(sheet.layout)) {
      // One that stands further to the left and was put in before has moved this one along.
      const here = missingColumns(sheet.layout).find(({ column }) => column.key === missing.column.key);
      const { header } = missing.column;
      if (here?.kind === "gone") {
        sheet = withColumn(sheet, here);
        restored.push(`the column “${header}”, empty`);
      } else if (here?.kind === "header" && mayBeReplaced(here, sheet)) {
        sheet = withHeader(sheet, here);
        restored.push(`the header “${header}”${isUnnamed(here.says) ? "" : ` over “${here.says}”`}`);
      } else if (here) left.push(cellAddress(sheet.layout.table.top, here.place));
    }
  }
  const { lost = [] } = sheet.layout;
  sheet = withBandRows(sheet);
  if (lost.length > 0) restored.push("cells above the list");
  return {
    changes: withTable(sheet),
    layout: sheet.layout,
    cells: sheet.cells,
    named: sheet.named,
    restored,
    left: left.length > 0 ? [`${listed(left)}: Do by hand what the findings say of it.`] : [],
  };
}

/** A number, a code, or what stands in the list as well is an entry that has slipped into the row of headers. */
function mayBeReplaced(missing: MissingColumn, { cells, layout: { table } }: SheetInRepair): boolean {
  if (isUnnamed(missing.says)) return true;
  if (isLikeAnEntry(missing)) return false;
  const header = normalised(missing.says);
  return !cells.values
    .slice(table.top + 1 - cells.top)
    .some((row) => row.some((cell) => normalised(cell) === header));
}

function withHeader(sheet: SheetInRepair, { column, place }: MissingColumn): SheetInRepair {
  const { layout } = sheet;
  return {
    ...sheet,
    layout: withColumnsAt(layout, column.index, place),
    changes: [...sheet.changes, writing(layout.sheet, layout.table.top, place, [column.header])],
  };
}

const withColumnsAt = (layout: ListLayout, index: number, place: number): ListLayout => ({
  ...layout,
  columns: layout.columns.map((column, i) => (i === index ? place : column)),
  others: (layout.others ?? []).filter(({ column }) => column !== place),
});

/** An empty column where it belongs. At an end of the table Excel does not count it to it. */
function withColumn(sheet: SheetInRepair, missing: MissingColumn): SheetInRepair {
  const { place, column } = missing;
  const { table } = sheet.layout;
  const moved = insertColumn(sheet, place);
  const isAtEnd = place <= table.left || place > table.right;
  return {
    ...withHeader(
      {
        ...moved,
        layout: {
          ...moved.layout,
          table: {
            ...table,
            left: Math.min(table.left, place),
            right: table.right + 1,
          },
        },
      },
      { ...missing, column, place },
    ),
    isTableMade: sheet.isTableMade || isAtEnd,
  };
}

function withHeaderRow(sheet: SheetInRepair): SheetInRepair {
  const { layout, cells } = sheet;
  const { table } = layout;
  const right = Math.max(table.right, table.left + HEADERS.length - 1);
  if (!standsAsSetUp(sheet))
    throw new CannotDo(
      `The headers of the list are gone, and what stands below does not tell which column is which. Undo what took the headers away, or type them in row ${rowNumber(table.top + 1)} again.`,
    );
  const isFree = HEADERS.every((_, i) => isUnnamed(String(cellAt(cells, table.top, table.left + i))));
  // What stands in their row is the first case, or something that somebody has pasted: it moves down.
  const before = layout.isHeaderless ? table.top + 1 : table.top;
  const made = isFree ? sheet : insertRow(sheet, before);
  const top = isFree ? table.top : before;
  const bottom = isFree ? table.bottom : table.bottom + 1;
  const { sheet: name, band, lost = [] } = made.layout;
  return {
    ...made,
    layout: {
      sheet: name,
      band,
      ...(lost.length > 0 && { lost }),
      table: { ...table, top, bottom, right },
      columns: HEADERS.map((_header, i) => table.left + i),
    },
    changes: [...made.changes, writing(layout.sheet, top, table.left, HEADERS)],
    isTableMade: true,
  };
}

/** Most of the rows that hold something are cases where set-up puts the columns. */
function standsAsSetUp({ layout: { table }, cells }: SheetInRepair): boolean {
  const rows = cells.values
    .slice(table.top + 1 - cells.top, table.bottom + 1 - cells.top)
    .map((row) => row.slice(table.left - cells.left))
    .filter((row) => row.some((cell) => !isBlank(cell)));
  return rows.filter(isCaseByCells).length * 2 >= rows.length;
}

/** Rows above the list for its band, where they were deleted, and one for the words above the counts. */
function withBandRows(sheet: SheetInRepair): SheetInRepair {
  const found = findBand(sheet.named, sheet.cells, sheet.layout.table);
  const { sheet: name, table, columns, others = [] } = sheet.layout;
  const placed: SheetInRepair = {
    ...sheet,
    layout: {
      sheet: name,
      table,
      columns,
      band: found.band,
      ...(others.length > 0 && { others }),
      ...(found.lost.length > 0 && { lost: found.lost }),
    },
  };
  const insertion = rowsMissing(placed);
  if (!insertion) return placed;
  if (sheet.changes.length > MOST) return placed;
  return withBandRows(insertRow(placed, insertion.before, insertion.count));
}
/** Nothing needs so many: what cannot be placed is refused later. */
const MOST = 60;

function rowsMissing({
  layout,
  cells,
}: SheetInRepair): { readonly before: number; readonly count: number } | undefined {
  const { band, lost = [], table } = layout;
  const [counts, expected] = [
    lost.filter((name) => name.startsWith("Count") || name === "Authority"),
    lost.filter((name) => name.startsWith("Expected") || name === "ListDate"),
  ];
  const isFree = (name: BandName): boolean => {
    const { row, column } = band[name];
    return row >= 0 && row < table.top && isBlank(cellAt(cells, row, column));
  };
  if (lost.length === BAND_SIZE) return lost.every(isFree) ? undefined : { before: 0, count: 4 };
  if (counts.length === ROW_SIZE && !counts.every(isFree)) return { before: band.ExpectedLAC.row, count: 1 };
  if (expected.length === ROW_SIZE && !expected.every(isFree))
    return { before: band.CountLAC.row + 1, count: 1 };
  // No row is left for the words above the counts.
  const isOnTop = COUNTS.every((key) => band[`Count${key}`].row === 0 && !lost.includes(`Count${key}`));
  return isOnTop ? { before: 0, count: 1 } : undefined;
}
const ROW_SIZE = 5;
const BAND_SIZE = 2 * ROW_SIZE;

/** Excel neither gives a table a row above its first nor a column at its ends: it is made again. */
const withTable = ({ layout, isTableMade, changes }: SheetInRepair): Change[] =>
  isTableMade
    ? [
        { type: "dissolve table", table: CASE_LIST_TABLE },
        ...changes,
        { type: "add table", sheet: layout.sheet, range: rangeAddress(layout.table), table: CASE_LIST_TABLE },
      ]
    : [...changes];

const writing = (sheet: string, row: number, column: number, cells: readonly Cell[]): Change => ({
  type: "write",
  sheet,
  range: rangeAddress({ top: row, left: column, bottom: row, right: column + cells.length - 1 }),
  cells: [cells],
});
