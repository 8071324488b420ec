import { columnIndex, columnLetters } from "../../../src/domain/spreadsheet/address";

const TEXT = /"(?:[^"]|"")*"/.source;
const SHEET = /'(?:[^']|'')*'!?/.source;
const STRUCTURED = /\[[^\]]*\]/.source;
const CELL = /\$?[A-Z]{1,3}\$?[1-9]\d{0,6}/.source;
const COLUMNS = /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}/.source;
const ROWS = /\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}/.source;
const REFERENCE = `(?<![\\w.$])(${CELL}|${COLUMNS}|${ROWS})(?![\\w(.!])`;
const PIECE = new RegExp(`${TEXT}|${SHEET}|${STRUCTURED}|${REFERENCE}`, "gi");
/** A column or a row of a reference, and whether it is fixed by "$". */
const LINE = /(\$?)(?:([A-Z]+)|(\d+))/gi;

const NOWHERE = "#REF!";

/** A formula as it is that many rows lower and columns further right: what is not fixed by "$" moves along. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PIECE, (whole, reference?: string) => {
    if (reference === undefined) return whole;
    const moved = reference.replace(LINE, (line, fixed: string, letters?: string, digits?: string) => {
      if (fixed) return line;
      const index = letters === undefined ? Number(digits) - 1 + rows : columnIndex(letters) + columns;
      if (index < 0) return NOWHERE;
      return letters === undefined ? String(index + 1) : columnLetters(index);
    });
    return moved.includes(NOWHERE) ? NOWHERE : moved;
  });
}
