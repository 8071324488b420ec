import { columnLetters, rangeAddress } from "../../../src/domain/spreadsheet/address";
import { COLUMNS } from "../../../src/domain/case-list/columns";
import { formulasFor } from "../../../src/domain/case-list/grid/formulas";
import { STANDARD_LAYOUT } from "../../../src/domain/case-list/list-layout";
import type { CaseRule, ListRule } from "../../../src/domain/case-list/rule";

/** What the formulas are, piece by piece; whether they mean what TypeScript means, LibreOffice judges elsewhere. */
export const marksOf = (rule: CaseRule | ListRule): ReadonlyMap<string, string> =>
  new Map(
    rule
      .native?.(formulasFor(STANDARD_LAYOUT))
      .map(
        ({ target, style, formula }) =>
          [`${typeof target === "string" ? target : rangeAddress(target)} ${style}`, formula] as const,
      ),
  );

const ALL_CELLS = COLUMNS.filter(({ key }) => key !== "tracked")
  .map(({ index }) => `$${columnLetters(index)}6`)
  .join("&");
export const STARTED = `IFERROR(LEN(TRIM(${ALL_CELLS}))>0,TRUE)`;
export const blank = (cell: string): string => `IFERROR(LEN(TRIM(${cell}))=0,FALSE)`;
export const filled = (cell: string): string => `IFERROR(LEN(TRIM(${cell}))>0,FALSE)`;
export const date = (cell: string): string =>
  `IF(ISNUMBER(${cell}),AND(INT(${cell})>=1,INT(${cell})<=2958465),FALSE)`;
export const onList = (cell: string, list: string): string =>
  `IFERROR(SUMPRODUCT(--(TRIM(${cell})=TRIM(${list})))>0,FALSE)`;
export const count = (cell: string): string =>
  `IF(ISNUMBER(${cell}),AND(INT(${cell})=${cell},${cell}>=0),FALSE)`;
export const AGED_10_TO_19 =
  'IFERROR(AND(LEN(TRIM($F6))=2,LEFT(TRIM($F6))="1",ISNUMBER(FIND(MID(TRIM($F6),2,1),"0123456789"))),FALSE)';
