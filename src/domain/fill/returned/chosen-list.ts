import type { ColumnKey } from "../../case-list/columns";
import type { Group } from "../../case-list/groups";
import type { CellRange, RowNumber } from "../../spreadsheet/address";
import { type Cell, isBlank } from "../../spreadsheet/cell";
import type { SheetCells } from "../../spreadsheet/sheet-cells";
import type { SheetFormats } from "../../spreadsheet/sheet-formats";
import type { FoundList } from "./find-lists";
import type { FoundHeader, Match } from "./match-headers";

/** A list with what a person has said of it, and all that its sheet holds. */
export interface ChosenList {
  readonly list: Pick<FoundList, "sheet" | "headerRow" | "match" | "isHeaderless">;
  /** Which header is which column; the proposals of the match, and what a person has chosen instead. */
  readonly columns: ReadonlyMap<ColumnKey, FoundHeader>;
  /** Whose cases they are where no column says it. */
  readonly group: Group | undefined;
  /** All cells of the sheet, and what those that are formulas hold. */
  readonly cells: SheetCells;
  readonly formulas: SheetCells;
  /** Left out where nobody has asked for them. */
  readonly merged?: readonly CellRange[];
  readonly hiddenRows?: ReadonlySet<RowNumber>;
  readonly formats?: SheetFormats;
}

/** A row of a list with the sheet's column of each cell. */
export interface AdoptedLine {
  readonly chosen: ChosenList;
  /** From 0, on its sheet. */
  readonly row: number;
  readonly columns: readonly (number | undefined)[];
  readonly cells: readonly Cell[];
  /** Whether it has a cell of a case, but is a total, the headers once more, or a stray character. */
  readonly isNoCase: boolean;
}

/** The headers that a match proposes by itself. */
export const proposedColumns = ({ columns }: Match): Map<ColumnKey, FoundHeader> =>
  new Map(columns.flatMap(({ column, header }) => (header ? [[column, header] as const] : [])));

/** The rows of the list, from 0: from below its headers to the last that has something in it. */
export function rowsOfList({ list: { headerRow }, cells }: ChosenList): number[] {
  let last = cells.values.length - 1;
  while (cells.values[last]?.every(isBlank)) last--;
  return Array.from({ length: Math.max(0, cells.top + last - headerRow) }, (_, i) => headerRow + 1 + i);
}
