import { intersection, mapCells } from "../../../tools/preview/host/ranges";
import type { Hyperlink, SheetRange } from "../../../tools/preview/host/grid";
import { over, withoutRange } from "./layers";
import { ManualEdits } from "./manual-edits";
import { withCells } from "./workbook-state";
import type { WorkbookState } from "./workbook-state";

/** What a sheet has beside its cells; little of it is a step to undo. */
export abstract class SheetSettings extends ManualEdits {
  private readonly protectedSheets = new Set<string>();
  private readonly frozenPanes = new Map<string, { readonly rows: number; readonly columns: number }>();
  private system: 1900 | 1904 = 1900;
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

  dateSystem(): 1900 | 1904 {
    return this.system;
  }

  /** Serial numbers count from 1904, as in workbooks that were begun on an old Mac. */
  use1904Dates(): void {
    this.system = 1904;
  }

  hyperlink(range: SheetRange): Hyperlink | undefined {
    return over(this.state.links, { ...range, bottom: range.top, right: range.left }).at(-1);
  }

  setHyperlink(range: SheetRange, hyperlink: Hyperlink | undefined): void {
    this.change((state) => {
      const others = withoutRange(state.links, range);
      return { ...state, links: hyperlink ? [...others, { range, value: hyperlink }] : others };
    });
  }

  mergedAreas(range: SheetRange): readonly SheetRange[] {
    return this.state.merges.flatMap((merge) => (intersection(merge.range, range) ? merge.range : []));
  }

  /** The cells that are no longer seen lose what they hold. */
  merge(range: SheetRange, byRow: boolean): void {
    const { top, bottom } = range;
    const areas = byRow
      ? Array.from({ length: bottom - top + 1 }, (_, i) => ({ ...range, top: top + i, bottom: top + i }))
      : [range];
    this.change((state) =>
      areas.reduce<WorkbookState>(
        (merged, area) =>
          withCells(
            merged,
            area,
            mapCells(area, (row, column) => (row === area.top && column === area.left ? null : "")),
          ),
        {
          ...state,
          merges: [
            ...state.merges.filter((merge) => !intersection(merge.range, range)),
            ...areas.map((area) => ({ range: area, value: "merged" as const })),
          ],
        },
      ),
    );
  }

  /** Merges the cells of an address. */
  mergeCells(address: string): void {
    this.merge(this.rangeAt(address), false);
  }
}
