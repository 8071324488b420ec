import { excelError } from "./errors";
import type { ExcelObject } from "./excel-object";
import type { LiveRange } from "./live-range";

/** The ranges that add-ins hold until their batch ends, or beyond it, as in `context.trackedObjects`. */
export class TrackedObjects {
  private readonly tracked = new Map<string, ExcelObject>();
  private readonly ofBatch = new Set<ExcelObject>();
  private lastId = 0;

  addForBatch(object: ExcelObject): void {
    this.ofBatch.add(object);
  }

  /** Objects that nobody tracks are forgotten when their batch ends. */
  batchEnded(): void {
    this.ofBatch.clear();
  }

  add(object: ExcelObject): void {
    if (object.reference !== undefined) return;
    this.lastId += 1;
    object.reference = `reference${this.lastId}`;
    this.tracked.set(object.reference, object);
  }

  find(reference: string): ExcelObject {
    const found = this.tracked.get(reference);
    if (!found) throw excelError("InvalidReference");
    return found;
  }

  remove(reference: string): void {
    this.tracked.delete(reference);
  }

  removeAll(): void {
    this.tracked.clear();
  }

  get count(): number {
    return this.tracked.size;
  }

  liveRanges(): LiveRange[] {
    const objects = new Set([...this.tracked.values(), ...this.ofBatch]);
    return [...objects].flatMap((object) => object.liveRange ?? []);
  }
}
