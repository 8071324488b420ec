import type { ICellData, Nullable } from "@univerjs/core";
import { type Book, type Formula, rangeAt } from "../../formulas/compile";
import { errorNamed, Matrix, type Operand, type Scalar } from "../../formulas/values";
import type { SheetRange } from "../../host/grid";
import { boundingRect } from "../../host/ranges";
import { contentOf } from "../cell-data";
import type { Engine } from "../engine";
import type { Names } from "../names";
import type { Sheets } from "../sheets";

const DAY_MS = 86_400_000;
const UNIX_EPOCH = 25_569;

/** The workbook in Univer, as formulas read it. What is remembered is forgotten by `forget`. */
export class FormulaBook implements Book {
  private remembered = new Map<string, Operand>();
  private ranges = new Map<string, SheetRange | undefined>();
  private changes = 0;

  constructor(
    private readonly engine: Engine,
    private readonly names: Names,
    private readonly sheets: Sheets,
  ) {}

  /** Another number after each change: what was worked out before it may be wrong now. */
  get version(): number {
    return this.changes;
  }

  /** Cells, names or sheets have changed. */
  forget(): void {
    this.changes++;
    if (this.remembered.size > 0) this.remembered = new Map();
    if (this.ranges.size > 0) this.ranges = new Map();
  }

  sheetNamed(name: string): string | undefined {
    return this.sheets.idOf(name);
  }

  /** All cells that a formula reads where it is worked out for the cells of a range. */
  cellsRead({ references, names }: Formula, { sheet, top, left, bottom, right }: SheetRange): SheetRange[] {
    const last = { sheet, down: bottom - top, right: right - left };
    const referred = references.flatMap((reference) => {
      const first = rangeAt(reference, this, { sheet, down: 0, right: 0 });
      const end = rangeAt(reference, this, last);
      return first && end ? [boundingRect(first, end)] : [];
    });
    return [...referred, ...names.flatMap((name) => this.rangeNamed(name, sheet) ?? [])];
  }

  rangeNamed(name: string, sheet: string): SheetRange | undefined {
    const key = `${sheet} ${name.toLowerCase()}`;
    if (!this.ranges.has(key)) this.ranges.set(key, this.names.rangeOf(name, sheet));
    return this.ranges.get(key);
  }

  read(range: SheetRange): Matrix {
    const sheet = this.engine.sheet(range.sheet);
    const { bottom, right } = this.engine.clip(range.sheet, range);
    const rows = Math.max(bottom - range.top + 1, 1);
    const columns = Math.max(right - range.left + 1, 1);
    const cells: Scalar[] = [];
    for (let row = range.top; row < range.top + rows; row++)
      for (let column = range.left; column < range.left + columns; column++)
        cells.push(valueOf(sheet.getCellRaw(row, column)));
    return new Matrix(rows, columns, cells);
  }

  today(): number {
    const now = new Date();
    return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY_MS + UNIX_EPOCH;
  }

  remember(key: string, make: () => Operand): Operand {
    const known = this.remembered.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.remembered.set(key, made);
    return made;
  }
}

/** A formula that gives no words is not an empty cell. */
function valueOf(cell: Nullable<ICellData>): Scalar {
  if (!cell) return undefined;
  const content = contentOf(cell);
  if (typeof content !== "string") return content;
  if (content === "") return cell.f || cell.si ? "" : undefined;
  return content.startsWith("#") ? (errorNamed(content) ?? content) : content;
}
