import type { Outcome } from "../../domain/track/steps";
import type { Desk } from "../desk";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import type { Workbook } from "../workbook";
import type { RowRequest } from "./add-a-row";
import type { DrawForm } from "./draw-files";
import type { Recorded } from "./record";
import type { TypedDates } from "./set-dates";
import type * as UseCases from "./use-cases";

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

const useCases = (): Promise<typeof UseCases> => import("./use-cases");

export function trackPresses({ press, state, set, clock }: Desk): TrackPresses {
  const record = (
    label: string,
    how: (work: typeof UseCases, workbook: Workbook) => Promise<Recorded>,
  ): Promise<void> =>
    press(label, async (workbook) => {
      try {
        const recorded = await how(await useCases(), workbook);
        set({ recorded });
        return recorded.said;
      } catch (error) {
        // Excel may have written all the same: what was recorded before is not the last any more.
        if (!(error instanceof CannotDo)) set({ recorded: undefined });
        throw error;
      }
    });
  return {
    makeTheTrackingSheet: () =>
      press("Make the tracking sheet", async (workbook) => (await useCases()).makeTheTrackingSheet(workbook)),
    receivedToday: (key) => record("Received today", (work, workbook) => work.receivedToday(workbook, key)),
    recordOutcome: (key, outcome) =>
      record("Record the outcome", (work, workbook) => work.outcomeOf(workbook, key, outcome)),
    requestedToday: (keys) =>
      record("Requested today", (work, workbook) => work.requestedToday(workbook, keys)),
    undoRecorded: () =>
      press("Take back", async (workbook) => {
        const { recorded } = state();
        if (!recorded) throw new CannotDo("There is nothing to take back.");
        const said = await (await useCases()).undoRecorded(workbook, recorded);
        set({ recorded: undefined });
        return said;
      }),
    addRow: (row) => press("Add the row", async (workbook) => (await useCases()).addARow(workbook, row)),
    setDates: (typed) =>
      press("Set the dates", async (workbook) => (await useCases()).setDates(workbook, typed)),
    drawFiles: (form) =>
      press("Draw files", async (workbook) => (await useCases()).drawSomeFiles(workbook, form, clock.now())),
    makeTheSummary: () =>
      press("Make the summary", async (workbook) => (await useCases()).makeTheSummary(workbook)),
    goToRow: (key) => press("Go to the row", async (workbook) => (await useCases()).goToRow(workbook, key)),
    goToCell: (sheet, address) =>
      press("Go to the cell", async (workbook) => {
        await workbook.goTo(sheet, address);
        return `${sheet}, ${address}.`;
      }),
  };
}
