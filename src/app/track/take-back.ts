import { CannotDo } from "../../domain/shared/cannot-do";
import type { Recording } from "../../domain/track/recording/recording";
import { takeBack as takingBack } from "../../domain/track/recording/take-back";
import type { Undo } from "../action";
import { CellsChangedError, holdsFormula } from "../cells-changed-error";
import { places } from "../places";
import { undoAction } from "../undo";
import { requireTracking } from "./read-tracking";

export const takeBack = undoAction(
  { id: "take-back", label: "Take back", doing: "take it back" },
  "There is nothing to take back.",
);

/** Takes a recording back, in one write. What somebody has changed since stays, and is named. `said`: of it, then. */
export const undoOfRecording =
  (recording: Recording, said: string): Undo =>
  async ({ workbook, apply }) => {
    const tracking = requireTracking(await workbook.read());
    const { sheet } = tracking.existing;
    const takeAllBack = async (formulas?: ReadonlySet<string>): Promise<string> => {
      const { changes, left } = takingBack(tracking, recording, formulas);
      if (changes.length === 0 && left.length > 0)
        throw new CannotDo(
          `Nothing was taken back: ${places(left)} on the sheet ${sheet} ${left.length === 1 ? "has" : "have"} been changed since.`,
        );
      if (changes.length > 0) await apply(changes);
      return left.length === 0
        ? `Taken back: ${said}`
        : `Taken back: ${said} But for ${places(left)} on the sheet ${sheet}, changed since.`;
    };
    try {
      return await takeAllBack();
    } catch (error) {
      if (!(error instanceof CellsChangedError) || !error.cells.every(holdsFormula)) throw error;
      return takeAllBack(new Set(error.cells.map(({ address }) => address)));
    }
  };
