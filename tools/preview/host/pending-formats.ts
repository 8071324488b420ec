import { address } from "./address";
import { intersection } from "./ranges";
import { excelError } from "./errors";
import type { SheetRange, Grid, ConditionalFormat, Validation } from "./grid";

/** A conditional format that an add-in is still putting together. */
export interface PendingConditionalFormat {
  readonly range: SheetRange;
  format: { -readonly [Part in keyof ConditionalFormat]: ConditionalFormat[Part] };
  /** The grid has it: from then on it cannot be changed. */
  isFlushed: boolean;
}

/**
 * Excel's interface builds validations and conditional formats property by property, the grid takes them
 * whole: what a batch builds waits here until the batch ends or something reads it.
 */
export class PendingFormats {
  /** The topmost first. */
  private conditionalFormats: PendingConditionalFormat[] = [];
  private readonly validations = new Map<string, { range: SheetRange; validation: Validation }>();

  constructor(private readonly grid: Grid) {}

  /** A new conditional format lies on top of the others. */
  addConditionalFormat(range: SheetRange): PendingConditionalFormat {
    const pending = { range, format: { formula: "" }, isFlushed: false };
    this.conditionalFormats.unshift(pending);
    return pending;
  }

  /** 0 is the top. Only the batch's own formats change places; they stay above those that were there before. */
  priority(pending: PendingConditionalFormat): number {
    return this.conditionalFormats.indexOf(pending);
  }

  setPriority(pending: PendingConditionalFormat, priority: number): void {
    this.conditionalFormats = this.conditionalFormats.filter((other) => other !== pending);
    this.conditionalFormats.splice(priority, 0, pending);
  }

  removeConditionalFormat(pending: PendingConditionalFormat): void {
    this.conditionalFormats = this.conditionalFormats.filter((other) => other !== pending);
  }

  validation(range: SheetRange): Validation | "mixed" | undefined {
    const waiting = this.validations.get(key(range));
    if (waiting) return waiting.validation;
    if ([...this.validations.values()].some((other) => intersection(other.range, range))) this.flush();
    return this.grid.validation(range);
  }

  setValidation(range: SheetRange, validation: Validation): void {
    const earlier = [...this.validations.values()].filter((other) => intersection(other.range, range));
    if (earlier.some((other) => key(other.range) !== key(range))) this.flush();
    this.validations.set(key(range), { range, validation });
  }

  /** A batch has failed: what it built stays, but for a conditional format that has no formula yet. */
  batchFailed(): void {
    this.conditionalFormats = this.conditionalFormats.filter(({ format }) => format.formula !== "");
    this.flush();
  }

  /** Gives everything to the grid, so that what was added last lies on top there too. */
  flush(): void {
    const validations = [...this.validations.values()];
    const conditionalFormats = [...this.conditionalFormats].reverse();
    this.validations.clear();
    this.conditionalFormats = [];
    for (const { range, validation } of validations) this.grid.setValidation(range, validation);
    for (const pending of conditionalFormats) {
      if (pending.format.formula === "") throw excelError("InvalidArgument", "ConditionalFormatRule.formula");
      this.grid.addConditionalFormat(pending.range, pending.format);
      pending.isFlushed = true;
    }
  }
}

function key(range: SheetRange): string {
  return `${range.sheet}!${address(range)}`;
}
