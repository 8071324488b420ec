import { columnIndex, columnLetters } from "../../../src/domain/spreadsheet/address";

const TEXT = /"(?:[^"]|"")*"/.source;
const SHEET = /'(?:[^']|'')*'!?/.source;
const STRUCTURED = /\[[^\]]*\]/.source;
const CELL = /(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w(.!])/.source;
const PIECE = new RegExp(`${TEXT}|${SHEET}|${STRUCTURED}|${CELL}`, "gi");

/** A formula as it is that many rows lower and columns further right: what is not fixed by "$" moves along. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(
    PIECE,
    (whole, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined) return whole;
      const column = columnIndex(letters) + (fixedColumn ? 0 : columns);
      const row = Number(digits) + (fixedRow ? 0 : rows);
      if (column < 0 || row < 1) return "#REF!";
      return `${fixedColumn ?? ""}${columnLetters(column)}${fixedRow ?? ""}${row}`;
    },
  );
}
