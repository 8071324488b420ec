import { flagTheTen } from "../../src/app/choose/flag-the-ten";
import { trackingSheet } from "../../src/app/track/tracking-sheet";
import { trackingIn } from "../../src/app/track/read-tracking";
import { serialOf } from "../../src/domain/spreadsheet/dates";
import { type AtWork, atWorkOnTheHundred } from "./at-work";
import { rowOfCase, TEN } from "./sample-cells";
import { addressIn } from "./list-addresses";

/** The day that stands in the cell Today. */
export const TODAY = serialOf(2006, 6, 28);

/** The add-in at work on a complete list with the ten ticked, and what tests of the Track view ask of it. */
export class AtTrack {
  private constructor(readonly work: AtWork) {}

  static async open(): Promise<AtTrack> {
    const work = await atWorkOnTheHundred();
    for (const number of TEN) work.grid.type(`'Case list'!${addressIn("tracked", rowOfCase(number))}`, "Yes");
    await work.later();
    work.clock.setTo(Date.UTC(2006, 5, 28, 12));
    return new AtTrack(work);
  }

  get session(): AtWork["session"] {
    return this.work.session;
  }
  get said(): string | undefined {
    return this.session.state().statusMessage;
  }
  get fault(): unknown {
    return this.session.state().error;
  }
  get sheets(): string[] {
    return this.work.grid.sheets().map(({ name }) => name);
  }

  /** Flags the ten and makes the tracking sheet, on a day that stays. */
  async tracked(): Promise<void> {
    await this.session.run(flagTheTen);
    await this.session.run(trackingSheet);
    await this.type("Tracking!A3", TODAY);
  }

  /** As by hand; the add-in has seen it afterwards. */
  async type(address: string, cell: string | number): Promise<void> {
    this.work.grid.type(address, cell);
    await this.work.later();
  }

  /** The key of a row of the table. */
  key(number: string, step: string, agency: string): string {
    const { reading } = this.session.state();
    const rows = (reading && trackingIn(reading)?.rows) ?? [];
    return (
      rows.find((one) => one.number === number && one.step === step && one.agency === agency)?.key ?? "none"
    );
  }

  /** Cells A to H of a row of the sheet. */
  row(at: number): unknown[] | undefined {
    return this.work.values(`Tracking!A${at}:H${at}`)[0];
  }

  sheetId(name: string): string {
    return this.work.grid.sheets().find((sheet) => sheet.name === name)?.id ?? "";
  }
}
