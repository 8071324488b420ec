import { withRows } from "../grid/formulas/formula-references";
import type { CellValue, Grid, SheetRange, TableInfo } from "./grid";
import type { Quirks } from "./quirks";
import { intersection, rowCount } from "./ranges";
import { bodyOf } from "./table-ranges";

/** A formula, the row for which it is written, and the last row that the column had then. */
interface CalculatedColumn {
  readonly formula: string;
  readonly row: number;
  readonly bottom: number;
}

/**
 * Columns of tables that Excel takes for calculated: a formula that is put into the only row of a column, or into
 * one whose other cells are empty, fills the column, and later rows are given it where they bring nothing.
 */
export class CalculatedColumns {
  /** By the table's id and the column's number. */
  private readonly columns = new Map<string, CalculatedColumn>();
  /** How many rows each table had before the edit that is being told. */
  private readonly heights = new Map<string, number>();
  private isFilling = false;

  constructor(
    private readonly grid: Pick<Grid, "tables" | "formulas" | "values" | "write" | "listen">,
    private readonly quirks: Readonly<Quirks>,
  ) {
    grid.listen({ edited: (range) => this.edited(range) });
  }

  /** To be called where no edit tells of it. */
  tableChanged(id: string): void {
    const table = this.grid.tables().find((one) => one.id === id);
    if (table) this.heights.set(id, rowCount(bodyOf(table)));
  }

  /** Formulas in rows that are added fill their columns, whatever these held. */
  rowsAdded(id: string, added: SheetRange): void {
    const table = this.grid.tables().find((one) => one.id === id);
    if (!table || !this.quirks.fillsCalculatedColumns) return;
    for (let column = added.left; column <= added.right; column += 1)
      this.lastFormula({ ...added, left: column, right: column }, (formula, row) =>
        this.fill(table, column, formula, row),
      );
  }

  private edited(range: SheetRange): void {
    if (this.isFilling) return;
    for (const table of this.grid.tables()) {
      if (this.quirks.fillsCalculatedColumns && intersection(table.range, range)) {
        this.follow(table, range);
        this.fillNewRows(table);
      }
      this.heights.set(table.id, rowCount(bodyOf(table)));
    }
  }

  /** Makes a column calculated where the edit put a formula into all there was of it. */
  private follow(table: TableInfo, range: SheetRange): void {
    const body = bodyOf(table);
    const written = intersection(body, range);
    if (!written) return;
    const hadOneRow = (this.heights.get(table.id) ?? rowCount(body)) <= 1;
    for (let column = written.left; column <= written.right; column += 1) {
      const others = this.cells({ ...body, left: column, right: column }).filter(
        (_, i) => body.top + i < written.top || body.top + i > written.bottom,
      );
      if (hadOneRow || others.every((value) => value === ""))
        this.lastFormula({ ...written, left: column, right: column }, (formula, row) =>
          this.fill(table, column, formula, row),
        );
    }
  }

  private fillNewRows(table: TableInfo): void {
    const { left, right, bottom, sheet } = bodyOf(table);
    for (let column = left; column <= right; column += 1) {
      const known = this.columns.get(key(table, column));
      if (!known) continue;
      this.columns.set(key(table, column), { ...known, bottom });
      if (bottom <= known.bottom) continue;
      const added = { sheet, top: known.bottom + 1, left: column, bottom, right: column };
      this.write(
        added,
        this.cells(added).map((value, i) => (value === "" ? copied(known, added.top + i) : value)),
      );
    }
  }

  private fill(table: TableInfo, column: number, formula: string, row: number): void {
    const body = { ...bodyOf(table), left: column, right: column };
    const calculated = { formula, row, bottom: body.bottom };
    this.columns.set(key(table, column), calculated);
    this.write(
      body,
      this.cells(body).map((_, i) => copied(calculated, body.top + i)),
    );
  }

  private lastFormula(range: SheetRange, found: (formula: string, row: number) => void): void {
    const cells = this.cells(range);
    // A text in a cell that is formatted as text may begin like one.
    const values = this.grid.values(range).flat();
    const last = cells.map((cell, i) => isFormula(cell) && values[i] !== cell).lastIndexOf(true);
    if (last >= 0) found(String(cells[last]), range.top + last);
  }

  private cells(column: SheetRange): CellValue[] {
    return this.grid.formulas(column).flat();
  }

  private write(column: SheetRange, cells: readonly CellValue[]): void {
    // A grid may tell of this edit later, when it is not known any more whose it was: it is then to come to nothing.
    const held = this.cells(column);
    if (cells.every((value, i) => value === held[i])) return;
    this.isFilling = true;
    try {
      this.grid.write(
        column,
        cells.map((value) => [value]),
      );
    } finally {
      this.isFilling = false;
    }
  }
}

const key = ({ id, range }: TableInfo, column: number): string => `${id} ${column - range.left}`;

const isFormula = (value: CellValue): boolean => typeof value === "string" && value.startsWith("=");

/** The formula as it is in another row: what refers to rows from there moves along. */
const copied = ({ formula, row }: CalculatedColumn, to: number): string =>
  withRows(formula, (reference) =>
    reference.relative ? { top: reference.top + to - row, bottom: reference.bottom + to - row } : reference,
  );
