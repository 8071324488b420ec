import {
  type CellRange,
  cellAddress,
  columnLetters,
  positionAddress,
  rangeAddress,
} from "../../spreadsheet/address";
import { type CodeList, hasLabels } from "../codes";
import { COLUMNS, type ColumnKey, columnOf, indexOf, listOf } from "../columns";
import { type BandName, columnRange, firstRow, lettersOf, type ListLayout } from "../list-layout";
import { and } from "./formula-parts";

/**
 * Writes the conditions of rules as Excel formulas for the first row of the list. Excel, LibreOffice and the
 * TypeScript form of each rule give the same answer on every cell: blank means only spaces (TRIM, not
 * ISBLANK), texts are compared after TRIM and without case, what people typed is never a COUNTIF pattern, and
 * every part answers TRUE or FALSE even where a cell shows an error.
 */
export interface Formulas {
  /** The column's cell in this row: `$F6`. */
  readonly cell: (key: ColumnKey) => string;
  /** The column in all rows: `$A$6:$A$105`; it grows with the table. */
  readonly whole: (key: ColumnKey) => string;
  /** A cell of the header band: `$B$3`. */
  readonly band: (name: BandName) => string;
  /** All cells of the body. */
  readonly body: CellRange;
  /** Columns 1–22 as blocks of columns that stand side by side, each with its first cell: `A6`. */
  readonly blocks: readonly { readonly range: CellRange; readonly firstCell: string }[];
  readonly isBlank: (key: ColumnKey) => string;
  /** Whether the cell has something in it that is no error of Excel. */
  readonly isFilled: (key: ColumnKey) => string;
  /** Whether the cell holds this text. */
  readonly is: (key: ColumnKey, text: string) => string;
  /** Whether the cell holds a code of its column's list, bare or with its label. */
  readonly isOnList: (key: ColumnKey) => string;
  /** Whether the cell's text stands in another row of its column too. */
  readonly isRepeated: (key: ColumnKey) => string;
  /** Whether the age is a whole number from 10 to 19. */
  readonly isAged10To19: string;
  /** Whether the cell holds a date. */
  readonly isDate: (reference: string) => string;
  /** Whether the cell holds a whole number from 0. */
  readonly isCount: (reference: string) => string;
  /** Whether any of columns 1–22 has something in it. */
  readonly isStarted: string;
  /** Whether the row is one of totals, or repeats the headers. */
  readonly isNoCase: string;
  /** Whether nothing but stray characters stands in the row; undefined where that cannot be said in few words. */
  readonly isStray: string | undefined;
}

export function formulasFor(layout: ListLayout): Formulas {
  const row = firstRow(layout) + 1;
  const cell = (key: ColumnKey): string => `$${lettersOf(layout, indexOf(key))}${row}`;
  const whole = (key: ColumnKey): string => {
    const range = columnRange(layout, key);
    return range ? absolute(rangeAddress(range)) : cell(key);
  };
  const allCells = COLUMNS.filter(({ key }) => key !== "tracked")
    .map(({ key }) => cell(key))
    .join("&");
  const blocks = blocksOf(layout);
  return {
    cell,
    whole,
    body: { ...layout.table, top: firstRow(layout) },
    blocks: blocks.map((range) => ({ range, firstCell: cellAddress(range.top, range.left) })),
    band: (name) => absolute(positionAddress(layout.band[name])),
    isBlank: (key) => `IFERROR(LEN(TRIM(${cell(key)}))=0,FALSE)`,
    isFilled: (key) => `IFERROR(LEN(TRIM(${cell(key)}))>0,FALSE)`,
    is: (key, text) => `IFERROR(TRIM(${cell(key)})="${text}",FALSE)`,
    isOnList: (key) => onList(cell(key), listOf(columnOf(key))),
    isRepeated: (key) => repeated(cell(key), whole(key)),
    isAged10To19: aged10To19(cell("age")),
    isDate: (reference) =>
      `IF(ISNUMBER(${reference}),AND(INT(${reference})>=1,INT(${reference})<=2958465),FALSE)`,
    isCount: (reference) =>
      `IF(ISNUMBER(${reference}),AND(INT(${reference})=${reference},${reference}>=0),FALSE)`,
    isStarted: `IFERROR(LEN(TRIM(${allCells}))>0,TRUE)`,
    isStray: strayOnly(blocks),
    isNoCase: `ISNUMBER(1/(${rowsWithoutCase(layout, cell("caseNumber"))}))`,
  };
}

