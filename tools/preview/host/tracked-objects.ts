import { excelError } from "./errors";
import type { ExcelObject } from "./excel-object";
import type { Place } from "./live-range";

/** The ranges that add-ins hold: until their batch ends, or until they let go of those they keep. */
export class References {
  private readonly kept = new Map<string, ExcelObject>();
  private readonly passing = new Set<ExcelObject>();
  private given = 0;

  watch(object: ExcelObject): void {
    this.passing.add(object);
  }

  /** The objects of a batch that nobody keeps are forgotten when it ends. */
  batchEnded(): void {
    this.passing.clear();
  }

  keep(object: ExcelObject): void {
    if (object.reference !== undefined) return;
    this.given += 1;
    object.reference = `reference${this.given}`;
    this.kept.set(object.reference, object);
  }

  find(reference: string): ExcelObject {
    const found = this.kept.get(reference);
    if (!found) throw excelError("InvalidReference");
    return found;
  }

  release(reference: string): void {
    this.kept.delete(reference);
  }

  releaseAll(): void {
    this.kept.clear();
  }

  get count(): number {
    return this.kept.size;
  }

  places(): Place[] {
    const objects = new Set([...this.kept.values(), ...this.passing]);
    return [...objects].flatMap((object) => object.place ?? []);
  }
}
