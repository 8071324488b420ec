import { namedPositions } from "./list-layout";

/** Fewer of these names may be a workbook's own: "Authority". */
const FEWEST = 3;

/** What a reading knows of a workbook in which a list may have lost its table. */
interface NamedSheets {
  readonly sheets: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  /** undefined where no table is called as the list's. */
  readonly list?: { readonly sheet: string } | undefined;
}

/**
 * The sheet of a list whose table has another name, or is plain cells: the list's own names lead there. undefined where
 * the table stands there, or the names lead nowhere. A copy of the sheet may bear the table's name meanwhile.
 */
export function sheetOfLostTable({ sheets, names, list }: NamedSheets): string | undefined {
  if (list && namedPositions(list.sheet, names).size > 0) return undefined;
  const named = sheets.map((sheet) => ({ sheet, count: namedPositions(sheet, names).size }));
  return named.filter(({ count }) => count >= FEWEST).sort((a, b) => b.count - a.count)[0]?.sheet;
}
