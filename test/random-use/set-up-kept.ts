import type { CellValue } from "../../tools/preview/host/grid";

type Row = ReadonlyMap<number, CellValue>;
type Rows = ReadonlyMap<number, Row>;

/** Sheets that are wholly the add-in's, and written again each time. */
export const WRITTEN_AGAIN = new Set(["Codes", "Selection record", "Summary"]);

/** The first row of before of which no row of after has all cells, each in its column and in the same order. */
export function rowLostIn(before: Rows | undefined, after: Rows | undefined): string | undefined {
  if (!before || before === after) return undefined;
  const rest = inOrder(after ?? new Map<number, Row>());
  let place = 0;
  for (const [row, cells] of inOrder(before)) {
    while (place < rest.length && !holds(rest[place]?.[1], cells)) place++;
    if (place++ >= rest.length) return `${row + 1}: ${JSON.stringify([...cells]).slice(0, 120)}`;
  }
  return undefined;
}

const inOrder = (rows: Rows): [number, Row][] => [...rows].sort(([one], [other]) => one - other);

/** Formulas follow rows that move. */
const holds = (row: Row | undefined, cells: Row): boolean =>
  [...cells].every(
    ([column, value]) => row?.get(column) === value || (typeof value === "string" && value.startsWith("=")),
  );
