import { COLUMNS, type ColumnKey, indexOf } from "../../case-list/columns";
import type { Group } from "../../case-list/groups";
import { cellAddress } from "../../spreadsheet/address";
import { type Cell, isBlank, normalised } from "../../spreadsheet/cell";
import { cellAt, type SheetCells } from "../../spreadsheet/sheet-cells";
import type { FoundList } from "./find-lists";
import type { FoundHeader, Match } from "./match-headers";

/** A list with what a person has said of it. */
export interface ChosenList {
  readonly list: Pick<FoundList, "sheet" | "headerRow" | "lastRow" | "match">;
  /** Which header is which column; the proposals of the match, and what a person has chosen instead. */
  readonly columns: ReadonlyMap<ColumnKey, FoundHeader>;
  /** Whose cases they are where no column says it. */
  readonly group: Group | undefined;
  /** All cells of the sheet, and what those that are formulas hold. */
  readonly cells: SheetCells;
  readonly formulas: SheetCells;
}

/** Where a row of the adopted list comes from; both are as Excel shows them. */
export interface Origin {
  readonly sheet: string;
  readonly row: number;
}

/** What was not plain, at a cell or a row of an original. */
export interface AdoptionNote {
  readonly sheet: string;
  /** "H7" */
  readonly address: string;
  readonly words: string;
}

/** The rows of returned lists as they stand in ours: values only, in their order. */
export interface AdoptedRows {
  /** Headers of columns that are none of ours: they stand to the right, each once. */
  readonly others: readonly string[];
  /** One for each row of the originals, empty ones between cases included: our columns, then the others. */
  readonly rows: readonly (readonly Cell[])[];
  readonly origins: readonly Origin[];
  readonly notes: readonly AdoptionNote[];
}

/** The headers that a match proposes by itself. */
export const proposedColumns = ({ columns }: Match): Map<ColumnKey, FoundHeader> =>
  new Map(columns.flatMap(({ column, header }) => (header ? [[column, header] as const] : [])));

const GROUP = indexOf("group");

/** Puts the rows of several lists below each other: nothing is dropped, split or merged. */
export function adoptedRows(lists: readonly ChosenList[]): AdoptedRows {
  const others = otherHeaders(lists);
  const rows: (readonly Cell[])[] = [];
  const origins: Origin[] = [];
  const notes: AdoptionNote[] = [];
  lists.forEach((chosen, i) => {
    const { list, cells } = chosen;
    const columns = columnsIn(chosen, others.ofList[i] ?? new Map());
    for (let row = list.headerRow + 1; row <= list.lastRow; row++) {
      const line = columns.map((column) => (column === undefined ? "" : cellAt(cells, row, column)));
      const isStarted = line.some((cell) => !isBlank(cell));
      if (isStarted && isBlank(line[GROUP] ?? "")) line[GROUP] = chosen.group ?? "";
      rows.push(line);
      origins.push({ sheet: list.sheet, row: row + 1 });
      notes.push(...notesOn(row, columns, chosen));
    }
  });
  return { others: others.headers, rows, origins, notes };
}

/** The sheet's column for each column of the adopted list. */
function columnsIn(
  { columns }: ChosenList,
  others: ReadonlyMap<number, FoundHeader>,
): readonly (number | undefined)[] {
  const count = Math.max(-1, ...others.keys()) + 1;
  return [
    ...COLUMNS.map(({ key }) => columns.get(key)?.column),
    ...Array.from({ length: count }, (_, i) => others.get(i)?.column),
  ];
}

/** Headers that no column of ours takes: those that say the same on several sheets are one. */
function otherHeaders(lists: readonly ChosenList[]): {
  readonly headers: readonly string[];
  readonly ofList: readonly ReadonlyMap<number, FoundHeader>[];
} {
  const headers: string[] = [];
  const taken = new Set(COLUMNS.map(({ header }) => normalised(header)));
  const placeOf = new Map<string, number>();
  const ofList = lists.map((list) => {
    const chosen = new Set(list.columns.values());
    const left = allHeaders(list).filter((header) => !chosen.has(header));
    const seen = new Map<string, number>();
    const places = new Map<number, FoundHeader>();
    for (const header of left) {
      const said =
        header.text === "" ? `Column ${cellAddress(0, header.column).replace(/\d/g, "")}` : header.text;
      const nth = (seen.get(normalised(said)) ?? 0) + 1;
      seen.set(normalised(said), nth);
      const key = `${normalised(said)}\n${nth}`;
      const place = placeOf.get(key) ?? headers.length;
      if (!placeOf.has(key)) {
        placeOf.set(key, place);
        headers.push(freeHeader(said, taken));
      }
      places.set(place, header);
    }
    return places;
  });
  return { headers, ofList };
}

/** The headers from left to right, and columns that have cells and no header. */
function allHeaders({ list: { sheet, headerRow, lastRow, match }, cells }: ChosenList): FoundHeader[] {
  const known = [...match.columns.flatMap(({ candidates }) => candidates), ...match.others];
  const byColumn = new Map(known.map((header) => [header.column, header]));
  for (const [i, line] of cells.values.entries()) {
    const row = cells.top + i;
    if (row <= headerRow || row > lastRow) continue;
    line.forEach((cell, j) => {
      const column = cells.left + j;
      if (!isBlank(cell) && !byColumn.has(column))
        byColumn.set(column, { sheet, row: headerRow, column, text: "", samples: [] });
    });
  }
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}

/** A table has each header once. */
function freeHeader(said: string, taken: Set<string>): string {
  let header = said;
  for (let i = 2; taken.has(normalised(header)); i++) header = `${said} (${i})`;
  taken.add(normalised(header));
  return header;
}

function notesOn(
  row: number,
  columns: readonly (number | undefined)[],
  { list: { sheet }, formulas }: ChosenList,
): AdoptionNote[] {
  return columns.flatMap((column): AdoptionNote[] => {
    if (column === undefined) return [];
    const held = cellAt(formulas, row, column);
    if (typeof held !== "string" || !held.startsWith("=")) return [];
    return [
      { sheet, address: cellAddress(row, column), words: `${held} was a formula. Its result is kept.` },
    ];
  });
}
