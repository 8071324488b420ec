import type { CaseList } from "../../case-list/case-list";
import { columnOf, COLUMNS } from "../../case-list/columns";
import { rowOf } from "../../case-list/list-layout";
import { counted, listed } from "../../case-list/wording";
import { columnLetters, rangeAddress, rowNumber } from "../../spreadsheet/address";
import { isBlank } from "../../spreadsheet/cell";
import type { OutsideCase, SecondList } from "../../case-list/second-list";
import type { TakingIn } from "./take-in";

/** What becomes of the cases outside the table: how many, from where, to where, and by which columns. */
export function takingInWords({ taken, repeated, doubtful }: TakingIn, { layout }: CaseList): string[] {
  const lines: string[] = [];
  const [first] = taken;
  if (first) {
    const places = taken.map(({ index }) => index);
    const [from, to] = [rowOf(layout, Math.min(...places)), rowOf(layout, Math.max(...places))];
    const where = from === to ? `row ${from}` : `rows ${from} to ${to}`;
    lines.push(
      `Outside the list, at ${listed(blocks(taken.map((one) => one.from)))}: ${counted(taken.length, "case")}. Taken in, ${taken.length === 1 ? "it stands" : "they stand"} in ${where} of the list, and ${taken.length === 1 ? "its old place is" : "their old places are"} cleared.`,
      ...columnWords(taken.map((one) => one.from)),
    );
  }
  if (repeated.length > 0)
    lines.push(
      `At ${listed(blocks(repeated))}: in the list already, with the same entries. ${repeated.length === 1 ? "It is" : "They are"} cleared here.`,
    );
  if (doubtful.length > 0)
    lines.push(
      `At ${listed(blocks(doubtful))}: the list has ${doubtful.length === 1 ? "this case number" : "these case numbers"} with other entries. Compare them, and delete what is wrong.`,
    );
  return lines;
}

/** More places than these are counted, not named. */
const MOST_PLACES = 6;

/** What becomes of the cases of another sheet: how many, from where, to where, and how its headers were read. */
export function takingFromWords(
  { sheet, reworded, others }: SecondList,
  { taken }: TakingIn,
  { layout }: CaseList,
): string[] {
  const places = taken.map(({ index }) => index);
  const [from, to] = [rowOf(layout, Math.min(...places)), rowOf(layout, Math.max(...places))];
  const isOne = taken.length === 1;
  const stand = blocks(taken.map((one) => one.from));
  const more = stand.length - MOST_PLACES;
  const where = listed(more <= 1 ? stand : [...stand.slice(0, MOST_PLACES), `${more} places more`]);
  return [
    `On the sheet ${sheet}, at ${where}: ${counted(taken.length, "case")} that ${isOne ? "is" : "are"} not in the list. Taken in, ${isOne ? "it stands" : "they stand"} in ${from === to ? `row ${from}` : `rows ${from} to ${to}`} of the list, and ${isOne ? "its old place is" : "their old places are"} cleared.`,
    ...(reworded.length === 0
      ? []
      : [
          `Its headers are read so: ${listed(reworded.map(({ header, column }) => `“${header}” as ${columnOf(column).header}`))}.`,
        ]),
    ...(others.length === 0
      ? []
      : [`What stands under ${listed(others.map((text) => `“${text}”`))} stays there.`]),
  ];
}

/** Rows one below the other as one address. */
function blocks(cases: readonly OutsideCase[]): string[] {
  const found: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { range } of cases) {
    const before = found.at(-1);
    if (before?.bottom === range.top - 1 && before.left === range.left) before.bottom = range.top;
    else found.push({ ...range });
  }
  return found.map(rangeAddress);
}

/** By which columns: those that rows of headers say, and those of the list, in its order. */
function columnWords(cases: readonly OutsideCase[]): string[] {
  const rows = new Set(cases.flatMap(({ headerRow }) => headerRow ?? []));
  const plain = cases.filter(({ headerRow }) => headerRow === undefined);
  return [
    ...[...rows].map(
      (row) =>
        `Row ${rowNumber(row + 1)} holds the headers: each cell goes under the same header of the list. What stands under other headers stays.`,
    ),
    ...(plain.length === 0 ? [] : [orderWords(plain)]),
  ];
}

/** The first and the last column that hold something, each with the list's header. */
function orderWords(cases: readonly OutsideCase[]): string {
  const [first] = cases;
  const filled = COLUMNS.filter(({ index }) => cases.some(({ cells }) => !isBlank(cells[index] ?? "")));
  const [from, to] = [filled[0], filled.at(-1)];
  if (!first || !from || !to) return "";
  const at = (index: number): string => columnLetters(first.range.right - COLUMNS.length + 1 + index);
  return `The columns are those of the list, in its order: ${at(from.index)} is “${from.header}”, ${at(to.index)} “${to.header}”.${isInOneColumn(cases) ? "" : " The same holds for each block of cells."}`;
}

const isInOneColumn = (cases: readonly OutsideCase[]): boolean =>
  new Set(cases.map(({ range }) => range.right)).size === 1;