/** Columns 1–22 where they stand on the sheet, those side by side as one block of the body. */
function blocksOf(layout: ListLayout): CellRange[] {
  const columns = COLUMNS.flatMap(({ key, index }) =>
    key === "tracked" ? [] : (layout.columns[index] ?? []),
  );
  const blocks: CellRange[] = [];
  for (const column of columns.sort((a, b) => a - b)) {
    const last = blocks.at(-1);
    if (last?.right === column - 1) blocks[blocks.length - 1] = { ...last, right: column };
    else blocks.push({ top: firstRow(layout), bottom: layout.table.bottom, left: column, right: column });
  }
  return blocks;
}

/**
 * How much stands in cells, a single character that is no letter and no digit being nothing. The 0 stands in for an
 * empty text, which Excel finds everywhere and LibreOffice nowhere.
 */
export const contents = (cells: string): string =>
  `LEN(TRIM(${cells}))-ISERROR(FIND(UPPER(LEFT(TRIM(${cells})&"0")),"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"))`;

/**
 * Whether something stands in the row, and nothing but stray characters. undefined where the columns stand in so many
 * blocks that Excel may refuse the formula: a conditional format may have 255 characters.
 */
function strayOnly(blocks: readonly CellRange[]): string | undefined {
  const rows = blocks.map(
    ({ top, left, right }) => `$${columnLetters(left)}${top + 1}:$${columnLetters(right)}${top + 1}`,
  );
  const sum = (of: (cells: string) => string): string =>
    rows.map((cells) => `SUMPRODUCT(${of(cells)})`).join("+");
  const formula = `IFERROR(AND(${sum(contents)}=0,${sum((cells) => `LEN(TRIM(${cells}))`)}>0),FALSE)`;
  return formula.length < 255 ? formula : undefined;
}

/** How many reasons there are why rows are no cases (`not-a-case.ts`): 0 for a case, an error where a cell shows one. */
export function rowsWithoutCase(layout: ListLayout, caseNumbers: string): string {
  const column = layout.columns[indexOf("caseNumber")];
  if (column === undefined) return "0";
  const words = [
    [":", " "],
    ["-", " "],
    ["totals", "total"],
    ["subtotal", "total"],
  ].reduce((text, [from, to]) => `SUBSTITUTE(${text},"${from}","${to}")`, `LOWER(TRIM(${caseNumbers}))`);
  const header = absolute(cellAddress(layout.table.top, column));
  return `(TRIM(${caseNumbers})=TRIM(${header}))+ISNUMBER(FIND(" total "," "&${words}&" "))`;
}

/** `$A$6:$A$105` for "A6:A105". */
const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

function onList(cell: string, list: CodeList | undefined): string {
  if (!list) return "TRUE";
  const bare = `SUMPRODUCT(--(TRIM(${cell})=TRIM(${list.name})))>0`;
  if (!hasLabels(list)) return `IFERROR(${bare},FALSE)`;
  const hyphened = `SUBSTITUTE(SUBSTITUTE(TRIM(${cell})," – "," - ")," — "," - ")`;
  const labelled = `SUMPRODUCT(--(${hyphened}=TRIM(${list.name})&" - "&${labelsName(list)}))>0`;
  return `IFERROR(OR(${bare},${labelled}),FALSE)`;
}

/** 1/(a=b) is a number just where both are equal, and an error where either cell shows one. */
const repeated = (cell: string, whole: string): string =>
  `IFERROR(IF(LEN(TRIM(${cell}))>0,SUMPRODUCT(--ISNUMBER(1/(TRIM(${whole})=TRIM(${cell}))))>1,FALSE),FALSE)`;

/** The defined name of a list's labels on `Codes`. */
export const labelsName = (list: CodeList): string => list.name.replace(/Codes$/, "Labels");

/** Two characters, a 1 and a digit: ages are compared as text, so that "12" counts as 12 and "1e1" as nothing. */
const aged10To19 = (cell: string): string =>
  `IFERROR(${and(
    `LEN(TRIM(${cell}))=2`,
    `LEFT(TRIM(${cell}))="1"`,
    `ISNUMBER(FIND(MID(TRIM(${cell}),2,1),"0123456789"))`,
  )},FALSE)`;
