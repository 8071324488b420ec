import { address, isOneCell } from "./address";
import { intersection } from "./ranges";
import type { Book } from "./host-workbook";
import type { Plain } from "./excel-object";
import type { Faults } from "./faults";
import type { Area, CellValue, EditTrigger } from "./grid";
import type { EventEntry } from "./request-messages";
import { eventType, wholeWorkbook } from "./subscriptions";
import { valueType } from "./value-type";

/** The category of all events of Excel's objects. */
const messageCategory = 65_536;

/** Turns what happens in the grid into the events that add-ins have registered for. */
export class EventDispatcher {
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();
  private waiting: EventEntry[] = [];
  private batchesRunning = 0;
  private given = 0;

  constructor(
    private readonly book: Book,
    private readonly faults: Faults,
  ) {
    book.grid.listen({
      edited: (area, trigger, before) => {
        this.edited(area, trigger, before);
      },
      selected: (area) => {
        this.selected(area);
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

  private edited(area: Area, trigger: EditTrigger, before: CellValue | undefined): void {
    if (this.faults.noChangeEvents || this.faults.withoutChangeEvent.has(trigger)) return;
    const payload = {
      worksheetId: area.sheet,
      address: address(area),
      changeType: trigger === "rows" ? "Unknown" : "RangeEdited",
      source: "Local",
      triggerSource: trigger === "host" ? "ThisLocalAddin" : "Unknown",
      shiftDirection: "None",
      referenceId: `${area.sheet} ${address(area)}`,
      ...this.details(area, before),
    };
    this.onSheet(eventType.changed, area.sheet, payload);
    for (const table of this.book.grid.tables())
      if (intersection(table.area, area))
        this.send(eventType.tableChanged, [table.id, area.sheet, wholeWorkbook], {
          ...payload,
          tableId: table.id,
        });
  }

  /** Excel tells what was in a cell, and what is now, for single cells only (office-js 5347). */
  private details(area: Area, before: CellValue | undefined): Record<string, Plain> {
    if (!isOneCell(area)) return {};
    const after = this.book.grid.values(area)[0]?.[0] ?? "";
    const then = before === undefined ? {} : { valueBefore: before, valueTypeBefore: valueType(before) };
    return { ...then, valueAfter: after, valueTypeAfter: valueType(after) };
  }

  private selected(area: Area): void {
    const where = { worksheetId: area.sheet, address: address(area) };
    this.onSheet(eventType.selectionChanged, area.sheet, where);
    this.entry(eventType.workbookSelectionChanged, "", {});
    for (const table of this.book.grid.tables()) {
      const inside = intersection(table.area, area);
      this.send(eventType.tableSelectionChanged, [table.id], {
        tableId: table.id,
        worksheetId: area.sheet,
        isInsideTable: inside !== undefined,
        address: inside ? address(inside) : "",
      });
    }
    this.deliver();
  }

  private onSheet(type: number, sheet: string, payload: Plain): void {
    this.send(type, [sheet, wholeWorkbook], payload);
  }

  private send(type: number, targets: readonly string[], payload: Plain): void {
    for (const target of targets)
      if (this.book.subscriptions.has(type, target)) this.entry(type, target, payload);
    this.deliver();
  }

  private entry(messageType: number, targetId: string, payload: Plain): void {
    if (this.faults.noEvents) return;
    this.given += 1;
    const message = JSON.stringify(payload);
    this.waiting.push({
      id: this.given,
      messageCategory,
      messageType,
      targetId,
      message,
      isRemoteOverride: false,
    });
  }

  private deliver(): void {
    if (this.batchesRunning > 0 || this.waiting.length === 0) return;
    const entries = this.waiting;
    this.waiting = [];
    for (const listener of this.listeners) listener(entries);
  }
}
