import { oneCell } from "./one-cell";
import { LAST_COLUMN } from "../../../tools/preview/host/address";
import type { CellValue, SheetRange, TableInfo } from "../../../tools/preview/host/grid";
import { bodyOf } from "../../../tools/preview/host/table-ranges";
import { mapCells } from "../../../tools/preview/host/ranges";
import { over, withoutRange } from "./layers";
import { SheetSettings } from "./sheet-settings";
import { cellAt } from "./workbook-state";

/** Rows that are out of sight, by hand or by the filter of a table. */
export abstract class HiddenRows extends SheetSettings {
  abstract values(range: SheetRange): CellValue[][];

  /** By table and column. */
  private readonly columnFilters = new Map<string, readonly string[]>();

  abstract texts(range: SheetRange): string[][];

  rowHidden(sheet: string, row: number): boolean {
    return over(this.state.hiddenRows, oneCell(sheet, row, 0)).length > 0 || this.rowFiltered(sheet, row);
  }

  rowFiltered(sheet: string, row: number): boolean {
    return over(this.state.filteredRows, oneCell(sheet, row, 0)).length > 0;
  }

  setRowHidden(sheet: string, top: number, bottom: number, hidden: boolean): void {
    const range = wholeRows(sheet, top, bottom);
    this.change((state) => {
      const others = withoutRange(state.hiddenRows, range);
      return { ...state, hiddenRows: hidden ? [...others, { range, value: "hidden" }] : others };
    });
  }

  /** Hides the rows of an address by hand. */
  hideRows(address: string): void {
    const { sheet, top, bottom } = this.rangeAt(address);
    this.setRowHidden(sheet, top, bottom, true);
  }

  showRows(address: string): void {
    const { sheet, top, bottom } = this.rangeAt(address);
    this.setRowHidden(sheet, top, bottom, false);
  }

  /** Filters a table, by its name: rows of its body stay in sight whose cells the test passes. */
  filter(table: string, stays: (cells: readonly CellValue[]) => boolean): void {
    const found = this.tableNamed(table);
    const body = bodyOf(found);
    const { sheet } = body;
    const rows = this.values(body).flatMap((cells, i) => (stays(cells) ? [] : [body.top + i]));
    this.change((state) => ({
      ...state,
      filteredRows: [
        ...state.filteredRows.filter(({ value }) => value !== found.id),
        ...runs(rows).map(([top, bottom]) => ({
          range: wholeRows(sheet, top, bottom),
          value: found.id,
        })),
      ],
    }));
  }

  /** By what cells show, each column for itself: a row stays that each of them lets through. */
  filterColumn(id: string, column: number, shown: readonly string[] | undefined): void {
    const found = this.tableNamed(id);
    if (shown) this.columnFilters.set(`${found.id} ${column}`, shown);
    else this.columnFilters.delete(`${found.id} ${column}`);
    const texts = this.texts(bodyOf(found));
    let row = -1;
    this.filter(found.name, () => {
      row += 1;
      return (texts[row] ?? []).every((text, i) => this.columnFilter(found.id, i)?.includes(text) ?? true);
    });
  }

  columnFilter(id: string, column: number): readonly string[] | undefined {
    return this.columnFilters.get(`${this.tableNamed(id).id} ${column}`);
  }

  clearFilter(table: string): void {
    const { id } = this.tableNamed(table);
    for (const key of this.columnFilters.keys()) if (key.startsWith(`${id} `)) this.columnFilters.delete(key);
    this.filter(table, () => true);
  }

  /** Sorts a table by one of its columns, from 0; rows that a filter leaves out stay where they are, as in Excel. */
  sort(table: string, column: number, descending = false): void {
    const body = bodyOf(this.tableNamed(table));
    const held = mapCells(body, (row, at) => cellAt(this.state, body.sheet, row, at));
    const keys = this.values(body).map((cells) => cells[column] ?? "");
    const inSight = held.flatMap((_, i) => (this.rowFiltered(body.sheet, body.top + i) ? [] : [i]));
    const sorted = [...inSight].sort(
      (one, other) => inOrder(keys[one] ?? "", keys[other] ?? "") * (descending ? -1 : 1),
    );
    const cells = [...held];
    inSight.forEach((place, i) => {
      cells[place] = held[sorted[i] ?? place] ?? [];
    });
    this.edit(body, cells, "pasted");
  }

  /** A table by its name or id. Throws where there is none. */
  tableNamed(name: string): TableInfo {
    const found = this.state.tables.find((table) => table.name === name || table.id === name);
    if (!found) throw new Error(`There is no table ${name}.`);
    return found;
  }
}

/** Numbers before text, and what is empty last. */
function inOrder(one: CellValue, other: CellValue): number {
  const kinds = [one, other].map((value) => (value === "" ? 2 : typeof value === "number" ? 0 : 1));
  const [kindOfOne = 0, kindOfOther = 0] = kinds;
  if (kindOfOne !== kindOfOther) return kindOfOne - kindOfOther;
  return typeof one === "number" && typeof other === "number"
    ? one - other
    : String(one).localeCompare(String(other));
}

/** Numbers in order as the first and the last of those that follow one another. */
function runs(numbers: readonly number[]): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}

const wholeRows = (sheet: string, top: number, bottom: number): SheetRange => ({
  sheet,
  top,
  left: 0,
  bottom,
  right: LAST_COLUMN,
});
