import { counted } from "../../domain/case-list/wording";
import { CannotDo } from "../../domain/shared/cannot-do";
import { trimmed } from "../../domain/spreadsheet/cell";
import { refuseLostTable } from "../../domain/spreadsheet/sheet-table";
import { wantedMeetings } from "../../domain/track/programme/programme";
import {
  newProgramme,
  type ProgrammeUpdate,
  updateProgramme,
} from "../../domain/track/programme/programme-sheet";
import { PROGRAMME } from "../../domain/track/programme/programme-table";
import { bookedTwiceWords } from "../../domain/track/programme/words-above";
import { momentOf } from "../../domain/choose/choice-record/moment";
import { action } from "../action";
import { endingBegun } from "../begun-sheet";
import { caseListOf } from "../case-list-of";
import { requireTracking, tenMissingIn } from "./read-tracking";

/**
 * Makes the programme of meetings from the interviews of Tracking (guidance, 7), or brings it up to date: what people
 * typed stays where it is.
 */
export const programme = action({
  id: "programme",
  label: PROGRAMME.press,
  doing: "make the programme",
  async run({ workbook, apply, stamp }) {
    const reading = await workbook.read();
    const tracking = requireTracking(reading);
    const missing = tenMissingIn(reading);
    if (missing !== undefined) throw new CannotDo(missing);
    const { length } = wantedMeetings(tracking);
    if (length === 0) throw new CannotDo("No interview is chosen yet. Add a row for each first.");
    const at = momentOf(stamp().time);
    const authority = trimmed(caseListOf(reading)?.band.Authority ?? "");
    const { changes, update, twice } = await endingBegun<Decision>(
      workbook,
      reading,
      [PROGRAMME],
      (without) => {
        const existing = without.ourTables.Programme;
        if (existing) {
          const found = updateProgramme(tracking, existing, without, at);
          const twice = bookedTwiceWords({ existing, rows: found.rows });
          return { changes: found.changes, update: found, twice };
        }
        refuseLostTable(PROGRAMME, without.sheets);
        return { changes: newProgramme(tracking, authority, without), update: undefined, twice: undefined };
      },
    );
    await apply(changes);
    const clash = twice === undefined ? "" : ` Booked twice: ${twice} Move one of each.`;
    return `${messageFor(update, length)}${clash}`;
  },
});

interface Decision {
  readonly changes: ProgrammeUpdate["changes"];
  readonly update: ProgrammeUpdate | undefined;
  readonly twice: string | undefined;
}

function messageFor(update: ProgrammeUpdate | undefined, meetings: number): string {
  const many = counted(meetings, "meeting");
  if (!update)
    return `${many} on the sheet ${PROGRAMME.sheet}. Enter day, time and place there, or in this pane.`;
  const { added, statuses } = update;
  const said = [
    ...(added === 0 ? [] : [`${counted(added, "row")} added below`]),
    ...(statuses === 0 ? [] : [`${statuses} ${statuses === 1 ? "status" : "statuses"} as on Tracking now`]),
  ];
  return `${PROGRAMME.sheet}: ${said.length === 0 ? "nothing to add" : said.join(", ")}.`;
}
