import { type Case, readCase } from "./case";
import { type Cell, isBlank, normalised } from "../spreadsheet/cell";
import { cellAt, type SheetCells } from "../spreadsheet/sheet-cells";
import type { CellPosition } from "../spreadsheet/address";
import { casesOutside, type OutsideBlock } from "./cases-outside";
import { inToldOrder, placesSaid, withExchanged } from "./column-order";
import { type ColumnSet, columnsWhere, without } from "./column-set";
import { indexOf } from "./columns";
import { type DateSystem, type SerialDate, serialDate } from "../spreadsheet/dates";
import { countCases } from "./counts";
import { type RowWithoutCase, rowWithoutCase } from "./not-a-case";
import { besidePastes, foldedIntoPastes } from "./of-a-paste";
import { pasteFault, type PasteFault, type PastedRow, pastedTwice } from "./pasted-rows";
import type { SecondList } from "./second-list";
import { BAND_NAMES, type BandName, type CountKey, type ListLayout } from "./list-layout";

/** The case list as one reading found it. */
export interface CaseList {
  readonly layout: ListLayout;
  /** The started rows that are cases, in the list's order. */
  readonly cases: readonly Case[];
  /** The started rows that are none, such as one of totals. */
  readonly rowsWithoutCase: readonly RowWithoutCase[];
  /** The started rows whose paste went wrong. */
  readonly pastedRows: readonly PastedRow[];
  readonly band: Readonly<Record<BandName, Cell>>;
  readonly listDate: SerialDate | undefined;
  /** How the numbers of its dates count. */
  readonly dateSystem: DateSystem;
  /** The columns that are there. */
  readonly columns: ColumnSet;
  /** Case numbers used more than once, with the places of their rows in the body. */
  readonly repeats: ReadonlyMap<string, readonly number[]>;
  /** Rows of the body that hold no case and yet have something in Tracked. */
  readonly looseTicks: readonly number[];
  /** Blocks of cells outside the table that hold cases. */
  readonly outside: readonly OutsideBlock[];
  /** Other sheets that hold cases, as far as they were looked through. */
  readonly secondLists: readonly SecondList[];
  /** The first cell below the list that holds something; left out where there is none. */
  readonly below?: CellPosition & { readonly isHeaders?: boolean };
  /** How many cases each group has, duplicates and rows that were pasted wrong included, and all: as the count boxes. */
  readonly counts: Readonly<Record<CountKey, number>>;
}

const [CASE_NUMBER, TRACKED] = [indexOf("caseNumber"), indexOf("tracked")];

/** What is known of what stands around the list. */
interface AroundList {
  readonly secondLists?: readonly SecondList[];
  readonly hasTotalRow?: boolean;
  /** A cell further down than the cells that were read. */
  readonly farBelow?: CellPosition | undefined;
}

/** Reads the list out of its sheet's cells. */
export function readCaseList(
  layout: ListLayout,
  sheet: SheetCells,
  { hasTotalRow = false, farBelow, secondLists = [] }: AroundList = {},
): CaseList {
  const { dateSystem = 1900 } = sheet;
  const missing = columnsWhere(({ index }) => layout.columns[index] === undefined);
  const started: Case[] = [];
  const inTheirPlace: Case[] = [];
  const pastedRows: PastedRow[] = [];
  const rowsWithoutCase: RowWithoutCase[] = [];
  const looseTicks: number[] = [];
  const cellsOf = rowReader(layout, sheet.left);
  const first = firstOfAll(layout);
  const header = normalised(cellsOf(sheet.values[layout.table.top - sheet.top] ?? [])[CASE_NUMBER] ?? "");
  for (let row = layout.table.top + 1; row <= layout.table.bottom; row++) {
    const [cells, index] = [cellsOf(sheet.values[row - sheet.top] ?? []), row - layout.table.top - 1];
    const theCase = caseIn(cells, index, dateSystem);
    if (theCase) started.push(theCase);
    else if (!isBlank(cells[TRACKED] ?? "")) looseTicks.push(index);
  }
  const setAside = (theCase: Case): void => {
    if (!isBlank(theCase.cells[TRACKED] ?? "")) looseTicks.push(theCase.index);
  };
  const told: ReadonlyMap<number, PasteFault> = first === undefined ? new Map() : inToldOrder(started);
  const plain: Case[] = [];
  for (const theCase of started) {
    const { index } = theCase;
    const line = sheet.values[layout.table.top + 1 + index - sheet.top] ?? [];
    const noCase = rowWithoutCase(theCase, header);
    const fault =
      noCase || first === undefined
        ? undefined
        : (told.get(index) ?? pasteFault(theCase, line.slice(first - sheet.left)));
    if (noCase) rowsWithoutCase.push(told.has(index) ? { ...noCase, isOfPaste: true } : noCase);
    else if (fault) pastedRows.push({ theCase, fault });
    else plain.push(theCase);
    if (noCase || fault) setAside(theCase);
  }
  // Headers that came along say more than what rows look like: one paste is told in one way.
  const isTold = first === undefined || told.size > 0;
  const exchanged: ReadonlyMap<number, PasteFault> = isTold ? new Map() : withExchanged(plain);
  const beside = besidePastes(pastedRows, plain, header);
  for (const theCase of plain) {
    const fault = exchanged.get(theCase.index) ?? beside.get(theCase.index);
    if (!fault) inTheirPlace.push(theCase);
    else {
      pastedRows.push({ theCase, fault });
      setAside(theCase);
    }
  }
  const twice = pastedTwice(inTheirPlace, repeated(inTheirPlace));
  const cases = twice.size === 0 ? inTheirPlace : inTheirPlace.filter(({ index }) => !twice.has(index));
  for (const theCase of inTheirPlace) {
    const of = twice.get(theCase.index);
    if (of === undefined) continue;
    pastedRows.push({ theCase, fault: { kind: "pasted twice", of } });
    setAside(theCase);
  }
  const band = bandCells(layout, sheet);
  const outside = casesOutside(layout, sheet);
  const below =
    firstFilled(sheet, layout.table.bottom + (hasTotalRow ? 2 : 1), layout, outside) ??
    (farBelow && outside.some(({ bottom }) => bottom === farBelow.row) ? undefined : farBelow);
  return {
    layout,
    cases,
    rowsWithoutCase: foldedIntoPastes(rowsWithoutCase, pastedRows, started),
    pastedRows,
    band,
    listDate: serialDate(band.ListDate, dateSystem),
    dateSystem,
    columns: without(
      columnsWhere(() => true),
      missing,
    ),
    repeats: repeated(twice.size === 0 ? started : started.filter(({ index }) => !twice.has(index))),
    looseTicks: looseTicks.sort((a, b) => a - b),
    outside,
    secondLists,
    ...(below && { below }),
    counts: countCases([...cases, ...pastedRows.map(({ theCase }) => theCase)]),
  };
}

