import { CannotDo } from "../../domain/shared/cannot-do";
import type { RecordedTable } from "../../domain/track/recording/recorded-table";
import type { Recording } from "../../domain/track/recording/recording";
import { takeBack as takingBack } from "../../domain/track/recording/take-back";
import type { ActionContext, Undo } from "../action";
import { CellsChangedError, holdsFormula } from "../errors/cells-changed-error";
import { mayHaveWritten } from "../errors/may-have-written";
import { places } from "../places";
import { undoAction } from "../undo-action";
import type { Reading } from "../workbook";

export const takeBack = undoAction(
  { id: "take-back", label: "Take back", doing: "take it back" },
  "There is nothing to take back.",
);

/** Where it was recorded, in a later reading. Throws CannotDo, with what to do, where that is gone. */
type TableOf = (reading: Reading) => RecordedTable;

/** Writes what a press records, in one write that can be taken back. `said`: of it, then. */
export async function writeRecording(
  { apply, undos }: Pick<ActionContext, "apply" | "undos">,
  recording: Recording,
  tableOf: TableOf,
  said: string,
): Promise<void> {
  try {
    await apply(recording.changes);
  } catch (error) {
    // Excel may have written all the same: what was recorded before is not the last any more.
    if (mayHaveWritten(error)) undos.forget(takeBack.id);
    throw error;
  }
  undos.add(
    { by: takeBack.id, label: takeBack.label, what: said },
    undoOfRecording(recording, tableOf, said),
  );
}

/** Takes a recording back, in one write. What somebody has changed since stays, and is named. */
const undoOfRecording =
  (recording: Recording, tableOf: TableOf, said: string): Undo =>
  async ({ workbook, apply }) => {
    const table = tableOf(await workbook.read());
    const { sheet } = table.existing;
    const takeAllBack = async (formulas?: ReadonlySet<string>): Promise<string> => {
      const { changes, left } = takingBack(table, recording, formulas);
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
