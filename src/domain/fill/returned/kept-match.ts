import { COLUMNS, type ColumnKey } from "../../case-list/columns";
import type { Group } from "../../case-list/groups";
import type { Change } from "../../spreadsheet/change";
import type { ChosenList } from "./chosen-list";
import { MATCH_KEY } from "./kept-match-key";
import type { FoundHeader } from "./match-headers";

/** How a person matched the headers of a sheet. */
export interface KeptMatch {
  readonly sheet: string;
  readonly group: Group | undefined;
  /** What each header says, spaces made plain, and its column on the sheet, from 0. */
  readonly headers: ReadonlyMap<ColumnKey, KeptHeader>;
}

export type KeptHeader = Pick<FoundHeader, "text" | "column">;

export interface KeptMatches {
  /** The sheet that is checked in place; undefined where none is. */
  readonly inPlace: string | undefined;
  readonly lists: readonly KeptMatch[];
}

/** What is kept of a list that a person takes. */
export const matchOf = ({
  list: { sheet },
  columns,
  group,
}: Pick<ChosenList, "list" | "columns" | "group">): KeptMatch => ({
  sheet,
  group,
  headers: new Map([...columns].map(([key, { text, column }]) => [key, { text, column }])),
});

/** Keeps matches in the workbook. */
export const keepMatches = ({ inPlace, lists }: KeptMatches): Change => ({
  type: "write setting",
  key: MATCH_KEY,
  text: JSON.stringify({
    ...(inPlace !== undefined && { inPlace }),
    lists: lists.map(({ sheet, group, headers }) => ({
      sheet,
      ...(group && { group }),
      headers: [...headers].map(([key, { text, column }]) => [key, text, column]),
    })),
  }),
});

/** The matches with those of some sheets instead of what was kept of them. */
export const withMatches = (
  { lists }: KeptMatches,
  instead: readonly KeptMatch[],
  inPlace: string | undefined,
): KeptMatches => ({
  inPlace,
  lists: [...lists.filter(({ sheet }) => !instead.some((one) => one.sheet === sheet)), ...instead],
});

/**
 * Where the headers of a match stand among those of a row: in their column, or in the only other one that says the same;
 * undefined where one is gone.
 */
export function headersInRow(
  { headers }: Pick<KeptMatch, "headers">,
  texts: ReadonlyMap<number, string>,
): ReadonlyMap<ColumnKey, number> | undefined {
  const columns = new Map<ColumnKey, number>();
  for (const { key } of COLUMNS) {
    const kept = headers.get(key);
    if (!kept) continue;
    const alike = [...texts].filter(([, text]) => text === kept.text).map(([column]) => column);
    const [only, ...others] = alike;
    const column = alike.includes(kept.column) ? kept.column : others.length === 0 ? only : undefined;
    if (column === undefined) return undefined;
    columns.set(key, column);
  }
  return columns.size === 0 ? undefined : columns;
}
