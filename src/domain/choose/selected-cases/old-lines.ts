import { rangeAddress } from "../../spreadsheet/address";
import { type Cell, isBlank } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import type { ExistingTable } from "../../spreadsheet/existing-table";
import { cellAt } from "../../spreadsheet/sheet-cells";
import { sha256Hex } from "../fingerprint";
import { SELECTED_CASES } from "./selected-cases-table";

const DIGEST_LENGTH = 10;

/**
 * Earlier versions wrote below the table how the ten were chosen, and kept a digest of each line. This
 * clears each row that still says what was written, in the table's columns. A row in which people typed stays, and
 * so does a copy that they made of a line further down. `left`: the table with what stays around it.
 */
export function withoutOldLines(
  existing: ExistingTable,
  digests: readonly string[],
): { readonly changes: readonly Change[]; readonly left: ExistingTable } {
  const { sheet, range, cells } = existing;
  const right = Math.max(range.right, range.left + SELECTED_CASES.columns.length - 1);
  const rowAt = (row: number): Cell[] =>
    Array.from({ length: right - range.left + 1 }, (_, i) => cellAt(cells, row, range.left + i));
  const remaining = [...digests];
  const old = Array.from(cells.values.keys(), (i) => cells.top + i).filter((row) => {
    const place =
      row > range.bottom && !rowAt(row).every(isBlank) ? remaining.indexOf(digestOf(rowAt(row))) : -1;
    if (place >= 0) remaining.splice(place, 1);
    return place >= 0;
  });
  const isOld = (row: number, column: number): boolean =>
    old.includes(row) && column >= range.left && column <= right;
  return {
    changes: old.map((row) => ({
      type: "clear",
      sheet,
      range: rangeAddress({ top: row, bottom: row, left: range.left, right }),
    })),
    left: {
      ...existing,
      cells: {
        ...cells,
        values: cells.values.map((row, i) =>
          row.map((cell, j) => (isOld(cells.top + i, cells.left + j) ? "" : cell)),
        ),
      },
    },
  };
}

/** The digest of a row's texts, in whichever columns: people may have put columns between ours. */
const digestOf = (cells: readonly Cell[]): string =>
  sha256Hex(cells.filter((cell) => cell !== "").join("\t")).slice(0, DIGEST_LENGTH);