/** The sheet's column of the first of the list's, where all stand side by side in their order. */
function firstOfAll({ columns }: ListLayout): number | undefined {
  const [first] = columns;
  return first !== undefined && columns.every((column, i) => column === first + i) ? first : undefined;
}

/** Rows that hold what they held, where they were, are the same case (see `app/shared-rows.ts`). */
const casesRead = new WeakMap<readonly Cell[], { readonly theCase: Case; readonly system: DateSystem }>();

function caseIn(cells: readonly Cell[], index: number, system: DateSystem): Case | undefined {
  const known = casesRead.get(cells);
  if (known?.theCase.index === index && known.system === system) return known.theCase;
  const theCase = readCase(cells, index, system);
  if (theCase) casesRead.set(cells, { theCase, system });
  return theCase;
}

/** The first cell from a row on that holds something; a cell of the band may stand there. */
function firstFilled(
  { top, left, values }: SheetCells,
  from: number,
  { band }: ListLayout,
  outside: readonly OutsideBlock[],
): CaseList["below"] {
  const isBand = (row: number, column: number): boolean =>
    Object.values(band).some((cell) => cell.row === row && cell.column === column);
  for (let row = Math.max(from, top); row < top + values.length; row++) {
    if (outside.some((block) => block.headerRow === row || (block.top <= row && row <= block.bottom)))
      continue;
    const cells = values[row - top] ?? [];
    const place = cells.findIndex((cell, i) => !isBlank(cell) && !isBand(row, left + i));
    if (place >= 0) return { row, column: left + place, isHeaders: placesSaid(cells) !== undefined };
  }
  return undefined;
}

/** Takes a sheet's row to the list's order. Where the columns stand as set up, that is the row itself. */
function rowReader({ columns }: ListLayout, left: number): (row: readonly Cell[]) => readonly Cell[] {
  const asSetUp = columns.every((column, i) => column === left + i);
  if (asSetUp) return (row) => row;
  return (row) => columns.map((column) => (column === undefined ? "" : (row[column - left] ?? "")));
}

const bandCells = (layout: ListLayout, sheet: SheetCells): Record<BandName, Cell> =>
  asBand(
    BAND_NAMES.map((name) => {
      const { row, column } = layout.band[name];
      return [name, layout.lost?.includes(name) ? "" : cellAt(sheet, row, column)];
    }),
  );

const asBand = (cells: readonly (readonly [BandName, Cell])[]): Record<BandName, Cell> =>
  Object.fromEntries(cells) as Record<BandName, Cell>;

function repeated(cases: readonly Case[]): Map<string, number[]> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { number } of cases) {
    if (number === "") continue;
    const before = seen.size;
    if (seen.add(number).size === before) twice.add(number);
  }
  const repeats = new Map<string, number[]>();
  if (twice.size === 0) return repeats;
  for (const { number, index } of cases) {
    if (!twice.has(number)) continue;
    const places = repeats.get(number);
    if (places) places.push(index);
    else repeats.set(number, [index]);
  }
  return repeats;
}
