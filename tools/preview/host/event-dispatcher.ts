import { address, isOneCell } from "./address";
import { intersection } from "./ranges";
import type { HostWorkbook } from "./host-workbook";
import type { Json } from "./excel-object";
import type { Faults } from "./faults";
import type { SheetRange, CellValue, EditTrigger } from "./grid";
import type { EventEntry } from "./request-messages";
import { eventType, wholeWorkbook } from "./subscriptions";
import { valueType } from "./value-type";

/** The category of all events of Excel's objects. */
const messageCategory = 65_536;

/** Turns what happens in the grid into the events that add-ins have registered for. */
export class EventDispatcher {
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();
  private pending: EventEntry[] = [];
  private batchesRunning = 0;
  private lastId = 0;

  constructor(
    private readonly workbook: HostWorkbook,
    private readonly faults: Faults,
  ) {
    workbook.grid.listen({
      edited: (range, trigger, before) => {
        this.edited(range, trigger, before);
      },
      selected: (range) => {
        this.selected(range);
      },
      calculated: (sheet) => {
        this.onSheet(eventType.calculated, sheet, { worksheetId: sheet, address: "" });
      },
      sheetAdded: (sheet) => {
        this.onSheet(eventType.added, sheet, { source: "Local", worksheetId: sheet });
      },
      sheetDeleted: (sheet) => {
        this.onSheet(eventType.deleted, sheet, { source: "Local", worksheetId: sheet });
      },
      sheetActivated: (sheet) => {
        this.onSheet(eventType.activated, sheet, { worksheetId: sheet });
      },
    });
  }

  listen(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** While a batch runs its events wait, as they reach an add-in after the answer. */
  batchBegins(): void {
    this.batchesRunning += 1;
  }

  batchAnswered(): void {
    this.batchesRunning -= 1;
    this.deliver();
  }

  private edited(range: SheetRange, trigger: EditTrigger, before: CellValue | undefined): void {
    if (this.faults.noChangeEvents || this.faults.withoutChangeEvent.has(trigger)) return;
    const payload = {
      worksheetId: range.sheet,
      address: address(range),
      changeType: trigger === "rows" ? "Unknown" : "RangeEdited",
      source: "Local",
      triggerSource: trigger === "host" ? "ThisLocalAddin" : "Unknown",
      shiftDirection: "None",
      referenceId: `${range.sheet} ${address(range)}`,
      ...this.details(range, before),
    };
    this.onSheet(eventType.changed, range.sheet, payload);
    for (const table of this.workbook.grid.tables())
      if (intersection(table.range, range))
        this.send(eventType.tableChanged, [table.id, range.sheet, wholeWorkbook], {
          ...payload,
          tableId: table.id,
        });
  }

  /** Excel tells what was in a cell, and what is now, for single cells only (OfficeDev/office-js#5347). */
  private details(range: SheetRange, before: CellValue | undefined): Record<string, Json> {
    if (!isOneCell(range)) return {};
    const after = this.workbook.grid.values(range)[0]?.[0] ?? "";
    const then = before === undefined ? {} : { valueBefore: before, valueTypeBefore: valueType(before) };
    return { ...then, valueAfter: after, valueTypeAfter: valueType(after) };
  }

  private selected(range: SheetRange): void {
    const where = { worksheetId: range.sheet, address: address(range) };
    this.onSheet(eventType.selectionChanged, range.sheet, where);
    this.enqueue(eventType.workbookSelectionChanged, "", {});
    for (const table of this.workbook.grid.tables()) {
      const inside = intersection(table.range, range);
      this.send(eventType.tableSelectionChanged, [table.id], {
        tableId: table.id,
        worksheetId: range.sheet,
        isInsideTable: inside !== undefined,
        address: inside ? address(inside) : "",
      });
    }
    this.deliver();
  }

  private onSheet(type: number, sheet: string, payload: Json): void {
    this.send(type, [sheet, wholeWorkbook], payload);
  }

  private send(type: number, targets: readonly string[], payload: Json): void {
    for (const target of targets)
      if (this.workbook.subscriptions.has(type, target)) this.enqueue(type, target, payload);
    this.deliver();
  }

  private enqueue(messageType: number, targetId: string, payload: Json): void {
    if (this.faults.noEvents) return;
    this.lastId += 1;
    const message = JSON.stringify(payload);
    this.pending.push({
      id: this.lastId,
      messageCategory,
      messageType,
      targetId,
      message,
      isRemoteOverride: false,
    });
  }

  private deliver(): void {
    if (this.batchesRunning > 0 || this.pending.length === 0) return;
    const entries = this.pending;
    this.pending = [];
    for (const listener of this.listeners) listener(entries);
  }
}
