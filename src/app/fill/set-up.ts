import { rangeAddress, positionAddress } from "../../domain/spreadsheet/address";
import { cellAt, type SheetCells } from "../../domain/spreadsheet/sheet-cells";
import { type Cell, normalised, isBlank } from "../../domain/spreadsheet/cell";
import { bandCells, HEADERS, gridHelp } from "../../domain/case-list/grid/case-list-sheet";
import type { Change } from "../../domain/spreadsheet/change";
import { codesSheet } from "../../domain/case-list/grid/codes-sheet";
import { type Damage, damageOf } from "../../domain/case-list/grid/damage";
import { bandNames, makeTable, newList } from "../../domain/fill/set-up";
import {
  CASE_LIST_SHEET,
  CODES_SHEET,
  type ListLayout,
  STANDARD_LAYOUT,
} from "../../domain/case-list/list-layout";
import { placeOf } from "../reading";
import { refuseCodesOfOthers, refuseWhatIsInTheWay } from "./in-the-way";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import type { ListReading, Reading, Workbook } from "../workbook";

/**
 * Makes the case list in a workbook that has none, or repairs the one that is there: dropdowns, prompts,
 * highlighting, counts. What people typed stays as it is. Returns what was done; throws a sentence in a
 * `Refusal` where it cannot.
 */
export async function setUp(workbook: Workbook): Promise<string> {
  const reading = await furnished(workbook);
  refuseCodesOfOthers(reading);
  if (reading.list) {
    const { changes, words } = repair(reading, reading.list);
    await workbook.apply("repair the case list", changes);
    return words;
  }
  const found = reading.inFront && plainList(reading.inFront.cells);
  if (reading.inFront && found)
    return adopt(workbook, reading, reading.inFront.sheet, reading.inFront.cells, found);
  if (reading.sheets.some((sheet) => sheet.toLowerCase() === CASE_LIST_SHEET.toLowerCase()))
    throw new CannotDo(
      `A sheet named ${CASE_LIST_SHEET} is there already. If it holds the list, go to it and press again; else rename it first.`,
    );
  await workbook.apply("set up the case list", newList(reading));
  return "The case list is set up. Enter the local authority in B2 and the list date in B3, then type or paste the cases from row 6.";
}

/** A reading that knows the grid's furnishing: the second one does, where the list has moved. */
async function furnished(workbook: Workbook): Promise<Reading> {
  const reading = await workbook.read();
  return reading.list && !reading.list.gridState ? workbook.read() : reading;
}

function repair(reading: Reading, list: ListReading): { changes: Change[]; words: string } {
  const { cells, gridState } = list;
  const layout = placeOf(list, reading.names);
  refuseWhatIsInTheWay(layout, cells, reading);
  const damage = gridState ? damageOf(layout, gridState, reading.sheets, reading.names) : [];
  return {
    changes: [
      ...(reading.sheets.includes(CODES_SHEET) ? [] : [{ type: "add sheet", sheet: CODES_SHEET } as const]),
      ...codesSheet(reading.names),
      ...bandNames(layout, reading.names),
      ...bandWrites(layout, cells, damage.includes("counts")),
      ...gridHelp(layout),
    ],
    words:
      damage.length === 0
        ? "The list is as it should be: dropdowns, prompts, highlighting and counts were made again. No entry was changed."
        : `Repaired: ${damage.map((part) => REPAIRED[part]).join(", ")}. No entry was changed.`,
  };
}

const REPAIRED: Readonly<Record<Damage, string>> = {
  dropdowns: "dropdowns and prompts",
  highlighting: "highlighting",
  counts: "count boxes",
  codes: "the sheet Codes",
};

/** Words and numbers only where the cell is empty; our formulas where they are not as they should be. */
function bandWrites(layout: ListLayout, cells: SheetCells, countsToo: boolean): Change[] {
  return bandCells(layout)
    .filter(
      ({ position, ours }) => isBlank(cellAt(cells, position.row, position.column)) || (ours && countsToo),
    )
    .map(({ position, holds }) => ({
      type: "write",
      sheet: layout.sheet,
      range: positionAddress(position),
      cells: [[holds]],
    }));
}

/** A sheet that holds the list without its table: the list's headers in order, from column A. */
interface PlainList {
  readonly headerRow: number;
  readonly lastRow: number;
}

function plainList(cells: SheetCells): PlainList | undefined {
  const wanted = HEADERS.slice(0, -1);
  const isHeaderRow = (row: readonly Cell[]): boolean =>
    wanted.every((header, i) => normalised(row[i] ?? "") === normalised(header)) &&
    [normalised(HEADERS.at(-1) ?? ""), ""].includes(normalised(row[wanted.length] ?? ""));
  const at = cells.values.findIndex(isHeaderRow);
  const headerRow = cells.top + at;
  const standard = STANDARD_LAYOUT.table.top;
  // Above row 5 there must be nothing: our band is to stand there. In row 5, the band may be there already.
  if (at < 0 || cells.left !== 0 || headerRow > standard || (headerRow < standard && at > 0))
    return undefined;
  return { headerRow, lastRow: cells.top + cells.values.length - 1 };
}

/** Makes the list of a sheet that has its headers, in place: nothing is copied and no cell changes. */
async function adopt(
  workbook: Workbook,
  reading: Reading,
  sheet: string,
  cells: SheetCells,
  { headerRow, lastRow }: PlainList,
): Promise<string> {
  const standard = STANDARD_LAYOUT.table;
  const down = standard.top - headerRow;
  const isNameFree = sheet === CASE_LIST_SHEET || !reading.sheets.includes(CASE_LIST_SHEET);
  const layout: ListLayout = {
    ...STANDARD_LAYOUT,
    sheet: isNameFree ? CASE_LIST_SHEET : sheet,
    table: { ...standard, bottom: Math.max(standard.bottom, lastRow + down) },
  };
  const moved: SheetCells = { ...cells, top: cells.top + down };
  refuseWhatIsInTheWay({ ...layout, sheet }, moved, reading);
  await workbook.apply("make this sheet the case list", [
    ...(down > 0 ? [{ type: "insert rows", sheet, before: 1, count: down } as const] : []),
    ...(layout.sheet === sheet ? [] : [{ type: "rename sheet", sheet, to: layout.sheet } as const]),
    ...makeTable(layout, reading),
    ...bandWrites(layout, moved, true),
    { type: "show", sheet: layout.sheet, cell: positionAddress(layout.band.Authority) },
  ]);
  const body = rangeAddress({ ...layout.table, top: layout.table.top + 1 });
  return `This sheet is now the case list, with its cases in ${body}. No entry was changed. Enter the local authority in B2 and the list date in B3.`;
}
