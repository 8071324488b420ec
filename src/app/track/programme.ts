import { counted } from "../../domain/case-list/wording";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import { trimmed } from "../../domain/spreadsheet/cell";
import { refuseLostTable } from "../../domain/spreadsheet/sheet-table";
import { wantedMeetings } from "../../domain/track/programme";
import { newProgramme, type ProgrammeUpdate, updateProgramme } from "../../domain/track/programme-sheet";
import { PROGRAMME } from "../../domain/track/programme-table";
import { action, type ActionContext } from "../action";
import { endingBegun } from "../begun-sheet";
import { caseListOf } from "../case-list-of";
import { CellsChangedError, isFormula } from "../cells-changed-error";
import { requireTracking, tenMissingIn } from "./read-tracking";

/**
 * Makes the programme of meetings from the interviews of Tracking (guidance, 7), or brings it up to date: what people
 * typed stays, in the order of days and times.
 */
export const programme = action({
  id: "programme",
  label: PROGRAMME.press,
  doing: "make the programme",
  async run({ workbook, apply }) {
    const reading = await workbook.read();
    const tracking = requireTracking(reading);
    const missing = tenMissingIn(reading);
    if (missing !== undefined) throw new CannotDo(missing);
    const { length } = wantedMeetings(tracking);
    if (length === 0) throw new CannotDo("No interview is chosen yet. Add a row for each first.");
    const authority = trimmed(caseListOf(reading)?.band.Authority ?? "");
    const decide = (sorts: boolean) =>
      endingBegun<Decision>(workbook, reading, [PROGRAMME], (without) => {
        const existing = without.ourTables.Programme;
        if (existing) {
          const update = updateProgramme(tracking, existing, without, sorts);
          return { changes: update.changes, update };
        }
        refuseLostTable(PROGRAMME, without.sheets);
        return { changes: newProgramme(tracking, authority, without), update: undefined };
      });
    return applied(apply, decide, length);
  },
});

interface Decision {
  readonly changes: ProgrammeUpdate["changes"];
  readonly update: ProgrammeUpdate | undefined;
}

/** Rows that hold a formula keep their places. */
async function applied(
  apply: ActionContext["apply"],
  decide: (sorts: boolean) => Promise<Decision>,
  meetings: number,
): Promise<string> {
  const { changes, update } = await decide(true);
  try {
    await apply(changes);
    return messageFor(update, meetings, "");
  } catch (error) {
    const holdsFormulas = error instanceof CellsChangedError && error.cells.every(isFormula);
    if (!holdsFormulas || update?.isSorted !== true) throw error;
    const unsorted = await decide(false);
    await apply(unsorted.changes);
    return messageFor(unsorted.update, meetings, " Rows keep their places, since some hold formulas.");
  }
}

function messageFor(update: ProgrammeUpdate | undefined, meetings: number, places: string): string {
  const many = counted(meetings, "meeting");
  if (!update) return `${many} on the sheet ${PROGRAMME.sheet}. Enter day, time and place there.`;
  const added = update.added === 0 ? "nothing to add" : `${counted(update.added, "row")} added below`;
  return `${PROGRAMME.sheet}: ${added}${update.isSorted ? ", in the order of days" : ""}.${places}`;
}
