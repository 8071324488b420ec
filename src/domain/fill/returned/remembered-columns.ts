import type { ColumnKey } from "../../case-list/columns";
import type { FoundList } from "./find-lists";
import { headersInRow, type KeptMatches, type KeptMatch } from "./kept-match";
import type { FoundHeader } from "./match-headers";

/** What is kept of how a list was matched before. */
export interface Remembered {
  readonly match: KeptMatch;
  /** undefined where the headers have changed since. */
  readonly columns: ReadonlyMap<ColumnKey, FoundHeader> | undefined;
}

/** How a list was matched before; undefined where it never was. */
export function remembered(
  { sheet, match: { columns, others } }: FoundList,
  kept: KeptMatches | undefined,
): Remembered | undefined {
  const match = kept?.lists.find((one) => one.sheet === sheet);
  if (!match) return undefined;
  const headers = new Map(
    [...columns.flatMap(({ candidates }) => candidates), ...others].map((header) => [header.column, header]),
  );
  const at = headersInRow(match, new Map([...headers].map(([column, { text }]) => [column, text])));
  return {
    match,
    columns:
      at &&
      new Map(
        [...at].flatMap(([key, column]) => {
          const header = headers.get(column);
          return header ? [[key, header] as const] : [];
        }),
      ),
  };
}
