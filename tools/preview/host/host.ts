import { Batch } from "./batch";
import type { BatchContext } from "./batch";
import { HostWorkbook } from "./host-workbook";
import { EventDispatcher } from "./event-dispatcher";
import { excelError, HostError } from "./errors";
import type { Json } from "./excel-object";
import { Faults } from "./faults";
import type { Grid } from "./grid";
import { actionType, delayForCellEdit, requestBatch } from "./request-messages";
import type { BatchAnswer, EventEntry, RequestBatch } from "./request-messages";
import type { PrintSetup } from "../files/workbook-content";
import { printOf, setPrint } from "./objects/page-layout";
import { range } from "./objects/range";
import { workbook } from "./objects/workbook";
import { worksheet } from "./objects/worksheet";
import { BatchCounter } from "./batch-counter";
import type { Mutations } from "./batch-counter";
import { jsonBytes } from "./json-bytes";

/**
 * Answers the request batches of Microsoft's client runtime with the workbook of a grid, as Excel would.
 * What Excel has and the host has not is refused by name: NotImplemented, "the preview host has no Range.sort".
 */
export class Host {
  readonly faults = new Faults();
  private readonly workbook: HostWorkbook;
  private readonly dispatcher: EventDispatcher;
  private readonly context: BatchContext;
  private readonly counter = new BatchCounter();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(readonly grid: Grid) {
    this.workbook = new HostWorkbook(grid, { range, worksheet }, this.faults);
    this.dispatcher = new EventDispatcher(this.workbook, this.faults);
    this.context = {
      workbook: this.workbook,
      root: workbook(this.workbook, undefined),
      counter: this.counter,
      faults: this.faults,
    };
  }

  /** How many batches came since the start or the last `resetCounts`. */
  get batches(): number {
    return this.counter.batches;
  }

  /** How many more came that only untrack ranges, as the runtime does by itself after each `Excel.run`. */
  get releases(): number {
    return this.counter.releases;
  }

  /** How many actions these batches had: each costs the host time. */
  get actions(): number {
    return this.counter.actions;
  }

  /** How many actions each of these batches had, the last at the end. */
  get batchSizes(): readonly number[] {
    return this.counter.sizes;
  }

  /** How many cells the answers held, each once for values, formulas, text and formats. */
  get cellsRead(): number {
    return this.counter.cells;
  }

  /** How large the requests were together, as JSON. */
  get bytes(): number {
    return this.counter.bytes;
  }

  /** What each of these batches changed. */
  get mutations(): readonly Mutations[] {
    return this.counter.mutations;
  }

  resetCounts(): void {
    this.counter.reset();
  }

  /** What the workbook's file is called, with its ending. */
  get workbookName(): string {
    return this.workbook.name;
  }

  set workbookName(name: string) {
    this.workbook.name = name;
  }

  /** The workbook's settings: to be saved and loaded with it. */
  get settings(): Map<string, Json> {
    return this.workbook.settings;
  }

  /** The workbook is opened anew, or the page of an add-in: what the host was told to lose is lost. */
  reload(): void {
    this.workbook.reload();
  }

  /** How a sheet is printed: to be saved and loaded with the workbook. */
  printOf(sheet: string): PrintSetup {
    return printOf(sheet, this.workbook);
  }

  setPrint(sheet: string, print: PrintSetup): void {
    setPrint(sheet, this.workbook, print);
  }

  /** How many ranges add-ins track: none after all their `Excel.run` have ended. */
  get references(): number {
    return this.workbook.trackedObjects.count;
  }

  /** Calls the listener with every event that add-ins have registered for. Returns how to stop that. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void {
    return this.dispatcher.listen(listener);
  }

  /**
   * Answers one batch; batches are answered in the order they come. Faults of a batch are in the answer.
   * Undefined is no answer at all: the sender waits for ever.
   * @param flags the request's flags, of which the host knows `delayForCellEdit`.
   */
  handle(body: unknown, flags = 0): Promise<BatchAnswer | undefined> {
    const waits = (flags & delayForCellEdit) !== 0 && this.faults.delaysForCellEdit;
    if (this.faults.editing && !waits) {
      this.counter.beginBatch();
      return Promise.resolve(refusal(excelError("InvalidOperationInCellEditMode")));
    }
    const answer = this.queue.then(() => this.run(body));
    this.queue = answer.catch(() => undefined);
    // The second `then` is a turn later than the first of whoever sends the answer.
    void this.queue.then(() => undefined).then(() => this.dispatcher.batchAnswered());
    return answer;
  }

  private async run(body: unknown): Promise<BatchAnswer | undefined> {
    await this.faults.released();
    await this.faults.editEnded();
    this.dispatcher.batchBegins();
    const request = requestBatch.parse(body);
    if (onlyReleases(request)) {
      this.counter.countRelease();
      return new Batch(this.context, request, undefined).run();
    }
    this.counter.beginBatch();
    const bytes = jsonBytes(body);
    this.counter.countRequest(request.Actions.length, bytes);
    if (bytes > this.faults.payloadLimit) return refusal(excelError("RequestPayloadSizeLimitExceeded"));
    const failure = this.faults.takeFailure();
    if (failure !== undefined) return refusal(new HostError(failure, "The host was told to fail."));
    const answer = await new Batch(this.context, request, this.faults.takeStop()).run();
    // What the batch changed stays changed.
    return answer && jsonBytes(answer) > this.faults.payloadLimit
      ? refusal(excelError("ResponsePayloadSizeLimitExceeded"))
      : answer;
  }
}

function onlyReleases({ Actions: actions }: RequestBatch): boolean {
  return (
    actions.every(
      ({ ActionType: type, Name: name }) =>
        type === actionType.instantiate || (type === actionType.method && name === "_RemoveReference"),
    ) && actions.some(({ Name: name }) => name === "_RemoveReference")
  );
}

function refusal({ code, message, location }: HostError): BatchAnswer {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: location, ActionIndex: 0, HttpStatusCode: 400 },
  };
}
