import { addressOf } from "../../domain/tracking/board";
import type { Outcome } from "../../domain/tracking/steps";
import type { Desk } from "../desk";
import { Refusal } from "../refusal";
import type { Workbook } from "../workbook";
import { addARow, type RowRequest } from "./add-a-row";
import { DRAW, drawSomeFiles, type DrawForm } from "./draw-files";
import { makeTheSummary } from "./make-the-summary";
import { makeTheTrackingSheet } from "./make-the-tracking-sheet";
import { outcomeOf, receivedToday, type Recorded, requestedToday, undoRecorded } from "./record";
import { setDates, type TypedDates } from "./set-dates";
import { MAKE, neededTracking } from "./tracking-reading";

/** What the inspectors can press after the choice. Rows are named by their `key`. */
export interface TrackPresses {
  readonly makeTheTrackingSheet: () => Promise<void>;
  readonly receivedToday: (key: string) => Promise<void>;
  readonly recordOutcome: (key: string, outcome: Outcome) => Promise<void>;
  readonly requestedToday: (keys: readonly string[]) => Promise<void>;
  /** Takes the last recording back. */
  readonly undoRecorded: () => Promise<void>;
  readonly addRow: (row: RowRequest) => Promise<void>;
  readonly setDates: (typed: TypedDates) => Promise<void>;
  readonly drawFiles: (form: DrawForm) => Promise<void>;
  readonly makeTheSummary: () => Promise<void>;
  readonly goToRow: (key: string) => Promise<void>;
  readonly goToCell: (sheet: string, address: string) => Promise<void>;
}

export function trackPresses({ press, state, set, clock }: Desk): TrackPresses {
  const record = (label: string, how: (workbook: Workbook) => Promise<Recorded>): Promise<void> =>
    press(label, async (workbook) => {
      const recorded = await how(workbook);
      set({ recorded });
      return recorded.said;
    });
  return {
    makeTheTrackingSheet: () => press(MAKE, makeTheTrackingSheet),
    receivedToday: (key) => record("Received today", (workbook) => receivedToday(workbook, key)),
    recordOutcome: (key, outcome) =>
      record("Record the outcome", (workbook) => outcomeOf(workbook, key, outcome)),
    requestedToday: (keys) => record("Requested today", (workbook) => requestedToday(workbook, keys)),
    undoRecorded: () =>
      press("Take back", async (workbook) => {
        const { recorded } = state();
        if (!recorded) throw new Refusal("There is nothing to take back.");
        const said = await undoRecorded(workbook, recorded);
        set({ recorded: undefined });
        return said;
      }),
    addRow: (row) => press("Add the row", (workbook) => addARow(workbook, row)),
    setDates: (typed) => press("Set the dates", (workbook) => setDates(workbook, typed)),
    drawFiles: (form) => press(DRAW, (workbook) => drawSomeFiles(workbook, form, clock.now())),
    makeTheSummary: () => press("Make the summary", makeTheSummary),
    goToRow: (key) =>
      press("Go to the row", async (workbook) => {
        const tracking = neededTracking(await workbook.read());
        const row = tracking.rows.find((one) => one.key === key);
        if (!row) throw new Refusal("That row is no longer in the table. Look at the board again.");
        const address = addressOf(tracking, row);
        await workbook.goTo(tracking.written.sheet, address);
        return `${tracking.written.sheet}, ${address}.`;
      }),
    goToCell: (sheet, address) =>
      press("Go to the cell", async (workbook) => {
        await workbook.goTo(sheet, address);
        return `${sheet}, ${address}.`;
      }),
  };
}
