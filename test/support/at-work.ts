import { setUp } from "../../src/app/fill/set-up";
import { type Session, startSession } from "../../src/app/session";
import { connectToExcel } from "../../src/excel/connect";
import { addressedMessage } from "../../src/domain/case-list/finding";
import { LIST_DATE } from "./a-list";
import type { Json } from "../../tools/preview/host/excel-object";
import { type ExcelRuntime, loadExcel } from "./excel-runtime";
import { FakeClock } from "./fake-clock";
import { MemoryGrid } from "./memory-grid/memory-grid";
import { aHundred } from "./sample-cells";

/** The add-in without its pane, over Microsoft's runtime, on a workbook in memory. */
export interface AtWork extends ExcelRuntime {
  readonly session: Session;
  readonly clock: FakeClock;
  /** Lets time pass and all that it sets going come to rest. */
  later(milliseconds?: number): Promise<void>;
  /** The findings as the pane shows them. */
  findings(): string[];
  /** What a range holds. */
  values(address: string): unknown[][];
  stop(): void;
}

/** Ids of presses, one after the other: no other pane has them. */
export const idsOf = (pane: string) => {
  let made = 0;
  return (): string => `${pane}${++made}`;
};

/** Long enough for edits to be gathered, read and checked. */
const SOON = 500;

export async function atWork(
  options: {
    readonly grid?: MemoryGrid;
    readonly excelApi?: string;
    /** What is kept in the workbook already. */
    readonly settings?: ReadonlyMap<string, Json>;
    /** One that is loaded already and that nothing else uses any more. */
    readonly runtime?: ExcelRuntime | undefined;
  } = {},
): Promise<AtWork> {
  const { grid = new MemoryGrid() } = options;
  const runtime = options.runtime?.onAnother(grid) ?? loadExcel({ ...options, grid });
  for (const [key, text] of options.settings ?? []) runtime.host.settings.set(key, text);
  const uninstall = runtime.install();
  const clock = new FakeClock();
  const session = startSession(connectToExcel(clock), clock, idsOf("a"));
  const later = async (milliseconds = SOON): Promise<void> => {
    await runtime.idle();
    // In steps, so that what one timer sets going can set the next.
    for (let passed = 0; passed < milliseconds; passed += 100) {
      clock.pass(Math.min(100, milliseconds - passed));
      await runtime.idle();
    }
  };
  await later();
  return {
    ...runtime,
    session,
    clock,
    later,
    findings: () => session.state().checked?.findings.map(addressedMessage) ?? [],
    values: (address) => runtime.grid.values(runtime.grid.rangeAt(address)),
    stop: () => {
      session.stop();
      uninstall();
    },
  };
}

/** The same on a list that is set up, named and dated, with the hundred in it: not a finding. */
export async function atWorkOnTheHundred(options: Parameters<typeof atWork>[0] = {}): Promise<AtWork> {
  const work = await atWork(options);
  await work.session.run(setUp);
  work.grid.type("'Case list'!B2", "Sampleshire");
  work.grid.type("'Case list'!B3", LIST_DATE);
  work.grid.paste("'Case list'!A6", aHundred());
  await work.later();
  return work;
}
