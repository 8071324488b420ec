import { parse } from "papaparse";
import type { CellFormat, CellValue } from "../host/grid";
import { decodeText } from "./decode-text";
import { serialOfDate } from "./serial-dates";
import { sheetContent, type CellContent, type WorkbookContent } from "./workbook-content";

/** A number as people write it in a .csv; what begins with a needless zero is an identifier. */
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;
/** More digits than a number of Excel's can hold. */
const MOST_DIGITS = 15;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const DATE: CellFormat = { numberFormat: "dd/mm/yyyy" };
const TEXT: CellFormat = { numberFormat: "@" };

function dateOf(text: string): number | undefined {
  const [, year, month, day] = ISO_DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().startsWith(text) ? serialOfDate(date) : undefined;
}

function contents(text: string): { value: CellValue; format?: CellFormat } {
  const date = dateOf(text);
  if (date !== undefined) return { value: date, format: DATE };
  if (!/\d/.test(text)) return { value: text };
  const isNumber = NUMBER.test(text) && text.replace(/\D/g, "").length <= MOST_DIGITS;
  return isNumber ? { value: Number(text) } : { value: text, format: TEXT };
}

/** A sheet's name from a file's: without its ending, and without what Excel forbids in it. */
export const sheetNameOf = (fileName: string): string =>
  fileName
    .replace(/\.[^.]*$/, "")
    .replace(/[:\\/?*[\]]/g, " ")
    .slice(0, 31)
    .trim() || "Sheet1";

/** Reads a .csv file: ISO dates become dates, numbers numbers, anything else stays text; empty lines are empty rows. */
export function readCsv(file: ArrayBuffer, fileName: string): WorkbookContent {
  const { data: rows } = parse<string[]>(decodeText(file, fileName));
  const cells = rows.flatMap((row, down) =>
    row.flatMap((field, right): CellContent[] =>
      field === "" ? [] : [{ row: down, column: right, ...contents(field) }],
    ),
  );
  return { sheets: [sheetContent({ name: sheetNameOf(fileName), cells })], names: [], settings: {} };
}
