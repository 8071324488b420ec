import type { AdoptedRows } from "../../src/domain/fill/returned/adopted-rows";
import { type Cell, isBlank } from "../../src/domain/spreadsheet/cell";

interface Original {
  readonly sheet: string;
  /** The sheet's first row that is read, from 0, and its cells. */
  readonly top: number;
  readonly values: readonly (readonly Cell[])[];
  /** From 0. */
  readonly headerRow: number;
}

/** Cells of rows below the headers that stand neither in the adopted row of theirs nor in the report, a line each. */
export function cellsLost(originals: readonly Original[], { rows, origins, notes }: AdoptedRows): string[] {
  const adopted = new Map(origins.map(({ sheet, row }, i) => [`${sheet} ${row}`, rows[i] ?? []]));
  return originals.flatMap(({ sheet, top, values, headerRow }) =>
    values.flatMap((line, i) => {
      const row = top + i;
      if (row <= headerRow) return [];
      const left = [...(adopted.get(`${sheet} ${row + 1}`) ?? [])];
      return line.flatMap((cell) => {
        if (isBlank(cell)) return [];
        const at = left.indexOf(cell);
        if (at >= 0) {
          left.splice(at, 1);
          return [];
        }
        const isReported = notes.some(
          (note) => note.sheet === sheet && note.address.endsWith(String(row + 1)),
        );
        return isReported ? [] : [`${sheet} row ${row + 1}: ${String(cell).slice(0, 40)}`];
      });
    }),
  );
}
