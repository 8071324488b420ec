import { address } from "./address";
import { intersection } from "./ranges";
import { excelError } from "./errors";
import type { Area, Grid, Highlight, Validation } from "./grid";

/** A conditional format that an add-in is still putting together. */
export interface HighlightDraft {
  readonly area: Area;
  look: { -readonly [Part in keyof Highlight]: Highlight[Part] };
  /** Given to the grid: from then on it cannot be changed. */
  given: boolean;
}

/**
 * Excel's interface builds validations and conditional formats property by property, the grid takes them
 * whole: what a batch puts together waits here until the batch ends or something looks at it.
 */
export class PendingFormats {
  /** The topmost first. */
  private highlights: HighlightDraft[] = [];
  private readonly validations = new Map<string, { area: Area; validation: Validation }>();

  constructor(private readonly grid: Grid) {}

  /** A new conditional format lies on top of the others. */
  addHighlight(area: Area): HighlightDraft {
    const draft = { area, look: { formula: "" }, given: false };
    this.highlights.unshift(draft);
    return draft;
  }

  /** 0 is the top. Only the batch's own formats change places; they stay above those that were there before. */
  priority(draft: HighlightDraft): number {
    return this.highlights.indexOf(draft);
  }

  setPriority(draft: HighlightDraft, priority: number): void {
    this.highlights = this.highlights.filter((other) => other !== draft);
    this.highlights.splice(priority, 0, draft);
  }

  dropHighlight(draft: HighlightDraft): void {
    this.highlights = this.highlights.filter((other) => other !== draft);
  }

  validation(area: Area): Validation | "mixed" | undefined {
    const waiting = this.validations.get(key(area));
    if (waiting) return waiting.validation;
    if ([...this.validations.values()].some((other) => intersection(other.area, area))) this.flush();
    return this.grid.validation(area);
  }

  setValidation(area: Area, validation: Validation): void {
    const earlier = [...this.validations.values()].filter((other) => intersection(other.area, area));
    if (earlier.some((other) => key(other.area) !== key(area))) this.flush();
    this.validations.set(key(area), { area, validation });
  }

  /** Gives everything to the grid, so that what was added last lies on top there too. */
  flush(): void {
    const validations = [...this.validations.values()];
    const highlights = [...this.highlights].reverse();
    this.validations.clear();
    this.highlights = [];
    for (const { area, validation } of validations) this.grid.setValidation(area, validation);
    for (const draft of highlights) {
      if (draft.look.formula === "") throw excelError("InvalidArgument", "ConditionalFormatRule.formula");
      this.grid.addHighlight(draft.area, draft.look);
      draft.given = true;
    }
  }
}

function key(area: Area): string {
  return `${area.sheet}!${address(area)}`;
}
