import { rangeAddress, positionAddress } from "../../spreadsheet/address";
import { type CodeList, hasLabels } from "../codes";
import { COLUMNS, type ColumnKey, columnOf, indexOf, listOf } from "../columns";
import { type BandName, columnRange, firstRow, lettersOf, type ListLayout } from "../list-layout";

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
  readonly isBlank: (key: ColumnKey) => string;
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
}

export const and = (...parts: readonly string[]): string => `AND(${parts.join(",")})`;
export const or = (...parts: readonly string[]): string => `OR(${parts.join(",")})`;
export const not = (part: string): string => `NOT(${part})`;

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
  return {
    cell,
    whole,
    band: (name) => absolute(positionAddress(layout.band[name])),
    isBlank: (key) => `IFERROR(LEN(TRIM(${cell(key)}))=0,FALSE)`,
    is: (key, text) => `IFERROR(TRIM(${cell(key)})="${text}",FALSE)`,
    isOnList: (key) => onList(cell(key), listOf(columnOf(key))),
    isRepeated: (key) => repeated(cell(key), whole(key)),
    isAged10To19: aged10To19(cell("age")),
    isDate: (reference) =>
      `IF(ISNUMBER(${reference}),AND(INT(${reference})>=1,INT(${reference})<=2958465),FALSE)`,
    isCount: (reference) =>
      `IF(ISNUMBER(${reference}),AND(INT(${reference})=${reference},${reference}>=0),FALSE)`,
    isStarted: `IFERROR(LEN(TRIM(${allCells}))>0,TRUE)`,
  };
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
