import { codeOf, DONE, isMissing, REFUSED, written } from "./answers";

/** Everything that a probe makes begins with this word, and so is found again and taken away. */
export const MARK = "Probe";

/** Resolves when the events of what was done have come; `told` fills with them. */
export type EventsCome = (told: readonly unknown[]) => Promise<void>;

/** What a probe works with: a sheet of its own, and names that nobody else uses. */
export class Scratch {
  private readonly stops: (() => Promise<void>)[] = [];

  constructor(
    readonly context: Excel.RequestContext,
    /** The number of the probe. */
    private readonly number: number,
    private readonly eventsCome: EventsCome,
    /** Why something was refused, for the report. */
    readonly codes: string[],
  ) {}

  /** The probe's own sheet. */
  get sheet(): Excel.Worksheet {
    return this.context.workbook.worksheets.getItem(this.sheetName());
  }

  /** The name of the probe's own sheet, or of another one that it makes. */
  sheetName(another = ""): string {
    return `${MARK} ${this.number}${another && ` ${another}`}`;
  }

  /** A name for a table, a defined name or a setting: "Probe7_list". */
  name(word = "list"): string {
    return `${MARK}${this.number}_${word}`;
  }

  cells(address: string): Excel.Range {
    return this.sheet.getRange(address);
  }

  sync(): Promise<void> {
    return this.context.sync();
  }

  /** Sends what is queued, and says whether Excel did it. */
  async outcome(): Promise<string> {
    try {
      await this.context.sync();
      return DONE;
    } catch (error) {
      const code = codeOf(error);
      // That a member is not there says nothing about the belief.
      if (code === undefined || isMissing(error)) throw error;
      this.codes.push(code);
      return REFUSED;
    }
  }

  /** The values of cells, as one line. */
  async values(address: string): Promise<string> {
    const range = this.cells(address).load({ values: true });
    await this.sync();
    return written(range.values);
  }

  /** The formulas of cells, as one line. */
  async formulas(address: string): Promise<string> {
    const range = this.cells(address).load({ formulas: true });
    await this.sync();
    return written(range.formulas);
  }

  /** Makes a table with one row of headers, and writes its cells. */
  async table(address: string, cells: readonly (readonly (string | number)[])[]): Promise<Excel.Table> {
    this.cells(address).formulas = cells.map((row) => [...row]);
    const table = this.sheet.tables.add(address, true);
    table.name = this.name();
    await this.sync();
    return table;
  }

  /** Sends `act` and resolves to what an event told while it was listened to. */
  async heard<Args>(events: OfficeExtension.EventHandlers<Args>, act: () => void): Promise<Args[]> {
    const told: Args[] = [];
    const handler = events.add((args) => {
      told.push(args);
      return Promise.resolve();
    });
    await this.sync();
    this.stops.push(async () => {
      handler.remove();
      await handler.context.sync();
    });
    act();
    await this.sync();
    await this.eventsCome(told);
    return told;
  }

  /** Stops listening to events. */
  async end(): Promise<void> {
    for (const stop of this.stops.splice(0)) await stop();
  }
}
