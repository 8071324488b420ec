import type { CellPosition } from "../spreadsheet/address";
import { COLUMNS } from "./columns";
import { BAND_NAMES, type BandName, type ListLayout } from "./list-layout";

/** What the boxes above the list are called, as the words beside and above them say. */
const BOXES: Readonly<Record<BandName, string>> = {
  Authority: "Local authority",
  ListDate: "List date",
  CountLAC: "LAC",
  CountCPR: "CPR",
  CountLDD: "LDD",
  CountAll: "All",
  ExpectedLAC: "Expected LAC",
  ExpectedCPR: "Expected CPR",
  ExpectedLDD: "Expected LDD",
  ExpectedAll: "Expected All",
};

/** What a cell above the list's rows is called: its box, or the column whose header it is. undefined for any other. */
export function cellName(
  { band, lost = [], table, columns, others = [], isInPlace }: ListLayout,
  { row, column }: CellPosition,
): string | undefined {
  const box = BAND_NAMES.find(
    (name) => !lost.includes(name) && band[name].row === row && band[name].column === column,
  );
  if (box && !isInPlace) return BOXES[box];
  if (row !== table.top) return undefined;
  const ours = COLUMNS.find(({ index }) => columns[index] === column);
  return ours?.header ?? others.find((other) => other.column === column)?.header;
}
