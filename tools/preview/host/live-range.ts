import { afterDeletion, afterInsertion } from "./ranges";
import { excelError } from "./errors";
import type { SheetRange } from "./grid";

/**
 * Where a range is. As in Excel, a range the add-in holds moves with its cells when the add-in itself
 * inserts or deletes rows, and is no longer valid once they are gone.
 */
export class LiveRange {
  private current: SheetRange | undefined;

  constructor(range: SheetRange) {
    this.current = range;
  }

  get range(): SheetRange {
    if (this.current === undefined) throw excelError("InvalidReference");
    return this.current;
  }

  rowsInserted(sheet: string, before: number, count: number): void {
    if (this.current?.sheet === sheet) this.current = afterInsertion(this.current, before, count);
  }

  columnsInserted(sheet: string, before: number, count: number): void {
    if (this.current?.sheet !== sheet) return;
    const { left, right } = this.current;
    this.current = {
      ...this.current,
      left: left >= before ? left + count : left,
      right: right >= before ? right + count : right,
    };
  }

  columnsDeleted(sheet: string, from: number, count: number): void {
    if (this.current?.sheet !== sheet) return;
    const { left, right } = this.current;
    const after = afterDeletion({ ...this.current, top: left, bottom: right }, from, count);
    this.current = after && { ...this.current, left: after.top, right: after.bottom };
  }

  /** Cells were put in, in these columns only: what stands in others stays. */
  cellsInserted({ sheet, top, left, bottom, right }: SheetRange): void {
    if (this.current?.sheet === sheet && this.current.left >= left && this.current.right <= right)
      this.current = afterInsertion(this.current, top, bottom - top + 1);
  }

  cellsDeleted({ sheet, top, left, bottom, right }: SheetRange): void {
    if (this.current?.sheet === sheet && this.current.left >= left && this.current.right <= right)
      this.current = afterDeletion(this.current, top, bottom - top + 1);
  }

  rowsDeleted(sheet: string, from: number, count: number): void {
    if (this.current?.sheet === sheet) this.current = afterDeletion(this.current, from, count);
  }
}
