import { readCase } from "../../case-list/case";
import { caseIn, columnsFrom } from "../../case-list/cases-outside";
import { columnsSaid } from "../../case-list/column-order";
import { columnOf, COLUMNS, indexOf } from "../../case-list/columns";
import { rowWithoutCase } from "../../case-list/not-a-case";
import type { OutsideCase, SecondList } from "../../case-list/second-list";
import { type Cell, isBlank, normalised } from "../../spreadsheet/cell";
import { cellAt, type SheetCells } from "../../spreadsheet/sheet-cells";
import { outsideCase } from "../take-in/outside-case";
import { saysHowToFillIn } from "./adopted-rows";
import { proposedColumns } from "./chosen-list";
import { findLists, type FoundList, ROWS_READ } from "./find-lists";

/** A list without a column for the group has so many of the others, or it is a list of something else. */
const ENOUGH = 5;
const GROUP = indexOf("group");

/**
 * The cases on a sheet that is none of ours: by its headers, or, where it has none, by what stands in its rows, in the
 * order of the list's columns. undefined where there are none.
 */
export function secondListOn(sheet: string, cells: SheetCells): SecondList | undefined {
  const top = { ...cells, values: cells.values.slice(0, ROWS_READ) };
  const [found] = findLists([{ sheet, cells: top, lastRow: cells.top + cells.values.length - 1 }]).lists;
  const headed = found ? byHeaders(found, cells) : [];
  if (found && headed.length > 0) {
    const proposed = proposedColumns(found.match);
    const reworded = [...proposed].flatMap(([column, { text }]) =>
      normalised(text) === normalised(columnOf(column).header) ? [] : [{ header: text, column }],
    );
    const others = found.match.others.flatMap(({ text }) => (text === "" ? [] : [text]));
    const isOurForm = proposed.size - reworded.length > reworded.length + others.length;
    return { sheet, cases: headed, isOurForm, reworded, others };
  }
  const rows = byRows(sheet, cells);
  return rows.length === 0 ? undefined : { sheet, cases: rows, isOurForm: true, reworded: [], others: [] };
}

function byHeaders({ sheet, headerRow, match, group }: FoundList, cells: SheetCells): OutsideCase[] {
  const found = proposedColumns(match);
  const number = found.get("caseNumber");
  if (!number || !(found.has("group") || found.size >= ENOUGH)) return [];
  const headers = cells.values[headerRow - cells.top] ?? [];
  const matched = COLUMNS.map(({ key }) => found.get(key)?.column);
  // What stands below it may speak against a header of ours: it is one all the same.
  const ours = columnsSaid(headers, cells.left);
  let columns = matched.map((column, i) =>
    column === undefined && !matched.includes(ours?.[i]) ? ours?.[i] : column,
  );
  const header = normalised(number.text);
  const cases: OutsideCase[] = [];
  for (let row = headerRow + 1; row < cells.top + cells.values.length; row++) {
    const line = cells.values[row - cells.top] ?? [];
    // A second list below the first may have another order.
    const said = isSameLine(line, headers) ? undefined : columnsSaid(line, cells.left);
    if (said) {
      columns = said;
      continue;
    }
    const own = columns.map((column): Cell => (column === undefined ? "" : cellAt(cells, row, column)));
    const isNote = own.filter((cell) => !isBlank(cell)).length < 2 || saysHowToFillIn(own);
    if (isBlank(own[GROUP] ?? "") && !isNote) own[GROUP] = group ?? "";
    const theCase = isNote ? undefined : readCase(own, row, cells.dateSystem);
    if (!theCase || rowWithoutCase(theCase, header)) continue;
    cases.push(...outsideCase(sheet, cells, { row, columns }, own));
  }
  return cases;
}

const isSameLine = (one: readonly Cell[], other: readonly Cell[]): boolean =>
  one.every((cell, i) => normalised(cell) === normalised(other[i] ?? ""));

const byRows = (sheet: string, cells: SheetCells): OutsideCase[] =>
  cells.values.flatMap((line, i) => {
    const at = caseIn(line);
    if (at === undefined) return [];
    return outsideCase(sheet, cells, {
      row: cells.top + i,
      columns: columnsFrom(cells.left + at, cells.left),
    });
  });
