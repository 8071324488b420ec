import { IRenderManagerService } from "@univerjs/engine-render";
import { first } from "rxjs";
import type { Engine } from "./engine";

/** Longest time, in milliseconds, for which a change is drawn no further. */
const AT_MOST = 450;
/** From the answer to the add-in to what its pane makes of it, in milliseconds. */
const FOR_THE_PANE = 60;

/**
 * Grid and pane share one thread here, where Excel has its own. After an edit, drawing what the formulas make
 * of it gives way to the add-in's reading, or each step of that would wait for a frame.
 */
export class Drawing {
  private held: ReturnType<typeof setTimeout> | undefined;
  private soon: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly engine: Engine) {}

  /** The next frame shows what was typed; those after it wait for `goOn`. */
  giveWay(): void {
    const renderer = this.renderer();
    if (!renderer || this.held !== undefined) return;
    this.held = setTimeout(() => this.resume(), AT_MOST);
    renderer.endFrame$.pipe(first()).subscribe(() => {
      if (this.held !== undefined) renderer.renderEvenInBackground = false;
    });
  }

  /** The add-in has its answer. */
  goOn(): void {
    if (this.held === undefined) return;
    clearTimeout(this.soon);
    this.soon = setTimeout(() => this.resume(), FOR_THE_PANE);
  }

  private resume(): void {
    clearTimeout(this.held);
    this.held = undefined;
    const renderer = this.renderer();
    if (renderer) renderer.renderEvenInBackground = true;
  }

  private renderer() {
    return this.engine.injector.get(IRenderManagerService).getRenderUnitById(this.engine.unit)?.engine;
  }
}
