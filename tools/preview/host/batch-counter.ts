/** How often a batch set each property and called each method that changes the workbook, by name ("Range.values"). */
export type Mutations = Readonly<Record<string, number>>;

/** Old batches are forgotten beyond this many: a preview may stay open all day. */
const MAX_BATCHES = 1000;

/** Counts what batches do, so that a test can say "one batch and no write". */
export class BatchCounter {
  private count = 0;
  private releaseCount = 0;
  private perBatch: Record<string, number>[] = [];
  private perRequest: number[] = [];
  private actionCount = 0;
  private cellCount = 0;
  private byteCount = 0;

  beginBatch(): void {
    this.count += 1;
    this.perBatch.push({});
    if (this.perBatch.length > MAX_BATCHES) this.perBatch.shift();
  }

  /** A batch that only untracks ranges: the runtime sends it after each `Excel.run`, and nobody waits for it. */
  countRelease(): void {
    this.releaseCount += 1;
  }

  /** What a batch asks: how many actions, in how many bytes. */
  countRequest(actions: number, bytes: number): void {
    this.perRequest.push(actions);
    if (this.perRequest.length > MAX_BATCHES) this.perRequest.shift();
    this.actionCount += actions;
    this.byteCount += bytes;
  }

  countCells(cells: number): void {
    this.cellCount += cells;
  }

  countMutation(member: string): void {
    const batch = this.perBatch.at(-1);
    if (batch) batch[member] = (batch[member] ?? 0) + 1;
  }

  reset(): void {
    this.count = 0;
    this.releaseCount = 0;
    this.perBatch = [];
    this.perRequest = [];
    this.actionCount = 0;
    this.cellCount = 0;
    this.byteCount = 0;
  }

  get batches(): number {
    return this.count;
  }

  get releases(): number {
    return this.releaseCount;
  }

  /** How many actions each batch had, the last at the end. */
  get sizes(): readonly number[] {
    return this.perRequest;
  }

  get actions(): number {
    return this.actionCount;
  }

  get cells(): number {
    return this.cellCount;
  }

  get bytes(): number {
    return this.byteCount;
  }

  /** One entry for each batch, the last at the end. */
  get mutations(): readonly Mutations[] {
    return this.perBatch;
  }
}
