import type { IRange } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { ScrollToRangeOperation, SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { SheetRange } from "../host/grid";
import type { Engine } from "./engine";
import type { Events } from "./events";
import { sheetRange } from "../host/ranges";
import { toCellRange, toUniverRange } from "./univer-ranges";
import type { Sheets } from "./sheets";

/** Which cells are selected. */
export class Selection {
  constructor(
    private readonly engine: Engine,
    private readonly sheets: Sheets,
    private readonly events: Events,
  ) {}

  current(): SheetRange {
    const selected = this.engine.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const range = selected ? toCellRange(selected) : { top: 0, left: 0, bottom: 0, right: 0 };
    return sheetRange(this.sheets.active(), range);
  }

  /** Selects cells, and brings them into sight. */
  select(range: SheetRange): void {
    this.mark(range);
    const visible = toUniverRange(this.engine.clip(range.sheet, range));
    this.engine.execute([{ id: ScrollToRangeOperation.id, params: { range: visible } }]);
  }

  /** How many rows are seen below the frozen ones; at least one. */
  rowsInSight(): number {
    const range = this.inSight();
    return range ? Math.max(1, range.endRow - range.startRow) : 1;
  }

  /** Whether a cell beyond the frozen ones is drawn. */
  isInSight({ top, left }: SheetRange): boolean {
    const range = this.inSight();
    return (
      range !== undefined &&
      top >= range.startRow &&
      top <= range.endRow &&
      left >= range.startColumn &&
      left <= range.endColumn
    );
  }

  private inSight(): IRange | undefined {
    const { injector, unit } = this.engine;
    const render = injector.get(IRenderManagerService).getRenderUnitById(unit);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    return skeleton?.visibleRangeByViewportKey(SHEET_VIEWPORT_KEY.VIEW_MAIN) ?? undefined;
  }

  /** Selects cells where the sheet stands. */
  mark(range: SheetRange): void {
    this.sheets.activate(range.sheet);
    const univerRange = toUniverRange(this.engine.clip(range.sheet, range));
    const { startRow, startColumn } = univerRange;
    const primary = {
      actualRow: startRow,
      actualColumn: startColumn,
      isMerged: false,
      isMergedMainCell: false,
      startRow,
      startColumn,
      endRow: startRow,
      endColumn: startColumn,
    };
    const selections = [{ range: univerRange, primary, style: null }];
    this.engine.execute([
      { id: SetSelectionsOperation.id, params: { ...this.engine.sheetIds(range.sheet), selections } },
    ]);
    // Univer tells of what people select only.
    this.events.moved(sheetRange(range.sheet, toCellRange(univerRange)));
  }
}
