import { parseRange } from "../../../src/domain/spreadsheet/address";
import type { CellFormat, CellValue, Hyperlink } from "../host/grid";
import { movedFormula } from "./moved-formula";
import { isDayFormat } from "./read-styles";
import { serialOfDate } from "./serial-dates";
import type { CellContent } from "./workbook-content";
import type { XmlElement } from "./xml";

/** Days from the first day of 1900, as Excel counts, to that of 1904. */
const DAYS_TO_1904 = 1_462;

/** What the cells of a workbook's sheets refer to. */
export interface SharedParts {
  readonly texts: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly countsFrom1904: boolean;
  /** Whether the file wants to be worked out when it is opened: a result of 0 in it is mostly none. */
  readonly isToBeCalculated: boolean;
}

/** What cells have besides, by their row and column, counted from 0: "5 2". */
export interface Besides {
  readonly notes: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<string, Hyperlink>;
}

/** Every cell of a sheet that has contents, a format of its own or a note. */
export function readCells(sheet: XmlElement, shared: SharedParts, { notes, links }: Besides): CellContent[] {
  const left = new Map(notes);
  const cells: CellContent[] = [];
  const formulas = formulaReader();
  let row = -1;
  for (const line of sheet.all("sheetData", "row")) {
    row = (line.number("r") ?? row + 2) - 1;
    let column = -1;
    for (const cell of line.all("c")) {
      const at = parseRange(cell.attribute("r") ?? "");
      column = at?.left ?? column + 1;
      const format = shared.formats[cell.number("s") ?? -1] ?? {};
      const read = valueOf(cell, format, shared);
      const value = read === 0 && shared.isToBeCalculated && cell.child("f") ? "" : read;
      const f = cell.child("f");
      const written = formulas(f, row, column);
      const leadsOutside = written !== undefined && value !== "" && refersToAnotherWorkbook(written);
      const formula = leadsOutside ? undefined : written;
      const place = `${row} ${column}`;
      const note = left.get(place);
      left.delete(place);
      const link = links.get(place);
      const hasFormat = Object.keys(format).length > 0;
      if (value === "" && !formula && !hasFormat && !note && !link) continue;
      cells.push({
        row,
        column,
        value,
        ...(formula && { formula }),
        ...(formula && f?.attribute("t") === "array" && { isArray: true }),
        ...(hasFormat && { format }),
        ...(note && { note }),
        ...(link && { link }),
      });
    }
  }
  for (const [place, note] of left) {
    const [noteRow = 0, noteColumn = 0] = place.split(" ").map(Number);
    cells.push({ row: noteRow, column: noteColumn, value: "", note });
  }
  return cells;
}

function valueOf(cell: XmlElement, format: CellFormat, { texts, countsFrom1904 }: SharedParts): CellValue {
  const written = cell.child("v")?.text;
  switch (cell.attribute("t")) {
    case "s":
      return written?.trim() ? (texts[Number(written)] ?? "") : "";
    case "inlineStr":
      return textOf(cell.child("is"));
    case "str":
    case "e":
      return plainText(written ?? "");
    case "b":
      return written === undefined ? "" : ["1", "true"].includes(written.trim());
    case "d":
      return momentOf(written?.trim() ?? "");
    default: {
      if (written === undefined || written.trim() === "") return "";
      const number = Number(written);
      if (Number.isNaN(number)) return written;
      return countsFrom1904 && isDayFormat(format.numberFormat ?? "") ? number + DAYS_TO_1904 : number;
    }
  }
}

/** A day, a time of day or both in ISO 8601, as Excel's number; what is none of them stays a text. */
function momentOf(written: string): CellValue {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?Z?$/.exec(written) ?? [];
  const date = new Date(`${day ?? "1899-12-30"}T${time ?? "00:00"}Z`);
  return (day ?? time) === undefined || Number.isNaN(date.getTime()) ? written : serialOfDate(date);
}

/** The words of a cell, a shared text or a note: of all its runs, without the reading aids of East Asian scripts. */
export const textOf = (element: XmlElement | undefined): string =>
  plainText(
    (element?.children ?? [])
      .map((child) =>
        child.name === "t" ? child.text : child.name === "r" ? (child.child("t")?.text ?? "") : "",
      )
      .join(""),
  );

/** Excel writes characters that XML cannot hold as "_x000D_". */
export const plainText = (text: string): string =>
  text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, "\n");

/** Whether a formula names cells of another workbook, "[2]Cases!A1": what these hold is known from its result alone. */
export const refersToAnotherWorkbook = (formula: string): boolean =>
  /'(?:[^']|'')*\[[^\][']+\](?:[^']|'')*'!|\[[^\][']+\][^\s()'"!,;+*/&<>=^-]*!/.test(
    formula.replace(/"[^"]*"/g, '""'),
  );

/** Whether a formula's results stand in several cells. */
export const fillsSeveral = (f: XmlElement): boolean => {
  const [first, last = first] = f.attribute("ref")?.split(":") ?? [];
  return f.attribute("t") === "array" && first !== last;
};

/**
 * Reads formulas, one after another: those that are shared are written out once, and move along. Of one that fills
 * several cells only the results are read: here it would not find its own cells empty.
 */
function formulaReader(): (f: XmlElement | undefined, row: number, column: number) => string | undefined {
  const written = new Map<string, { formula: string; row: number; column: number }>();
  return (f, row, column) => {
    const type = f?.attribute("t");
    if (!f || type === "dataTable" || fillsSeveral(f)) return undefined;
    const shared = type === "shared" ? f.attribute("si") : undefined;
    if (f.text === "") {
      const first = written.get(shared ?? "");
      return first && `=${movedFormula(first.formula, row - first.row, column - first.column)}`;
    }
    // A name of the workbook itself is written so where Excel was to look for it there alone.
    const formula = f.text.replace(/"(?:[^"]|"")*"|\[0\]!/g, (piece) => (piece === "[0]!" ? "" : piece));
    if (shared !== undefined) written.set(shared, { formula, row, column });
    return `=${formula}`;
  };
}
