import type { EditTrigger } from "./grid";
import { Quirks } from "./quirks";

/** The action of a batch at which it ends, and with which code; without one it is never answered. */
export interface ActionStop {
  readonly action: number;
  readonly code: string | undefined;
}

/**
 * What a host can do wrong, on purpose. Each can be switched while the workbook is at work.
 * A protected sheet is no fault: use `Grid.setProtected`.
 */
export class Faults extends Quirks {
  /** No change event for these kinds of edits; Excel on the web forgets "picked" (OfficeDev/office-js#3888). */
  readonly withoutChangeEvent = new Set<EditTrigger>();
  /** No change events at all. */
  noChangeEvents = false;
  /** No events of any kind. */
  noEvents = false;
  /** Every change is refused with AccessDenied. */
  readOnly = false;
  private failures: string[] = [];
  private stops: (ActionStop | undefined)[] = [];
  private gate: Promise<void> = Promise.resolve();
  private edit: { readonly ended: Promise<void>; readonly end: () => void } | undefined;

  /** A cell is being edited: batches fail, or wait for the end of it if they asked to. */
  get editing(): boolean {
    return this.edit !== undefined;
  }

  set editing(on: boolean) {
    this.edit?.end();
    this.edit = on ? ending() : undefined;
  }

  /** Resolves when no cell is being edited. */
  async editEnded(): Promise<void> {
    while (this.edit) await this.edit.ended;
  }

  /** The next batches fail with this code. */
  failNext(count: number, code = "GeneralException"): void {
    this.failures = Array.from({ length: count }, () => code);
  }

  /** The code the next batch has to fail with, if any. */
  takeFailure(): string | undefined {
    return this.failures.shift();
  }

  /**
   * The next batch fails at its action number n, from 0; what came before stays done. A batch that is shorter
   * does all of it. `batchesBefore`: so many batches are left alone first.
   */
  failAction(n: number, code = "GeneralException", batchesBefore = 0): void {
    this.stops = [...Array.from({ length: batchesBefore }, () => undefined), { action: n, code }];
  }

  /** The next batch does what comes before its action number n, and is never answered; later ones are. A shorter one does all of it. */
  silenceAction(n: number, batchesBefore = 0): void {
    this.stops = [...Array.from({ length: batchesBefore }, () => undefined), { action: n, code: undefined }];
  }

  /** Where the next batch has to stop, if anywhere. */
  takeStop(): ActionStop | undefined {
    return this.stops.shift();
  }

  /** No failure, stop or edit waits any more. What is held stays held. */
  clear(): void {
    this.failures = [];
    this.stops = [];
    this.editing = false;
  }

  /** Batches are not answered until the returned function is called: a slow host, or one that hangs. */
  hold(): () => void {
    const { ended, end } = ending();
    const before = this.gate;
    this.gate = before.then(() => ended);
    return end;
  }

  /** Resolves when batches may be answered. */
  async released(): Promise<void> {
    await this.gate;
  }
}

function ending() {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { ended, end };
}
