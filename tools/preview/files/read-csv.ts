import { parse } from "papaparse";
import type { CellFormat, CellValue } from "../host/grid";
import { parseBritishDate } from "../grid/entries/parse-british-date";
import { readEntry } from "../grid/entries/read-entry";
import { decodeText } from "./decode-text";
import { sheetContent, type CellContent, type WorkbookContent } from "./workbook-content";

/** A number as people write it in a .csv; what begins with a needless zero is an identifier. */
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;
/** What can be nothing else: yes or no, thousands, per cent, pounds, a time of the day. */
const PLAIN =
  /^(?:true|false|-?£?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?£\d+(?:\.\d+)?|-?\d+(?:\.\d+)?%|(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)$/i;
/** More digits than a number of Excel's can hold. */
const MOST_DIGITS = 15;
const DATE: CellFormat = { numberFormat: "dd/mm/yyyy" };
const TEXT: CellFormat = { numberFormat: "@" };

const WITH_TIME: CellFormat = { numberFormat: "dd/mm/yyyy hh:mm" };

/** Days with the whole year; "3/4/05" is as likely a case number. */
function dateOf(text: string): number | undefined {
  const date = /\d{4}/.test(text) ? parseBritishDate(text, 0) : undefined;
  return date && date !== "none" && date.numberFormat === DATE.numberFormat ? date.serial : undefined;
}

/** A day with a time, as databases export what they keep as both. */
function momentOf(text: string): number | undefined {
  const [, day = "", ...time] =
    /^(.*\d)[T ]([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.0+)?)?$/.exec(text) ?? [];
  const [hours = 0, minutes = 0, seconds = 0] = time.map((part: string | undefined) => Number(part ?? 0));
  const date = dateOf(day);
  return date && date + (hours * 3_600 + minutes * 60 + seconds) / 86_400;
}

function contents(text: string): { value: CellValue; format?: CellFormat } {
  const date = dateOf(text);
  if (date !== undefined) return { value: date, format: DATE };
  const moment = momentOf(text);
  if (moment !== undefined) return { value: moment, format: WITH_TIME };
  if (PLAIN.test(text)) {
    const read = readEntry(text, undefined, 0);
    if (read.kind === "value") {
      const { value, numberFormat } = read;
      return { value, ...(numberFormat !== undefined && { format: { numberFormat } }) };
    }
  }
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

/**
 * Reads a .csv file: dates, day first or ISO, become dates, numbers numbers, TRUE and FALSE themselves; anything else
 * stays text, so that a case number is not lost. Empty lines are empty rows.
 */
export function readCsv(file: ArrayBuffer, fileName: string): WorkbookContent {
  const text = decodeText(file, fileName);
  // Excel takes such a first line as a word about the file, and not as a row of it.
  const [line = "", delimiter = ""] = /^sep=(.)(?:\r\n?|\n|$)/i.exec(text) ?? [];
  const { data: rows } = parse<string[]>(text.slice(line.length), { delimiter });
  const cells = rows.flatMap((row, down) =>
    row.flatMap((field, right): CellContent[] =>
      field === "" ? [] : [{ row: down, column: right, ...contents(field) }],
    ),
  );
  return { sheets: [sheetContent({ name: sheetNameOf(fileName), cells })], names: [], settings: {} };
}
