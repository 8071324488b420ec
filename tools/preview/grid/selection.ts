import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { ScrollToRangeOperation } from "@univerjs/sheets-ui";
import type { Area } from "../host/grid";
import type { Engine } from "./engine";
import { onSheet, toBlock, toRange } from "./ranges";
import type { Sheets } from "./sheets";

/** Which cells are selected. */
export class Selection {
  constructor(
    private readonly engine: Engine,
    private readonly sheets: Sheets,
  ) {}

  current(): Area {
    const selected = this.engine.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const range = selected ? toBlock(selected) : { top: 0, left: 0, bottom: 0, right: 0 };
    return onSheet(this.sheets.active(), range);
  }

  select(area: Area): void {
    this.sheets.activate(area.sheet);
    const range = toRange(this.engine.within(area.sheet, area));
    const { startRow, startColumn } = range;
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
    const selections = [{ range, primary, style: null }];
    this.engine.execute([
      { id: SetSelectionsOperation.id, params: { ...this.engine.at(area.sheet), selections } },
      { id: ScrollToRangeOperation.id, params: { range } },
    ]);
  }
}
