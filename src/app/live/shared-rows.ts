import type { SecondList } from "../../domain/case-list/second-list";
import type { Cell } from "../../domain/spreadsheet/cell";
import type { SheetCells } from "../../domain/spreadsheet/sheet-cells";
import { readWithMatch } from "./read-with-match";
import type { Reading, Workbook } from "../workbook";

/**
 * A workbook whose readings have the rows of the reading before wherever the list's cells are the same: whether one
 * is the same as the other is then seen at one look, and what was worked out of a row is known already. What was last
 * seen on other sheets comes with each.
 */
export function withSharedRows(workbook: Workbook): Workbook {
  let last: SheetCells | undefined;
  let secondLists: readonly SecondList[] = [];
  return {
    readSheets: (sheets, how) => workbook.readSheets(sheets, how),
    readFormats: (sheet, range) => workbook.readFormats(sheet, range),
    readHiddenContent: (numbers, ours) => workbook.readHiddenContent(numbers, ours),
    apply: (doing, changes, settle) => workbook.apply(doing, changes, settle),
    readSheet: (sheet) => workbook.readSheet(sheet),
    isCellEdited: () => workbook.isCellEdited(),
    goTo: (sheet, address) => workbook.goTo(sheet, address),
    readSelectedCell: () => workbook.readSelectedCell(),
    readSheetTops: (how) => workbook.readSheetTops(how),
    readSheetValues: (sheet, how) => workbook.readSheetValues(sheet, how),
    readHiddenRows: (sheet, range) => workbook.readHiddenRows(sheet, range),
    filterTable: (filter, rows, ours) => workbook.filterTable(filter, rows, ours),
    clearFilter: (filter) => workbook.clearFilter(filter),
    watch: (mayHaveChanged) => workbook.watch(mayHaveChanged),
    watchVisibility: (changed) => {
      workbook.watchVisibility(changed);
    },
    readGridState: (layout, mode) => workbook.readGridState(layout, mode),
    async read(mode) {
      const reading = await readWithMatch(workbook, mode);
      const shared = sharing(last, reading);
      last = shared.list?.cells;
      if (mode?.looksAround) {
        const { readSecondLists } = await import(/* webpackChunkName: "returned" */ "./second-lists");
        secondLists = await readSecondLists(workbook, reading, mode);
      }
      return withSecondLists(shared, secondLists);
    },
  };
}

/** With those that are there still: a sheet may have gone, or become ours, since anybody looked. */
function withSecondLists(reading: Reading, known: readonly SecondList[]): Reading {
  const { list, sheets } = reading;
  if (known.length === 0 || !list || list.layout.isInPlace) return reading;
  const isThere = ({ sheet }: SecondList): boolean => sheets.includes(sheet) && sheet !== list.sheet;
  return { ...reading, secondLists: known.every(isThere) ? known : known.filter(isThere) };
}

function sharing(last: SheetCells | undefined, reading: Reading): Reading {
  const { list } = reading;
  // The cells of a date mean another day where it is counted otherwise, and those of a column are found from the left.
  if (!list || last?.left !== list.cells.left || last.dateSystem !== list.cells.dateSystem) return reading;
  return {
    ...reading,
    list: { ...list, cells: { ...list.cells, values: sharedRows(last.values, list.cells.values) } },
  };
}

type Rows = SheetCells["values"];

/** Rows from the top, and from the bottom where some were inserted or deleted, that hold what they held. */
export function sharedRows(before: Rows, now: Rows): Rows {
  const down = now.length - before.length;
  return now.map((row, i) => {
    const [one, other] = [before[i], before[i - down]];
    return isSame(one, row) ? one : isSame(other, row) ? other : row;
  });
}

const isSame = (a: readonly Cell[] | undefined, b: readonly Cell[]): a is readonly Cell[] =>
  a?.length === b.length && a.every((cell, i) => cell === b[i]);
