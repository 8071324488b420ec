import { columnOf, COLUMNS, indexOf } from "../../case-list/columns";
import { readCase } from "../../case-list/case";
import { EXPECTED, GROUPS } from "../../case-list/groups";
import { BAND_NAMES, type ListLayout } from "../../case-list/list-layout";
import { rowWithoutCase } from "../../case-list/not-a-case";
import { type Cell, isBlank, normalised } from "../../spreadsheet/cell";
import { withPlainSpaces } from "../../spreadsheet/plain-spaces";
import type { SheetCells } from "../../spreadsheet/sheet-cells";
import { HEADER_ROWS } from "./header-rows";
import { headersInRow, type KeptMatch } from "./kept-match";

/** A list where it stands, as the checks read it. */
export interface InPlaceList {
  readonly layout: ListLayout;
  /** The sheet's cells, and to their right what the checks need and the sheet has not: see `inPlaceList`. */
  readonly cells: SheetCells;
}

/**
 * Reads a list by its match, on its own sheet; undefined where its headers are no longer there. To the right of what is
 * used stand cells that are on no sheet: a column for the group, where only the sheet tells it, and the band with the
 * expected numbers, so that a list in place is read as ours is. Nothing is ever written there.
 */
export function inPlaceList(match: KeptMatch, cells: SheetCells): InPlaceList | undefined {
  const { top, left, values } = cells;
  const found = headerRowOf(match, cells);
  if (!found) return undefined;
  const { row: headerRow } = found;
  const at = new Map(found.columns);
  const width = Math.max(...values.map((line) => line.length));
  const matched = [...at.values()];
  const hasCase = (line: readonly Cell[] | undefined): boolean =>
    matched.some((column) => !isBlank(line?.[column - left] ?? ""));
  let last = values.length - 1;
  while (top + last > headerRow && !hasCase(values[last])) last--;
  const beside = left + width;
  const [groupColumn, bandColumn] = [beside, beside + 1];
  const headers = values[headerRow - top] ?? [];
  // Whoever is to tick cases has typed it since.
  const ticks = headers.findIndex((cell, i) => normalised(cell) === TRACKED && !matched.includes(left + i));
  if (!at.has("tracked") && ticks >= 0) at.set("tracked", left + ticks);
  const columns = COLUMNS.map(({ key }) =>
    key === "group" && match.group !== undefined ? (at.get(key) ?? groupColumn) : at.get(key),
  );
  const layout: ListLayout = {
    sheet: match.sheet,
    table: { top: headerRow, bottom: top + last, left, right: beside - 1 },
    columns,
    band: asBand(BAND_NAMES.map((name, i) => [name, { row: headerRow, column: bandColumn + i }])),
    isInPlace: true,
  };
  const band = BAND_NAMES.map((name): Cell => EXPECTED_CELLS.get(name) ?? "");
  const header = normalised(withPlainSpaces(headers[(at.get("caseNumber") ?? -1) - left] ?? ""));
  return {
    layout,
    cells: {
      ...cells,
      values: values.map((line, i) => {
        const row = top + i;
        const padded = line.length < width ? [...line, ...blanks(width - line.length)] : line;
        if (row === headerRow) return [...padded, "", ...band];
        return [...padded, row > headerRow ? groupOf(line, columns, left, header, match) : ""];
      }),
    },
  };
}

const GROUP = indexOf("group");
const TRACKED = normalised(columnOf("tracked").header);
const EXPECTED_CELLS = new Map<string, Cell>(GROUPS.map((group) => [`Expected${group}`, EXPECTED[group]]));
const blanks = (count: number): Cell[] => Array.from({ length: count }, () => "");

/** Whose case a row is by its sheet; "" where it is none. */
function groupOf(
  line: readonly Cell[],
  columns: ListLayout["columns"],
  left: number,
  header: string,
  { group }: KeptMatch,
): Cell {
  const row = columns.map((column, i) =>
    column === undefined || i === GROUP ? "" : (line[column - left] ?? ""),
  );
  const theCase = readCase(row, 0);
  return theCase && !rowWithoutCase(theCase, header) ? (group ?? "") : "";
}

/** The row that has all headers of the match. */
function headerRowOf(match: KeptMatch, { top, left, values }: SheetCells) {
  for (const [i, line] of values.slice(0, Math.max(0, HEADER_ROWS - top)).entries()) {
    const texts = new Map(line.map((cell, j) => [left + j, withPlainSpaces(cell)] as const));
    const columns = headersInRow(match, texts);
    if (columns) return { row: top + i, columns };
  }
  return undefined;
}

const asBand = (
  entries: readonly (readonly [string, { row: number; column: number }])[],
): ListLayout["band"] => Object.fromEntries(entries) as ListLayout["band"];
