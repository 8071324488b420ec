import { ManualEdits } from "./manual-edits";

/** What a sheet has beside its cells; none of it is a step to undo. */
export abstract class SheetSettings extends ManualEdits {
  private readonly protectedSheets = new Set<string>();
  private readonly frozenPanes = new Map<string, { readonly rows: number; readonly columns: number }>();
  private readonly sizes = new Map<string, number>();

  isProtected(sheet: string): boolean {
    return this.protectedSheets.has(sheet);
  }

  setProtected(sheet: string, on: boolean): void {
    if (on) this.protectedSheets.add(sheet);
    else this.protectedSheets.delete(sheet);
  }

  setColumnWidth(sheet: string, left: number, right: number, points: number): void {
    for (let column = left; column <= right; column += 1) this.sizes.set(`${sheet} column ${column}`, points);
  }

  setRowHeight(sheet: string, top: number, bottom: number, points: number): void {
    for (let row = top; row <= bottom; row += 1) this.sizes.set(`${sheet} row ${row}`, points);
  }

  columnWidth(sheet: string, column: number): number | undefined {
    return this.sizes.get(`${sheet} column ${column}`);
  }

  freeze(sheet: string, rows: number, columns: number): void {
    this.frozenPanes.set(sheet, { rows, columns });
  }

  frozen(sheet: string): { readonly rows: number; readonly columns: number } {
    return this.frozenPanes.get(sheet) ?? { rows: 0, columns: 0 };
  }
}
