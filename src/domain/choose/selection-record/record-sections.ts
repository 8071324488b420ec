import type { CellPosition } from "../../spreadsheet/address";
import { trimmed } from "../../spreadsheet/cell";
import { cellAt, type SheetCells } from "../../spreadsheet/sheet-cells";

/** A label of the record and the text beside it, its lines put together again. */
export interface RecordEntry {
  readonly label: string;
  readonly text: string;
}

/** What stands under each heading: a row after an empty one. The upper one counts where two are alike. */
export function recordSections(
  cells: SheetCells,
  { column }: CellPosition,
): ReadonlyMap<string, readonly RecordEntry[]> {
  const sections = new Map<string, RecordEntry[]>();
  let entries: RecordEntry[] | undefined;
  for (const row of Array.from(cells.values.keys(), (i) => cells.top + i)) {
    const [label, text] = [textAt(cells, row, column), textAt(cells, row, column + 1)];
    if (trimmed(label) === "" && trimmed(text) === "") entries = undefined;
    else if (!entries) {
      entries = [];
      if (!sections.has(label)) sections.set(label, entries);
    } else {
      const last = label === "" ? entries.pop() : undefined;
      entries.push(last ? { ...last, text: `${last.text} ${text}` } : { label, text });
    }
  }
  return sections;
}

const textAt = (cells: SheetCells, row: number, column: number): string => String(cellAt(cells, row, column));
