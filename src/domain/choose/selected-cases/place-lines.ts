import { rangeAddress } from "../../spreadsheet/address";
import { cellAt } from "../../spreadsheet/sheet-cells";
import { type Cell, isBlank } from "../../spreadsheet/cell";
import type { CellStyle, Change } from "../../spreadsheet/change";
import type { ExistingTable } from "../../spreadsheet/existing-table";
import { sha256Hex } from "../fingerprint";
import { FIELDS } from "./fields";
import { blankLine, type Line } from "./line";

export interface PlacedLines {
  readonly changes: readonly Change[];
  /** By them the lines are known again. */
  readonly digests: readonly string[];
  /** Lines that were not so before. */
  readonly written: number;
}

/** Empty rows between the table and the lines: people type there, and the table grows there. */
export const GAP = 3;
const DIGEST_LENGTH = 10;
const HEADING: CellStyle = { bold: true, colour: "1F3864" };
const TEXT: CellStyle = { bold: false, colour: "000000" };

/**
 * Writes the lines below the table, or brings them up to date. A row is ours if it says what we wrote, by its
 * digest; it is then written anew as a whole. A row in which people typed, or in which they changed our words,
 * is theirs from then on: lines go round it. What stands beside the table's columns is not looked at.
 */
export function placeLines(
  existing: ExistingTable,
  lines: readonly Line[],
  digests: readonly string[],
): PlacedLines {
  const { sheet, range } = existing;
  const columns = Math.max(range.right - range.left + 1, FIELDS.length);
  const rowAt = (row: number): Cell[] =>
    Array.from({ length: columns }, (_, i) => cellAt(existing.cells, row, range.left + i));
  const bottom = existing.cells.top + existing.cells.values.length - 1;
  const used = rowsFrom(range.bottom + 1, bottom).filter((row) => !rowAt(row).every(isBlank));
  const ours = knownAgain(used, (row) => digestOf(rowAt(row)), digests);
  const theirs = new Set(used.filter((row) => !ours.includes(row)));
  const first = ours[0] ?? Math.max(range.bottom, ...theirs) + GAP + 1;

  const wanted = new Map<number, Line>();
  let row = first;
  for (const line of lines) {
    while (theirs.has(row)) row++;
    wanted.set(row++, line);
  }
  const differing = [...new Set([...wanted.keys(), ...ours])]
    .sort((a, b) => a - b)
    .map((at) => ({ at, line: wanted.get(at) ?? blankLine }))
    .filter(({ at, line }) => !isSame(rowAt(at), cellsOf(line, columns)));
  return {
    changes: runs(differing).flatMap((run) => {
      const [top, last] = [run[0]?.at ?? 0, run.at(-1)?.at ?? 0];
      const block = { top, bottom: last, left: range.left, right: range.left + columns - 1 };
      const plain: CellStyle = {
        numberFormat: "@",
        wrap: false,
        vertical: "Top",
        horizontal: "Left",
        ...TEXT,
      };
      return [
        { type: "format", sheet, range: rangeAddress(block), style: plain },
        ...run
          .filter(({ line }) => line.isHeading)
          .map(({ at }): Change => ({
            type: "format",
            sheet,
            range: rangeAddress({ ...block, top: at, bottom: at }),
            style: HEADING,
          })),
        {
          type: "write",
          sheet,
          range: rangeAddress(block),
          cells: run.map(({ line }) => cellsOf(line, columns)),
        },
      ];
    }),
    digests: lines.filter((line) => line !== blankLine).map((line) => digestOf(cellsOf(line, columns))),
    written: differing.length,
  };
}

/** Rows that say what we wrote. Where it is said more often than that, the rows further down are copies of people's. */
function knownAgain(
  rows: readonly number[],
  digestAt: (row: number) => string,
  digests: readonly string[],
): number[] {
  const left = [...digests];
  return rows.filter((row) => {
    const place = left.indexOf(digestAt(row));
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
}

const rowsFrom = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

const cellsOf = ({ at }: Line, columns: number): string[] =>
  Array.from({ length: columns }, (_, i) => at[i] ?? "");

const isSame = (a: readonly Cell[], b: readonly Cell[]): boolean =>
  a.every((cell, i) => String(cell) === String(b[i] ?? ""));

/** Of what stands in a row, in whichever columns: people may put columns between ours. */
const digestOf = (cells: readonly Cell[]): string =>
  sha256Hex(cells.filter((cell) => cell !== "").join("\t")).slice(0, DIGEST_LENGTH);

/** Rows that follow one upon the other, together. */
function runs<Row extends { readonly at: number }>(rows: readonly Row[]): Row[][] {
  const found: Row[][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last?.at(-1)?.at === row.at - 1) last.push(row);
    else found.push([row]);
  }
  return found;
}
