import { afterDeletion, afterInsertion } from "./ranges";
import { excelError } from "./errors";
import type { Area } from "./grid";

/**
 * Where a range is. As in Excel, a range the add-in holds moves with its cells when the add-in itself
 * inserts or deletes rows, and is no longer valid once they are gone.
 */
export class Place {
  private now: Area | undefined;

  constructor(area: Area) {
    this.now = area;
  }

  get area(): Area {
    if (this.now === undefined) throw excelError("InvalidReference");
    return this.now;
  }

  rowsInserted(sheet: string, before: number, count: number): void {
    if (this.now?.sheet === sheet) this.now = afterInsertion(this.now, before, count);
  }

  rowsDeleted(sheet: string, from: number, count: number): void {
    if (this.now?.sheet === sheet) this.now = afterDeletion(this.now, from, count);
  }
}
