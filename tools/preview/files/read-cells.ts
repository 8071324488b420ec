import { parseRange } from "../../../src/domain/spreadsheet/address";
import type { CellFormat, CellValue, Hyperlink } from "../host/grid";
import { movedFormula } from "./moved-formula";
import { isDateFormat } from "./read-styles";
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
      const value = valueOf(cell, format, shared);
      const formula = formulas(cell.child("f"), row, column);
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
      return countsFrom1904 && isDateFormat(format.numberFormat ?? "") ? number + DAYS_TO_1904 : number;
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

/** Reads formulas, one after another: those that are shared are written out once, and move along. */
function formulaReader(): (f: XmlElement | undefined, row: number, column: number) => string | undefined {
  const written = new Map<string, { formula: string; row: number; column: number }>();
  return (f, row, column) => {
    const type = f?.attribute("t");
    if (!f || type === "dataTable") return undefined;
    const shared = type === "shared" ? f.attribute("si") : undefined;
    if (f.text === "") {
      const first = written.get(shared ?? "");
      return first && `=${movedFormula(first.formula, row - first.row, column - first.column)}`;
    }
    if (shared !== undefined) written.set(shared, { formula: f.text, row, column });
    return `=${f.text}`;
  };
}
