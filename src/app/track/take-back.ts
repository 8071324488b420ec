import { counted } from "../../domain/case-list/wording";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import type { Recording } from "../../domain/track/recording";
import { takeBack as takingBack } from "../../domain/track/take-back";
import type { Undo } from "../action";
import { undoAction } from "../undo";
import { requireTracking } from "./read-tracking";

export const takeBack = undoAction(
  { id: "take-back", label: "Take back", doing: "take it back" },
  "There is nothing to take back.",
);

/** Takes a recording back, in one write. What somebody has changed since stays. */
export const undoOfRecording =
  (recording: Recording): Undo =>
  async ({ workbook, apply }) => {
    const tracking = requireTracking(await workbook.read());
    const { changes, left } = takingBack(tracking, recording);
    if (changes.length === 0 && left > 0)
      throw new CannotDo("Nothing was taken back: these cells have been changed since.");
    if (changes.length > 0) await apply(changes);
    return left === 0 ? "Taken back." : `Taken back, but for ${counted(left, "cell")} changed since.`;
  };
