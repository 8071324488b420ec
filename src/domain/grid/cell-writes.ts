import { cellAddress, blockAddress } from "../address";
import type { Cell } from "../cell";
import { type ColumnKey, columnOf, indexOf } from "../columns";
import { firstRow, type ListPlace } from "../list-place";
import { DATE_FORMAT } from "./case-list-sheet";
import type { Change } from "./change";

/** What one cell of the list is to hold. */
export interface Edit {
  /** Place of the row in the table's body, from 0. */
  readonly index: number;
  readonly column: ColumnKey;
  readonly cell: Cell;
}

/**
 * Writes cells of the list, one block for each column; cells between them stay as they are. Where Excel would
 * take a cell for something else than it is (a number in a cell formatted as text, a text that reads as a date)
 * its format comes first. Columns that are missing are left out.
 */
export function cellWrites(place: ListPlace, edits: readonly Edit[]): Change[] {
  const { sheet } = place;
  const byColumn = new Map<ColumnKey, Edit[]>();
  for (const edit of edits) byColumn.set(edit.column, [...(byColumn.get(edit.column) ?? []), edit]);
  return [...byColumn].flatMap(([key, ofColumn]): Change[] => {
    const column = place.columns[indexOf(key)];
    if (column === undefined) return [];
    const rows = ofColumn.map(({ index }) => index);
    const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
    const cells = Array.from({ length: bottom - top + 1 }, (): (Cell | null)[] => [null]);
    for (const { index, cell } of ofColumn) cells[index - top] = [cell];
    const first = firstRow(place);
    return [
      ...ofColumn.flatMap(({ index, cell }): Change[] => {
        const numberFormat = formatFor(key, cell);
        if (numberFormat === undefined) return [];
        return [{ do: "format", sheet, range: cellAddress(first + index, column), as: { numberFormat } }];
      }),
      {
        do: "write",
        sheet,
        range: blockAddress({ top: first + top, bottom: first + bottom, left: column, right: column }),
        cells,
      },
    ];
  });
}

const FORMULA = /^[=+@'-]/;
/** A number, a date or a time to Excel; no such text is long. */
const MAY_BE_READ = /^(?=.*\d).{1,30}$/;

function formatFor(key: ColumnKey, cell: Cell): string | undefined {
  if (typeof cell === "number") return columnOf(key).kind.is === "date" ? DATE_FORMAT : "General";
  return typeof cell === "string" && (FORMULA.test(cell) || MAY_BE_READ.test(cell)) ? "@" : undefined;
}
