import type { ColumnKey } from "../../case-list/columns";
import { type Cell, isBlank } from "../../spreadsheet/cell";
import type { SheetCells } from "../../spreadsheet/sheet-cells";
import { withPlainSpaces } from "../../spreadsheet/plain-spaces";
import { columnMeant } from "./match-headers";

/** Headers are looked for in so many rows; the cells below them help to tell. */
export const HEADER_ROWS = 20;

/** A row is taken for headers where so many of its cells are the list's. */
export const FEWEST = 2;

/** The headers of a list; some may stand in the row above the last of them. */
export interface HeaderRow {
  /** The last row that has some, from 0, on the sheet. */
  readonly row: number;
  /** What stands in each column from the left of what is used, and in which row, from 0. */
  readonly headers: readonly { readonly row: number; readonly cell: Cell }[];
  readonly columns: ReadonlySet<ColumnKey>;
  readonly alike: readonly string[];
}

/**
 * The row that has most of the list's headers; of two alike, the upper one. Two rows are taken together where more
 * columns are then known: "Education" over "SEN", beside headers that stand in the upper row alone.
 */
export function headerRowOf({ top, values }: SheetCells): HeaderRow | undefined {
  const looked = values.slice(0, Math.max(0, HEADER_ROWS - top));
  const single = (line: readonly Cell[], i: number): HeaderRow =>
    readHeaders(
      top + i,
      line.map((cell) => ({ row: top + i, cell })),
    );
  let best: HeaderRow | undefined;
  for (const found of looked.map(single))
    if (found.columns.size >= FEWEST && found.columns.size > (best?.columns.size ?? 0)) best = found;
  if (!best) return undefined;
  const at = best.row - top;
  const [above, below] = [looked[at - 1], looked[at + 1]].map((line, i) =>
    line && (i === 0 || onlyHeaders(line, best)) ? joined(best, line, best.row + (i === 0 ? -1 : 1)) : best,
  );
  return [above, below].reduce(
    (most, found) => (found && most && found.columns.size > most.columns.size ? found : most),
    best,
  );
}

/** Longer texts are sentences, not headers. */
const LONGEST = 120;

const meantBy = (cell: Cell): ColumnKey | undefined =>
  typeof cell === "string" && cell.length <= LONGEST ? columnMeant(cell)?.column : undefined;

function readHeaders(row: number, headers: HeaderRow["headers"]): HeaderRow {
  const meant = headers.flatMap(({ cell }) => {
    const column = meantBy(cell);
    return column ? [{ column, text: withPlainSpaces(cell) }] : [];
  });
  return {
    row,
    headers,
    columns: new Set(meant.map(({ column }) => column)),
    alike: meant.map(({ text }) => text),
  };
}

/** A row with what the one beside it says where it says nothing known itself. */
function joined({ row, headers }: HeaderRow, line: readonly Cell[], other: number): HeaderRow {
  return readHeaders(
    Math.max(row, other),
    Array.from({ length: Math.max(headers.length, line.length) }, (_, i) => {
      const own = headers[i] ?? { row, cell: "" };
      const cell = line[i] ?? "";
      const isBetter = !meantBy(own.cell) && (meantBy(cell) !== undefined || isBlank(own.cell));
      return isBetter && !isBlank(cell) ? { row: other, cell } : own;
    }),
  );
}

/** Whether the row below headers has more of them and no cell of a case: one that has would be lost. */
function onlyHeaders(line: readonly Cell[], { headers }: HeaderRow): boolean {
  const filled = line.flatMap((cell, i) => (isBlank(cell) ? [] : [{ cell, above: headers[i]?.cell ?? "" }]));
  const isHeader = filled.map(
    ({ cell, above }) => typeof cell === "string" && (meantBy(cell) !== undefined || !isBlank(above)),
  );
  const isAsked = filled.map(({ above }) => meantBy(above) === "caseNumber");
  return (
    filled.filter(({ cell, above }) => meantBy(cell) !== undefined && meantBy(above) === undefined).length >=
      FEWEST &&
    isHeader.every(Boolean) &&
    !isAsked.some(Boolean)
  );
}
