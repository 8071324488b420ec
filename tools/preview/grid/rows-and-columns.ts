import { Direction, RANGE_TYPE } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetFrozenMutation,
  SetFrozenMutationFactory,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightCommand,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import type { SheetRange } from "../host/grid";
import { intersection, sheetRange } from "../host/ranges";
import type { Engine } from "./engine";
import { toCellRange } from "./univer-ranges";
import { toPixels, toPoints } from "./workbook-snapshot";

/** Rows and columns: inserted, deleted, hidden, their sizes, and what is frozen. */
export class RowsAndColumns {
  constructor(private readonly engine: Engine) {}

  insertRows(sheet: string, before: number, count: number): void {
    this.engine.command(InsertRowByRangeCommand.id, {
      ...this.engine.sheetIds(sheet),
      direction: Direction.UP,
      range: this.rows(sheet, before, count),
    });
  }

  insertColumns(sheet: string, before: number, count: number): void {
    this.engine.command(InsertColByRangeCommand.id, {
      ...this.engine.sheetIds(sheet),
      direction: Direction.LEFT,
      range: this.columns(sheet, before, count),
    });
  }

  deleteColumns(sheet: string, from: number, count: number): void {
    const range = this.columns(sheet, from, count);
    this.engine.command(RemoveColByRangeCommand.id, { ...this.engine.sheetIds(sheet), range });
  }

  deleteRows(sheet: string, from: number, count: number): void {
    const range = this.rows(sheet, from, count);
    this.engine.command(RemoveRowByRangeCommand.id, { ...this.engine.sheetIds(sheet), range });
  }

  rowHidden(sheet: string, row: number): boolean {
    return !this.engine.sheet(sheet).getRowVisible(row);
  }

  setRowHidden(sheet: string, top: number, bottom: number, hidden: boolean): void {
    const params = { ...this.engine.sheetIds(sheet), ranges: [this.rows(sheet, top, bottom - top + 1)] };
    const hiding = [{ id: SetRowHiddenMutation.id, params }];
    const showing = [{ id: SetRowVisibleMutation.id, params }];
    this.engine.run(hidden ? { redos: hiding, undos: showing } : { redos: showing, undos: hiding });
  }

  mergedAreas(range: SheetRange): SheetRange[] {
    return this.engine
      .sheet(range.sheet)
      .getMergeData()
      .map((merge) => sheetRange(range.sheet, toCellRange(merge)))
      .filter((merge) => intersection(merge, range) !== undefined);
  }

  columnHidden(sheet: string, column: number): boolean {
    return !this.engine.sheet(sheet).getColVisible(column);
  }

  columnWidth(sheet: string, column: number): number {
    return toPoints(this.engine.sheet(sheet).getColumnWidth(column));
  }

  setColumnWidth(sheet: string, left: number, right: number, points: number): void {
    const { rowCount } = this.engine.sheet(sheet).getConfig();
    const params = {
      ...this.engine.sheetIds(sheet),
      ranges: [{ startRow: 0, endRow: rowCount - 1, startColumn: left, endColumn: right }],
      colWidth: toPixels(points),
    };
    const before = SetWorksheetColWidthMutationFactory(params, this.engine.sheet(sheet));
    this.engine.run({
      redos: [{ id: SetWorksheetColWidthMutation.id, params }],
      undos: [{ id: SetWorksheetColWidthMutation.id, params: before }],
    });
  }

  setRowHeight(sheet: string, top: number, bottom: number, points: number): void {
    const { columnCount } = this.engine.sheet(sheet).getConfig();
    const ranges = [{ startRow: top, endRow: bottom, startColumn: 0, endColumn: columnCount - 1 }];
    const params = { ...this.engine.sheetIds(sheet), ranges, rowHeight: toPixels(points) };
    const fixed = { ...this.engine.sheetIds(sheet), ranges, autoHeightInfo: 0 };
    const before = SetWorksheetRowHeightMutationFactory(params, this.engine.sheet(sheet));
    this.engine.run({
      redos: [
        { id: SetWorksheetRowHeightMutation.id, params },
        { id: SetWorksheetRowIsAutoHeightMutation.id, params: fixed },
      ],
      undos: [{ id: SetWorksheetRowHeightMutation.id, params: before }],
    });
  }

  fitRows(sheet: string, top: number, bottom: number): void {
    this.engine.command(SetWorksheetRowIsAutoHeightCommand.id, {
      ...this.engine.sheetIds(sheet),
      ranges: [this.rows(sheet, top, bottom - top + 1)],
    });
  }

  freeze(sheet: string, rows: number, columns: number): void {
    const params = {
      ...this.engine.sheetIds(sheet),
      startRow: rows || -1,
      startColumn: columns || -1,
      ySplit: rows,
      xSplit: columns,
    };
    const before = SetFrozenMutationFactory(this.engine.injector, params);
    this.engine.run({
      redos: [{ id: SetFrozenMutation.id, params }],
      undos: [{ id: SetFrozenMutation.id, params: before }],
    });
  }

  private rows(sheet: string, from: number, count: number) {
    const { columnCount } = this.engine.sheet(sheet).getConfig();
    return {
      startRow: from,
      endRow: from + count - 1,
      startColumn: 0,
      endColumn: columnCount - 1,
      rangeType: RANGE_TYPE.ROW,
    };
  }

  private columns(sheet: string, from: number, count: number) {
    const { rowCount } = this.engine.sheet(sheet).getConfig();
    return {
      startRow: 0,
      endRow: rowCount - 1,
      startColumn: from,
      endColumn: from + count - 1,
      rangeType: RANGE_TYPE.COLUMN,
    };
  }
}
