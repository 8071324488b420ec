import { parseRange } from "../../spreadsheet/address";
import { type Cell, isFormula, trimmed } from "../../spreadsheet/cell";
import { namesOn } from "../../spreadsheet/defined-names";
import { cellAt, type SheetCells } from "../../spreadsheet/sheet-cells";
import { hasSheet } from "../../spreadsheet/sheet-reading";
import { type Code, CODE_LISTS } from "../codes";
import { sheetOfLostTable } from "../lost-table";
import { BAND_NAMES, CODES_SHEET, firstRow, type ListLayout } from "../list-layout";
import { headersPastedOver, missingColumns } from "../missing-columns";
import { conditionalFormats } from "./conditional-formats";
import { formulaOf } from "../../spreadsheet/same-name";

/** What of the grid's own help can be lost, by pasting or clearing, and Repair brings back. */
export type Damage = "table" | "dropdowns" | "highlighting" | "counts" | "codes";

/** What a reading found of it. */
export interface GridState {
  /** The list's columns whose validation is whole, by their place in the list's order. */
  readonly validated: readonly boolean[];
  /** How many conditional formats touch the body. */
  readonly conditionalFormats: number;
  /** What the four count boxes and the expected total hold: formulas, if all is well. */
  readonly formulas: readonly Cell[];
  /** What the sheet `Codes` holds; undefined where there is none. */
  readonly codes: SheetCells | undefined;
}

/** What is lost. Where rows were pasted over the list that is undone first: Repair would write over them. */
export function damageOf(
  layout: ListLayout,
  found: GridState,
  sheets: readonly string[],
  names: ReadonlyMap<string, string>,
): Damage[] {
  if (headersPastedOver(missingColumns(layout)).length > 0) return [];
  const named = (name: string): boolean => formulaOf(names, name)?.includes("#REF!") === false;
  const damage: Damage[] = [];
  if (sheetOfLostTable({ sheets, names, list: layout }) !== undefined) damage.push("table");
  if (layout.columns.some((column, i) => column !== undefined && found.validated[i] === false))
    damage.push("dropdowns");
  if (found.conditionalFormats < bodyConditionalFormats(layout)) damage.push("highlighting");
  if (!found.formulas.every((formula) => countsWholeList(formula, layout)) || !BAND_NAMES.every(named))
    damage.push("counts");
  const areCodesNamed = hasSheet(sheets, CODES_SHEET) && CODE_LISTS.every(({ name }) => named(name));
  if (!areCodesNamed || !areCodesOurs(found, names)) damage.push("codes");
  return damage;
}

/** Whether the dropdowns, which offer what stands on `Codes`, offer the codes that the checks know. */
function areCodesOurs({ codes }: GridState, names: ReadonlyMap<string, string>): boolean {
  if (!codes) return true;
  const there = namesOn(CODES_SHEET, names);
  return CODE_LISTS.every(({ name, codes: ours }) => {
    const range = parseRange(formulaOf(there, name) ?? "");
    const isOurs = ({ code }: Code, i: number): boolean =>
      range === undefined || trimmed(cellAt(codes, range.top + i, range.left)) === String(code);
    return ours.every(isOurs);
  });
}

/** A formula, and where it speaks of the list's rows, of all of them. */
function countsWholeList(formula: Cell, layout: ListLayout): boolean {
  if (!isFormula(formula)) return false;
  const rows = [...formula.matchAll(/\$[A-Z]+\$(\d+):\$[A-Z]+\$(\d+)/g)];
  const first = String(firstRow(layout) + 1);
  const last = String(layout.table.bottom + 1);
  return rows.every(([, top, bottom]) => top === first && bottom === last);
}

/** How many conditional formats set-up puts on the body. */
export function bodyConditionalFormats(layout: ListLayout): number {
  const below = conditionalFormats(layout).map(({ range }) => parseRange(range));
  return below.filter((range) => range && range.top > layout.table.top).length;
}
