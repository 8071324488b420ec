import { IRenderManagerService } from "@univerjs/engine-render";
import { first } from "rxjs";
import type { Engine } from "../engine";

/** The longest that drawing is put off. */
const MAX_DEFERRAL_MS = 450;
/** How long the pane takes to show what the host has answered. */
const PANE_UPDATE_MS = 60;

/**
 * Grid and pane share one thread here, where Excel has its own. After an edit, drawing what the formulas make
 * of it gives way to the add-in's reading, or each step of that would wait for a frame.
 */
export class RenderScheduler {
  private deferral: ReturnType<typeof setTimeout> | undefined;
  private resumption: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly engine: Engine) {}

  /** The next frame shows what was typed; those after it wait for `resumeSoon`. */
  defer(): void {
    const renderer = this.renderer();
    if (!renderer || this.deferral !== undefined) return;
    this.deferral = setTimeout(() => this.resume(), MAX_DEFERRAL_MS);
    renderer.endFrame$.pipe(first()).subscribe(() => {
      if (this.deferral !== undefined) renderer.renderEvenInBackground = false;
    });
  }

  /** The add-in has its answer. */
  resumeSoon(): void {
    if (this.deferral === undefined) return;
    clearTimeout(this.resumption);
    this.resumption = setTimeout(() => this.resume(), PANE_UPDATE_MS);
  }

  /** Nothing is drawn any more: a timer that went on would ask a grid that is gone. */
  dispose(): void {
    clearTimeout(this.deferral);
    clearTimeout(this.resumption);
    this.deferral = undefined;
  }

  private resume(): void {
    clearTimeout(this.deferral);
    this.deferral = undefined;
    const renderer = this.renderer();
    if (renderer) renderer.renderEvenInBackground = true;
  }

  private renderer() {
    return this.engine.injector.get(IRenderManagerService).getRenderUnitById(this.engine.unit)?.engine;
  }
}
