import { COLUMNS } from "../../case-list/columns";
import { columnLetters } from "../../spreadsheet/address";
import { isBlank, normalised } from "../../spreadsheet/cell";
import { withPlainSpaces } from "../../spreadsheet/plain-spaces";
import { cellAt } from "../../spreadsheet/sheet-cells";
import { type ChosenList, rowsOfList } from "./chosen-list";

/** Columns of returned lists that are none of ours: those that say the same on several sheets are one. */
export interface OtherColumns {
  /** Each once, and none of them one of ours. */
  readonly headers: readonly string[];
  /** For each list the sheet's column of each of these headers, by its place among them. */
  readonly ofList: readonly ReadonlyMap<number, number>[];
}

export function otherColumns(lists: readonly ChosenList[]): OtherColumns {
  const headers: string[] = [];
  const taken = new Set(COLUMNS.map(({ header }) => normalised(header)));
  const placeOf = new Map<string, number>();
  const ofList = lists.map((list) => {
    const seen = new Map<string, number>();
    const places = new Map<number, number>();
    for (const column of columnsLeft(list)) {
      const said = headerOf(list, column);
      const nth = (seen.get(normalised(said)) ?? 0) + 1;
      seen.set(normalised(said), nth);
      const key = `${normalised(said)}\n${nth}`;
      const place = placeOf.get(key) ?? headers.length;
      if (!placeOf.has(key)) {
        placeOf.set(key, place);
        headers.push(freeHeader(said, taken));
      }
      places.set(place, column);
    }
    return places;
  });
  return { headers, ofList };
}

/** Columns that have a header or a cell of a case and that nobody has chosen for one of ours. */
function columnsLeft(list: ChosenList): number[] {
  const { cells } = list;
  const chosen = new Set([...list.columns.values()].map(({ column }) => column));
  const isUsed = new Set<number>();
  for (const row of [...(list.list.isHeaderless ? [] : [list.list.headerRow]), ...rowsOfList(list)])
    cells.values[row - cells.top]?.forEach((cell, i) => {
      if (!isBlank(cell)) isUsed.add(cells.left + i);
    });
  return [...isUsed].filter((column) => !chosen.has(column)).sort((a, b) => a - b);
}

/** What a table takes for a header. */
const LONGEST = 200;

const headerOf = ({ list: { headerRow, isHeaderless }, cells }: ChosenList, column: number): string =>
  (isHeaderless ? "" : withPlainSpaces(cellAt(cells, headerRow, column)).slice(0, LONGEST)) ||
  `Column ${columnLetters(column)}`;

/** A table has each header once. */
function freeHeader(said: string, taken: Set<string>): string {
  let header = said;
  for (let i = 2; taken.has(normalised(header)); i++) header = `${said} (${i})`;
  taken.add(normalised(header));
  return header;
}
